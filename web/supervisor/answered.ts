/** An answer to an act as the dialog wants it; one that is still pending is asked about until it is there. */
import { ask, AskError, type Document } from '../app/ask.ts';
import type { Answered } from '../components/confirm-act.tsx';
import type { RefusalOf } from '../components/refusals.tsx';

interface Wire {
  readonly __typename: string;
  readonly refusals?: readonly RefusalOf[];
  readonly retryAfterMs?: number;
  readonly no?: string;
}

const LONGEST_WAIT_MS = 30_000;

/** @param again asks for the result of the same request once more; absent: the act is never pending */
export async function answered(
  first: Promise<{ readonly answer: Wire }>,
  again?: (no: string) => Promise<{ readonly answer: Wire | null }>,
): Promise<Answered> {
  let { answer }: { answer: Wire | null } = await first;
  for (let waited = 0; again !== undefined && (answer === null || answer.__typename === 'SupervisionPending');) {
    const pause: number = answer?.retryAfterMs ?? 500;
    const no: string = answer?.no ?? '';
    if ((waited += pause) > LONGEST_WAIT_MS)
      throw new AskError('PENDING', {
        zh: '已送达，结果还没有回来；请稍后刷新查看，不必重做',
        en: 'sent, but no result yet; reload in a moment, there is no need to do it again',
      });
    await new Promise((resolve) => setTimeout(resolve, pause));
    answer = (await again(no)).answer;
  }
  return answer?.refusals === undefined ? { done: true } : { refusals: answer.refusals };
}

export const send = <Result extends { readonly answer: Wire }, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  again?: (no: string) => Promise<{ readonly answer: Wire | null }>,
): Promise<Answered> => answered(ask(document, variables), again);
