/** Commands as they end, by kind, and the one that has waited longest: counted in every API process, told by /metrics. */
import { Counter, Gauge, Histogram } from 'prom-client';
import type { AnswerSource } from '../schema/graphql/sources.ts';

const commands = new Counter({
  name: 'tongban_commands_total',
  help: 'Commands by how they ended: done, pending, refused, failed',
  labelNames: ['command', 'outcome'],
});
const refusals = new Counter({ name: 'tongban_refusals_total', help: 'Refused commands by the reason given', labelNames: ['code'] });
const seconds = new Histogram({
  name: 'tongban_command_seconds',
  help: 'From the door to the answer',
  labelNames: ['outcome'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 15],
});
const underWay = new Set<{ readonly since: number }>();
new Gauge({
  name: 'tongban_oldest_pending_update_seconds',
  help: 'Age of the oldest command that this process has not answered yet',
  collect() {
    const oldest = Math.min(...[...underWay].map(({ since }) => since));
    this.set(underWay.size === 0 ? 0 : (Date.now() - oldest) / 1_000);
  },
});

const OUTCOME: Readonly<Record<string, string>> = { CommandDone: 'done', CommandPending: 'pending', CommandRefused: 'refused' };

/** Answers what `act` answers. */
export async function countedCommand(command: string, act: () => Promise<AnswerSource>): Promise<AnswerSource> {
  const one = { since: Date.now() };
  underWay.add(one);
  let outcome = 'failed';
  try {
    const answer = await act();
    outcome = OUTCOME[answer.__typename] ?? 'failed';
    if (answer.__typename === 'CommandRefused') for (const { code } of answer.refusals) refusals.inc({ code });
    return answer;
  } finally {
    underWay.delete(one);
    commands.inc({ command, outcome });
    seconds.observe({ outcome }, (Date.now() - one.since) / 1_000);
  }
}
