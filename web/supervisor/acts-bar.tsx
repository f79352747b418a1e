/** What may be done now, as buttons; what may not, with its reason and who may instead. */
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { WhoMay } from '../components/refusals.tsx';
import type { ActionFragment } from '../gql/supervisor/graphql.ts';

const GRAVE = new Set(['withdrawCard', 'escalateOrder']);

export function ActsBar({
  actions,
  begin,
  children,
}: {
  readonly actions: readonly ActionFragment[];
  readonly begin: (command: string) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const t = useWords('supervisor');
  const trace = useWords('trace');
  const { words } = useSay();
  const allowed = actions.filter((action) => action.allowed);
  const refused = actions.filter((action) => !action.allowed);
  return (
    <section className="card stack no-print" aria-label={t('act.title')}>
      <div className="row">
        {allowed.map(({ command }, index) => (
          <Button
            key={command}
            type={index === 0 && !GRAVE.has(command) ? 'primary' : 'default'}
            danger={GRAVE.has(command)}
            onClick={() => begin(command)}
          >
            {trace(`command.${command}`)}
          </Button>
        ))}
        {children}
        {allowed.length === 0 && children === undefined && <span className="soft">{t('act.nothing')}</span>}
      </div>
      {refused.length > 0 && (
        <details>
          <summary>{t('act.notAllowed', { count: refused.length })}</summary>
          <ul className="why-not">
            {refused.map(({ command, reasons, whoMay }) => (
              <li key={command}>
                <strong>{trace(`command.${command}`)}</strong> {reasons.map(({ message }) => words(message)).join(' ')}
                {whoMay.length > 0 && (
                  <span className="soft">
                    {' '}
                    {t('act.whoMay')} <WhoMay of={whoMay} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
