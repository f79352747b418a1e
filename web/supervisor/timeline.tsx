/** Everything that happened to a case on one axis of working days. A picture; the list below says the same in words. */
import type { ReactNode } from 'react';
import { clockName } from '../app/clock-name.ts';
import { useSay, type Say } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CLOCK_NAMES } from '../../domain/clocks/clock-names.ts';
import type { EntryFragment, FindingLevel } from '../gql/supervisor/graphql.ts';
import type { DayAxis } from './day-axis.ts';
import { kindOf } from './entry-list.tsx';
import { lanesOf, spansOf, type Lane, type Span } from './spans.ts';

const LANE = 34;
const HEAD = 40;

export interface Noted {
  readonly key: string;
  readonly at: string;
  readonly level: FindingLevel | 'ORDER';
  readonly title: string;
}

export interface TimelineProps {
  readonly entries: readonly EntryFragment[];
  readonly axis: DayAxis;
  readonly noted: readonly Noted[];
  readonly dues: ReadonlyMap<string, string | null>;
  readonly stepName: (stepId: string) => string;
  /** End of the day looked at, if it is past. */
  readonly asOf: string | null;
  readonly now: string;
  readonly here: number | undefined;
  readonly choose: (seq: number) => void;
}

const KINDS = ['act', 'timer', 'read', 'refused'] as const;

export function Timeline(props: TimelineProps): ReactNode {
  const { asOf, axis, choose, dues, entries, here, now, noted, stepName } = props;
  const t = useWords('supervisor');
  const say = useSay();
  const lanes = lanesOf(spansOf(entries));
  const rows = [
    ...(noted.length === 0 ? [] : [{ key: 'noted', name: t('lane.noted') }]),
    { key: 'act', name: t('lane.act') },
    ...lanes.map(({ key, kind }) => ({ key, name: kind in CLOCK_NAMES ? say.words(CLOCK_NAMES[kind as keyof typeof CLOCK_NAMES]) : kind })),
    ...KINDS.slice(1)
      .filter((kind) => entries.some((entry) => kindOf(entry) === kind))
      .map((kind) => ({ key: kind, name: t(`lane.${kind}`) })),
  ];
  const middle = new Map(rows.map(({ key }, index) => [key, HEAD + index * LANE + LANE / 2]));
  const height = HEAD + rows.length * LANE + 8;
  return (
    <div className="timeline">
      <div className="timeline-names" aria-hidden="true">
        <div style={{ height: HEAD }} />
        {rows.map(({ key, name }) => (
          <div key={key} style={{ height: LANE }}>
            {name}
          </div>
        ))}
      </div>
      <div className="timeline-scroll" tabIndex={0} role="region" aria-label={t('timeline.label')}>
        <svg width={axis.width + 24} height={height} role="img" aria-label={t('timeline.alternative')}>
          <Days axis={axis} height={height} />
          {rows.slice(1).map(({ key }) => (
            <line key={key} className="tl-rule" x1={0} x2={axis.width} y1={middle.get(key)! - LANE / 2} y2={middle.get(key)! - LANE / 2} />
          ))}
          {lanes.map((lane) => (
            <LaneBars key={lane.key} lane={lane} axis={axis} y={middle.get(lane.key)!} now={now} dues={dues} stepName={stepName} />
          ))}
          {noted.map(({ at, key, level, title }) => (
            <path
              key={key}
              className={`tl-${level.toLowerCase()}`}
              d={level === 'ORDER' ? diamond(axis.x(at), middle.get('noted')!) : flag(axis.x(at), middle.get('noted')!)}
            >
              <title>{`${title} ${say.at(at)}`}</title>
            </path>
          ))}
          {entries.map((entry) => {
            const kind = kindOf(entry);
            return (
              <circle
                key={entry.seq}
                className={`tl-entry tl-${kind}${entry.seq === here ? ' tl-here' : ''}`}
                cx={axis.x(entry.recordedAt)}
                cy={middle.get(kind)}
                r={entry.seq === here ? 8 : 6}
                onClick={() => choose(entry.seq)}
              >
                <title>{`#${entry.seq} ${say.at(entry.recordedAt)}`}</title>
              </circle>
            );
          })}
          {asOf !== null && (
            <rect className="tl-later" x={axis.x(asOf)} y={HEAD - 6} width={Math.max(0, axis.width - axis.x(asOf))} height={height} />
          )}
          <line className="tl-now" x1={axis.x(now)} x2={axis.x(now)} y1={HEAD - 6} y2={height} />
          <text className="tl-now-text" x={axis.x(now) + 3} y={height - 3}>
            {t('timeline.now')}
          </text>
        </svg>
      </div>
    </div>
  );
}

