/** The way of the case: what is done and by whom, where it stands, what comes. A list, so that it reads well without eyes. */
import type { ReactNode } from 'react';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Kase } from './act-specs.ts';

const SIGN = { DONE: '✓', OPEN: '●', NEXT: '○' } as const;

export function StepsBar({ steps }: { readonly steps: Kase['steps'] }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  return (
    <ol className="steps" aria-label={t('steps.title')}>
      {steps.map(({ assignee, dueAt, hands, name, role, status, stepId }) => {
        const last = hands.at(-1);
        return (
          <li key={stepId} className={`step step-${status.toLowerCase()}`} aria-current={status === 'OPEN' ? 'step' : undefined}>
            <span className="step-sign" aria-hidden="true">
              {SIGN[status]}
            </span>
            <div>
              <strong>{say.words(name)}</strong>
              <span className="visually-hidden">（{t(`steps.${status}`)}）</span>
              <div className="soft">
                {status === 'DONE' && last !== undefined
                  ? `${last.person?.name ?? '—'} ${say.short(last.at)}`
                  : status === 'OPEN'
                    ? `${assignee?.name ?? `${ROLE_NAMES[role][say.lang]} ${t('steps.unclaimed')}`}${dueAt === null ? '' : ` · ${t('steps.due', { at: say.short(dueAt) })}`}`
                    : ROLE_NAMES[role][say.lang]}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
