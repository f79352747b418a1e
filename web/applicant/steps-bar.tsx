/** How far a case is: a bar of its steps, upright on a phone; what is done, what is in hand and by whom, what is to come. */
import type { ReactNode } from 'react';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface StepOf {
  readonly key: string;
  readonly name: Said;
  readonly status: 'DONE' | 'OPEN' | 'NEXT';
  readonly note: string | null;
}

export function StepsBar({ steps }: { readonly steps: readonly StepOf[] }): ReactNode {
  const t = useWords('applicant');
  const { words } = useSay();
  return (
    <ol className="steps-bar" aria-label={t('case.progress')}>
      {steps.map(({ key, name, note, status }, index) => (
        <li key={key} className={`step step-${status}`} aria-current={status === 'OPEN' ? 'step' : undefined}>
          <span className="step-mark" aria-hidden="true">
            {status === 'DONE' ? '✓' : index + 1}
          </span>
          <span>
            <strong>{words(name)}</strong>
            {note !== null && <span className="soft step-note">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