const flag = (x: number, y: number): string => `M${x - 5} ${y - 9}h10v14l-5 4-5-4z`;
const diamond = (x: number, y: number): string => `M${x} ${y - 9}l8 9-8 9-8-9z`;

/** Days off shaded; dates where there is room for them. */
function Days({ axis, height }: { readonly axis: DayAxis; readonly height: number }): ReactNode {
  const wide = (axis.days.find(({ working }) => working)?.width ?? 0) > 34;
  return (
    <>
      {axis.days.map(({ label, on, width, working, x }, index) => {
        const monday = new Date(`${on}T00:00:00Z`).getUTCDay() === 1;
        const named = (wide && working) || (!wide && (monday || index === 0));
        return (
          <g key={on}>
            {!working && <rect className="tl-off" x={x} y={0} width={width} height={height} />}
            <line className="tl-day" x1={x} x2={x} y1={HEAD - 12} y2={height} />
            {named && (
              <text className="tl-date" x={x + 3} y={HEAD - 18}>
                {on.slice(5)}
              </text>
            )}
            <title>{`${on} ${label ?? ''}`}</title>
          </g>
        );
      })}
    </>
  );
}

function LaneBars({
  axis,
  dues,
  lane,
  now,
  stepName,
  y,
}: Pick<TimelineProps, 'axis' | 'dues' | 'now' | 'stepName'> & { readonly lane: Lane; readonly y: number }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const end = (to: string | null): number => axis.x(to ?? now);
  return (
    <g>
      {lane.spans.map((span) => {
        const [from, to] = [axis.x(span.from), Math.max(end(span.to), axis.x(span.from) + 3)];
        const due = dues.get(span.clock) ?? null;
        const late = due !== null && Date.parse(span.to ?? now) > Date.parse(due);
        return (
          <g key={`${span.clock} ${span.from}`}>
            <rect className={`tl-bar${span.to === null ? ' tl-running' : ''}`} x={from} y={y - 8} width={to - from} height={16} rx={3}>
              <title>{titleOf(span, say, (unit) => t(`value.${unit}`))}</title>
            </rect>
            {late && (
              <rect
                className="tl-late"
                x={Math.max(from, axis.x(due))}
                y={y - 8}
                width={Math.max(0, to - Math.max(from, axis.x(due)))}
                height={16}
              />
            )}
            {span.pauses.map((pause) => (
              <rect
                key={pause.from}
                className="tl-pause"
                x={axis.x(pause.from)}
                y={y - 8}
                width={Math.max(2, end(pause.to) - axis.x(pause.from))}
                height={16}
              >
                <title>{`${t('timeline.paused')} ${t(`value.${pause.ground}`, { defaultValue: pause.ground })}`}</title>
              </rect>
            ))}
            {due !== null && lane.kind !== 'STEP' && (
              <path className="tl-due" d={`M${axis.x(due)} ${y - 12}v24`}>
                <title>{t('timeline.due', { at: say.at(due) })}</title>
              </path>
            )}
            {lane.kind === 'STEP' && to - from > 26 && (
              <text className="tl-step" x={from + 4} y={y + 4}>
                {shortened(stepName(span.clock.slice('STEP/'.length)), to - from - 8)}
              </text>
            )}
            {span.marks.map(({ at, what }) => (
              <path
                key={`${at} ${what}`}
                className={what === 'ClockWarned' ? 'tl-warned' : 'tl-expired'}
                d={`M${axis.x(at)} ${y - 12}l5 -7h-10z`}
              >
                <title>{`${t(`mark.${what}`)} ${say.at(at)}`}</title>
              </path>
            ))}
          </g>
        );
      })}
    </g>
  );
}

const titleOf = ({ clock, from, limit: { n, unit }, to }: Span, { at, lang }: Say, unitName: (unit: string) => string): string =>
  `${clockName(clock, lang)} (${n} ${unitName(unit)}) ${at(from)} – ${to === null ? '…' : at(to)}`;

/** What fits; about 12 pixels a Chinese character, half of it a Latin one. */
function shortened(text: string, room: number): string {
  let used = 0;
  let fits = '';
  for (const letter of text) {
    used += letter.charCodeAt(0) > 255 ? 12 : 6.5;
    if (used > room) return fits;
    fits += letter;
  }
  return fits;
}
