/** Files as evidence: the file stays here, its name and SHA-256 go on record. */
import { useId, type ReactNode } from 'react';
import { useWords } from '../app/words.ts';
import type { EvidenceInput } from '../gql/inspector/graphql.ts';
import { asEvidence } from './names.ts';

export interface EvidenceFieldProps {
  readonly evidence: readonly EvidenceInput[];
  readonly change: (evidence: readonly EvidenceInput[]) => void;
  readonly required?: boolean;
}

export function EvidenceField({ change, evidence, required = false }: EvidenceFieldProps): ReactNode {
  const t = useWords('inspector');
  const id = useId();
  return (
    <div className="field">
      <label className="soft" htmlFor={id}>
        {t('evidence.title')}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => void asEvidence(target.files).then(change)}
      />
      <span id={`${id}-hint`} className="soft">
        {t('evidence.hint')}
      </span>
      {evidence.length > 0 && (
        <ul className="evidence">
          {evidence.map(({ name, sha256 }) => (
            <li key={sha256} className="anywhere">
              {name} <span className="mono soft">{sha256.slice(0, 16)}…</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
