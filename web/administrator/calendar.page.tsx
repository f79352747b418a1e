/** A year of working days at one look: worked, off, worked in lieu, provisional; each day says what it is called. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { weekdayOf } from '../../domain/clocks/local-date.ts';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CalendarYearDocument, type CalendarYearQuery } from '../gql/administrator/graphql.ts';
import './administrator.css';

type Day = NonNullable<CalendarYearQuery['calendar']>['days'][number];
const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

const thisYear = (): number => Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));

export default function CalendarPage(): ReactNode {
  const t = useWords('administrator');
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const year = /^(19[5-9]\d|20\d\d|21\d\d)$/u.test(url['year'] ?? '') ? Number(url['year']) : thisYear();
  const { data, error, refetch } = useAsk(
    CalendarYearDocument,
    { year, version: url['version'] ?? null },
    { about: ['calendar'], keep: true },
  );
  const go = (to: number): void => setUrl({ year: String(to) });
  useKeys([
    { key: 'arrowleft', does: t('calendar.before'), act: () => go(year - 1) },
    { key: 'arrowright', does: t('calendar.after'), act: () => go(year + 1) },
  ]);
  return (
    <>
      <div className="page-head">
        <h1>{t('calendar.title', { year })}</h1>
        <span className="row no-print">
          <button type="button" className="quiet" onClick={() => go(year - 1)}>
            ← {year - 1}
          </button>
          <button type="button" className="quiet" onClick={() => go(year + 1)}>
            {year + 1} →
          </button>
        </span>
        <span className="grow" />
        {hasRight(viewer, 'CALENDAR_IMPORT') && (
          <Link to="/calendar-import" className="like-button">
            {t('calendar.import')}
          </Link>
        )}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.calendar === null ? (
        <EmptyState title={t('calendar.none')} hint={t('calendar.noneHint')} />
      ) : (
        <Year calendar={data.calendar} versions={data.calendars} />
      )}
    </>
  );
}

function Year({
  calendar,
  versions,
}: {
  readonly calendar: NonNullable<CalendarYearQuery['calendar']>;
  readonly versions: CalendarYearQuery['calendars'];
}): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [, setUrl] = useUrlState();
  const { days } = calendar;
  const worked = days.filter(({ working }) => working).length;
  const special = days.filter(isNamed);
  return (
    <>
      <div className="row calendar-head">
        <SelectField
          label={t('calendar.version')}
          value={calendar.version}
          options={versions.map(({ importedAt, notice, version }) => ({
            value: version,
            label: `${version} · ${notice} · ${say.day(importedAt)}`,
          }))}
          change={(version) => setUrl({ version })}
        />
        <p>
          {t('calendar.sum', { worked, off: days.length - worked })} ·{' '}
          {t('calendar.known', { from: calendar.knownFrom, until: calendar.knownUntil })}
        </p>
      </div>
      {days.some(({ provisional }) => provisional) && <p className="notice">{t('calendar.provisional')}</p>}
      <ul className="legend plain">
        {(['working', 'weekend', 'holiday', 'lieu', 'provisional'] as const).map((kind) => (
          <li key={kind}>
            <span className={`day ${kind}`} aria-hidden="true">
              {kind === 'holiday' || kind === 'lieu' ? t(`calendar.sign_${kind}`) : ''}
            </span>{' '}
            {t(kind === 'provisional' ? 'calendar.provisionalDay' : `calendar.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="year">
        {MONTHS.map((month) => (
          <Month key={month} month={month} days={days.filter(({ on }) => Number(on.slice(5, 7)) === month)} />
        ))}
      </div>
      <section className="section">
        <h2>{t('calendar.named')}</h2>
        {special.length === 0 ? (
          <p className="soft">{t('calendar.noNamed')}</p>
        ) : (
          <ul className="day-list">
            {special.map(({ label, on, working }) => (
              <li key={on}>
                <span className="number">{say.day(on)}</span> {label}{' '}
                <span className={`tag ${working ? 'tag-accent' : ''}`}>{t(working ? 'calendar.worked' : 'calendar.off')}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

const isWeekend = (on: string): boolean => weekdayOf(on) > 5;
/** Ordinary days and weekends have no name. */
const isNamed = ({ label }: Day): boolean => label !== null;

function kindOf(day: Day): 'working' | 'weekend' | 'holiday' | 'lieu' {
  if (day.working) return isWeekend(day.on) ? 'lieu' : 'working';
  return isWeekend(day.on) && !isNamed(day) ? 'weekend' : 'holiday';
}

function Month({ days, month }: { readonly month: number; readonly days: readonly Day[] }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const first = days[0];
  if (first === undefined) return null;
  const blank = weekdayOf(first.on) - 1;
  const cells: readonly (Day | null)[] = [...Array.from({ length: blank }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(7 * week, 7 * week + 7));
  return (
    <table className="month">
      <caption>
        {t('calendar.month', {
          month:
            say.lang === 'zh'
              ? month
              : new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1))),
        })}
        <span className="soft small"> {t('calendar.monthSum', { count: days.filter(({ working }) => working).length })}</span>
      </caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`weekdayShort.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day === null ? (
                <td key={at} />
              ) : (
                <td key={day.on}>
                  <span className={`day ${kindOf(day)} ${day.provisional ? 'provisional' : ''}`} title={titleOf(day, t)}>
                    {Number(day.on.slice(8))}
                    {(kindOf(day) === 'holiday' || kindOf(day) === 'lieu') && (
                      <sup aria-hidden="true">{t(`calendar.sign_${kindOf(day)}`)}</sup>
                    )}
                    <span className="visually-hidden"> {t(`calendar.${kindOf(day)}`)}</span>
                  </span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const titleOf = (day: Day, t: (key: string) => string): string =>
  [day.on, isNamed(day) ? (day.label ?? '') : '', t(`calendar.${kindOf(day)}`), ...(day.provisional ? [t('calendar.provisionalDay')] : [])]
    .filter((part) => part !== '')
    .join(' · ');
