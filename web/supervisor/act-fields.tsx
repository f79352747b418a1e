/** Fields of an act's dialog: text, a choice, evidence by file. What was typed stays until the act is done. */
import { useId, type ReactNode } from 'react';
import { useWords } from '../app/words.ts';

export function TextField({
  label,
  value,
  set,
  required = false,
  rows = 3,
  hint,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly required?: boolean;
  /** 1: one line. */
  readonly rows?: number;
  readonly hint?: string;
}): ReactNode {
  const id = useId();
  const common = {
    id,
    value,
    required,
    className: 'field',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div>
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {rows === 1 ? (
        <input {...common} onChange={({ target }) => set(target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => set(target.value)} />
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className="soft">
          {hint}
        </div>
      )}
    </div>
  );
}

export function NumberField({
  label,
  value,
  set,
  least,
  most,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly least: number;
  readonly most: number;
}): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field field-short"
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ target }) => set(target.value)}
      />
    </div>
  );
}

export function ChoiceField<T extends string>({
  label,
  value,
  set,
  options,
}: {
  readonly label: string;
  readonly value: T;
  readonly set: (value: T) => void;
  readonly options: readonly (readonly [value: T, text: string])[];
}): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => {
          const found = options.find(([one]) => one === target.value);
          if (found !== undefined) set(found[0]);
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface EvidenceOf {
  readonly name: string;
  readonly sha256: string;
}

/** The file itself stays where it is; its digest is what the trail keeps. */
export function EvidenceField({
  value,
  set,
}: {
  readonly value: readonly EvidenceOf[];
  readonly set: (value: readonly EvidenceOf[]) => void;
}): ReactNode {
  const t = useWords('supervisor');
  const id = useId();
  const add = async (files: FileList | null): Promise<void> => {
    const added: EvidenceOf[] = [];
    for (const file of files ?? [])
      added.push({ name: file.name, sha256: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())) });
    set([...value, ...added]);
  };
  return (
    <div>
      <label htmlFor={id}>{t('act.evidence')}</label>
      <input id={id} type="file" multiple onChange={({ target }) => void add(target.files)} />
      <div className="soft">{t('act.evidenceHint')}</div>
      {value.length > 0 && (
        <ul>
          {value.map(({ name, sha256 }, index) => (
            <li key={`${sha256} ${name}`} className="anywhere">
              {name} <code>{sha256.slice(0, 16)}…</code>{' '}
              <button type="button" className="quiet" onClick={() => set(value.filter((_, other) => other !== index))}>
                {t('act.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
