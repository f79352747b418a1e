/** Fields of an act's form, each by its kind; plain controls of the browser with a label each. */
import { useRef, useState, type ReactNode } from 'react';
import { SUBJECT_KINDS } from '../../domain/law/code-lists.ts';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { sha256 } from '../components/filing/digest.ts';
import { ColleaguesDocument } from '../gql/case/graphql.ts';
import { optionsOf, type Field, type Kase } from './act-specs.ts';
import { DeferredField, GapsField, MaterialsField } from './list-fields.tsx';
import { SPECIAL_NAMES } from './names.ts';
import { Templates } from './templates.tsx';

export interface ActFieldProps {
  readonly field: Field;
  readonly kase: Kase;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const LONGEST = 4_000;
/** Choices whose names the law has already. */
const NAMED: Readonly<Record<string, Readonly<Record<string, { readonly zh: string; readonly en: string }>>>> = {
  kind: SPECIAL_NAMES,
  partyKind: SUBJECT_KINDS,
};

export function ActField(props: ActFieldProps): ReactNode {
  const { change, field, kase, value } = props;
  const t = useWords('case');
  const say = useSay();
  const label = t(`field.${field.name}`);
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
      return <TextField {...props} label={label} text={text} />;
    case 'flag':
      return (
        <label>
          <input type="checkbox" checked={value === true} onChange={({ target }) => change(target.checked)} /> {label}
          {field.name === 'feePaid' && kase.procedure.fee !== null && `（${kase.procedure.fee.amount}）`}
        </label>
      );
    case 'choice':
      return (
        <Labelled label={label}>
          <select value={text} onChange={({ target }) => change(target.value)}>
            <option value="">{t('field.choose')}</option>
            {optionsOf(field, kase).map((code) => (
              <option key={code} value={code}>
                {NAMED[field.name]?.[code]?.[say.lang] ?? t(`choice.${code}`)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case 'step':
      return (
        <Labelled label={label}>
          <select value={text} onChange={({ target }) => change(target.value)}>
            <option value="">{t('field.choose')}</option>
            {kase.steps
              .filter(({ phase, status }) => status === 'DONE' && phase === 'REVIEW')
              .map(({ name, stepId }) => (
                <option key={stepId} value={stepId}>
                  {say.words(name)}
                </option>
              ))}
          </select>
        </Labelled>
      );
    case 'file':
      return <FileField {...props} label={label} />;
    case 'person':
      return <PersonField {...props} label={label} text={text} />;
    case 'gaps':
      return <GapsField kase={kase} value={value} change={change} />;
    case 'materials':
      return <MaterialsField kase={kase} value={value} change={change} />;
    case 'deferred':
      return <DeferredField kase={kase} value={value} change={change} />;
    case 'instant':
      return (
        <Labelled label={label}>
          <input
            type="datetime-local"
            value={text === '' ? '' : new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 16)}
            onChange={({ target }) => change(target.value === '' ? '' : new Date(`${target.value}:00+08:00`).toISOString())}
          />
        </Labelled>
      );
    case 'date':
    case 'number':
    case 'line':
      return (
        <Labelled label={label}>
          <input
            type={field.kind === 'line' ? 'text' : field.kind}
            value={text}
            maxLength={200}
            min={field.kind === 'number' ? 1 : undefined}
            onChange={({ target }) => change(target.value)}
          />
        </Labelled>
      );
  }
}

export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <label className="field">
      {label}
      {children}
    </label>
  );
}

function TextField({ change, field, kase, label, text }: ActFieldProps & { readonly label: string; readonly text: string }): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="field">
      <label className="field">
        {label}
        <textarea ref={area} rows={3} maxLength={LONGEST} value={text} onChange={({ target }) => change(target.value)} />
      </label>
      {field.templates !== undefined && (
        <Templates
          of={field.templates}
          kase={kase}
          text={text}
          take={(template) => {
            change(template);
            area.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The file stays where it is; its digest goes on record, so that it can be told later whether it is the same. */
function FileField({ change, label, value }: ActFieldProps & { readonly label: string }): ReactNode {
  const t = useWords('case');
  const [failed, setFailed] = useState(false);
  const { name, sha256: digest } = (value ?? {}) as { readonly name?: string; readonly sha256?: string };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const computed = await sha256(file).catch(() => null);
    setFailed(computed === null);
    if (computed !== null) change({ name: file.name, sha256: computed });
  };
  return (
    <div className="field">
      <label className="field">
        {label}
        <input type="file" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      {digest !== undefined && (
        <span className="soft anywhere">
          {t('field.fileDigest', { name })} <span className="mono">{digest}</span>
        </span>
      )}
      <span className={failed ? 'fault' : 'soft'}>{t(failed ? 'field.noDigest' : 'field.fileStays')}</span>
    </div>
  );
}

function PersonField({ change, kase, label, text }: ActFieldProps & { readonly label: string; readonly text: string }): ReactNode {
  const t = useWords('case');
  const { lang } = useSay();
  const { data } = useAsk(ColleaguesDocument, { unit: kase.unit.unitId }, { about: ['people', kase.unit.unitId], staleTime: 60_000 });
  return (
    <Labelled label={label}>
      <select value={text} onChange={({ target }) => change(target.value)}>
        <option value="">{t('field.choose')}</option>
        {data?.people.edges.map(({ node: { name, personId, roles } }) => (
          <option key={personId} value={personId}>
            {name} · {roles.map((role) => ROLE_NAMES[role][lang]).join(lang === 'zh' ? '、' : ', ')}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
