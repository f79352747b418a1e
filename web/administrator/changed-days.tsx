/** Days a notice would change: worked or off, and by which name. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface ChangedDaysProps {
  readonly days: readonly { readonly on: string; readonly working: boolean; readonly label: string | null }[];
}

export function ChangedDays({ days }: ChangedDaysProps): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  return (
    <section className="section">
      <h2>{t('calendar.changed', { count: days.length })}</h2>
      {days.length === 0 ? (
        <p className="soft">{t('calendar.unchanged')}</p>
      ) : (
        <ul className="day-list">
          {days.map(({ label, on, working }) => (
            <li key={on}>
              <span className="number">{say.day(on)}</span> {label ?? ''}{' '}
              <span className={`tag ${working ? 'tag-accent' : ''}`}>{t(working ? 'calendar.worked' : 'calendar.off')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
