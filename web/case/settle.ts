/** From what the API answered to a command to done or refused; while it is pending, asked again until it is known. */
import { ask, AskError } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import type { Answered } from '../components/confirm-act.tsx';
import { ActResultDocument, type ActResultQuery } from '../gql/case/graphql.ts';

export type Answer = NonNullable<ActResultQuery['answer']>;

/** A worker that is away this long is told to the person, who may send the same request again. */
const PATIENCE_MS = 60_000;

export async function settle(first: Answer): Promise<Answered> {
  let answer: Answer = first;
  for (const until = Date.now() + PATIENCE_MS; answer.__typename === 'CommandPending';) {
    const { caseNo, message, requestId, retryAfterMs } = answer;
    if (caseNo === null || Date.now() > until) throw new AskError('PENDING', message);
    await new Promise((resolve) => setTimeout(resolve, Math.max(250, retryAfterMs)));
    answer = (await ask(ActResultDocument, { caseNo, requestId })).answer ?? answer;
  }
  if (answer.__typename === 'CommandRefused') return { refusals: answer.refusals };
  void queries.invalidateQueries({ queryKey: ['case', answer.caseNo] });
  void queries.invalidateQueries({ queryKey: ['cases'] });
  void queries.invalidateQueries({ queryKey: ['counts'] });
  return { done: true };
}
