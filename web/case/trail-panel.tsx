/** Everything that was done, asked and refused, newest first. The supervisor's viewer goes deeper; this is what one reads before deciding. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { ErrorState } from '../app/errors.tsx';
import type { Lang } from '../app/preferences.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { SPECIAL_NAMES } from './names.ts';
import { CaseTrailDocument, type CaseTrailQuery } from '../gql/case/graphql.ts';

const PAGE = 30;
const LONGEST_PAGE = 100;
type Entry = NonNullable<NonNullable<CaseTrailQuery['case']>['trail']>['edges'][number]['node'];

/** Facts worth a line on the screen; the rest is in the entry itself. */
const TOLD = new Set([
  'opinion',
  'reason',
  'reasons',
  'remedies',
  'decision',
  'documentNo',
  'kind',
  'days',
  'noticeNo',
  'result',
  'findings',
  'summary',
  'licenceNo',
  'ground',
]);

export function TrailPanel({ caseNo }: { readonly caseNo: string }): ReactNode {
  const t = useWords('case');
  const [last, setLast] = useState(PAGE);
  const { data, error, isPending, refetch } = useAsk(CaseTrailDocument, { caseNo, last }, { about: ['case', caseNo, 'trail'], keep: true });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <PageSkeleton />;
  const trail = data.case?.trail;
  if (trail == null) return <p className="soft">{t('trail.noRight')}</p>;
  return (
    <section className="card" aria-label={t('tabs.trail')}>
      <ol className="trail">
        {trail.edges.toReversed().map(({ node }) => (
          <TrailItem key={node.seq} entry={node} />
        ))}
      </ol>
      {trail.pageInfo.hasPreviousPage && last < LONGEST_PAGE && <Button onClick={() => setLast(LONGEST_PAGE)}>{t('trail.older')}</Button>}
    </section>
  );
}

function shownValue(value: unknown, lang: Lang, t: ReturnType<typeof useWords>): string {
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (text in SPECIAL_NAMES) return SPECIAL_NAMES[text as keyof typeof SPECIAL_NAMES][lang];
  return text === 'GRANT' || text === 'DENY' ? t(`value.${text}`) : text;
}

const CLOCK_EVENTS = new Set(['ClockWarned', 'ClockExpired', 'ClockPassed']);

/** A point that a clock has reached, with the clock's name. */
function clockEventOf({ events }: Entry, lang: Lang): { readonly type: string; readonly name: string } | undefined {
  const event = events.find(({ type }) => CLOCK_EVENTS.has(type));
  const id = event?.facts.find(({ name }) => name === 'clock')?.value;
  if (event === undefined || typeof id !== 'string') return undefined;
  const kind = id.split('/')[0] ?? id;
  return { type: event.type, name: kind in CLOCK_NAMES ? CLOCK_NAMES[kind as keyof typeof CLOCK_NAMES][lang] : id };
}

function TrailItem({ entry }: { readonly entry: Entry }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const facts = entry.events
    .flatMap(({ facts: all }) => all)
    .filter(({ name, value }) => TOLD.has(name) && value !== null && value !== '' && (name !== 'kind' || String(value) in SPECIAL_NAMES));
  const said = [...new Map(facts.map((fact) => [`${fact.name} ${String(fact.value)}`, fact])).values()];
  const clock = clockEventOf(entry, say.lang);
  return (
    <li className={`trail-item trail-${entry.outcome}`}>
      <div className="row">
        <strong>
          {clock !== undefined
            ? t(`clockEvent.${clock.type}`, { clock: clock.name })
            : entry.command === null
              ? t(`entry.${entry.type}`)
              : t(`command.${entry.command}`)}
        </strong>
        {entry.outcome !== 'ok' && <span className="tag tag-over">{t(`outcome.${entry.outcome}`)}</span>}
        <span>
          {entry.actor?.name ?? t('trail.system')}
          {entry.actor !== null && entry.role !== null && <span className="soft"> {ROLE_NAMES[entry.role][say.lang]}</span>}
        </span>
        <span className="grow" />
        <time dateTime={entry.receivedAt} className="soft number">
          {say.at(entry.receivedAt)}
        </time>
      </div>
      {said.map(({ name, value }) => (
        <div key={`${name} ${String(value)}`} className="anywhere">
          <span className="soft">{t(`fact.${name}`)}：</span>
          {shownValue(value, say.lang, t)}
        </div>
      ))}
      {entry.refusals.map(({ code, message }) => (
        <div key={code} className="lamp-over">
          {say.words(message)}
        </div>
      ))}
      <div className="soft mono small-print">
        #{entry.seq} {entry.hash.slice(0, 12)}
      </div>
    </li>
  );
}
