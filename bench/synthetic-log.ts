/** An invented permit log of any size, always the same one: six events a case on average, in the shape of the Dutch receipt logs. */
import type { Attribute, LogEvent, Trace } from '../domain/eventlog/event-log.ts';

const ACTIVITIES = [
  'Confirmation of receipt',
  'T02 Check confirmation of receipt',
  'T04 Determine confirmation of receipt',
  'T05 Print and send confirmation of receipt',
  'T06 Determine necessity of stop advice',
  'T10 Determine necessity to stop indication',
  'T03 Adjust confirmation of receipt',
];
const AT = { line: 1, column: 1 };
const DAY = 86_400_000;

export function* syntheticLog(cases: number): Generator<Trace> {
  const chance = generator(20190517);
  for (let index = 1; index <= cases; index += 1) {
    const start = Date.UTC(2024, 0, 2, 1) + Math.floor(chance() * 500) * DAY;
    const count = 3 + Math.floor(chance() * 7);
    let at = start;
    const events: LogEvent[] = Array.from({ length: count }, (_, n) => {
      at += Math.floor(chance() * 2 * DAY);
      return {
        at: AT,
        attributes: [
          text('org:group', `Group ${1 + Math.floor(chance() * 4)}`),
          text('concept:instance', `task-${index}-${n}`),
          text('org:resource', `Resource${String(1 + Math.floor(chance() * 40)).padStart(2, '0')}`),
          text('concept:name', ACTIVITIES[n % ACTIVITIES.length] ?? ''),
          date('time:timestamp', at),
          text('lifecycle:transition', 'complete'),
        ],
      };
    });
    yield {
      at: AT,
      events,
      attributes: [
        date('startdate', start),
        date('enddate_planned', start + 30 * DAY),
        ...(chance() < 0.93 ? [date('enddate', start + Math.floor(chance() * 60 * DAY))] : []),
        text('department', chance() < 0.9 ? 'General' : 'Experts'),
        text('concept:name', `case-${index}`),
        date('deadline', start + 40 * DAY),
        text('channel', chance() < 0.8 ? 'Internet' : 'Desk'),
      ],
    };
  }
}

const text = (key: string, value: string): Attribute => ({ key, type: 'string', value });
const date = (key: string, ms: number): Attribute => ({ key, type: 'date', value: new Date(ms).toISOString() });

/** Park and Miller's minimal generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
