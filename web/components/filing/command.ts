/** From the shared answer of all commands to what a page needs: done, refused, or asked about until it is there. */
import { AskError } from '../../app/ask.ts';
import type { RefusalOf } from '../refusals.tsx';

export interface ReceiptOf {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
}

export type AnswerOfCommand =
  | { readonly __typename: 'CommandDone'; readonly caseNo: string | null; readonly state: string; readonly receipt: ReceiptOf }
  | { readonly __typename: 'CommandPending'; readonly caseNo: string | null; readonly retryAfterMs: number }
  | { readonly __typename: 'CommandRefused'; readonly refusals: readonly (RefusalOf & { readonly field: string | null })[] };

export type Settled =
  | { readonly done: true; readonly caseNo: string; readonly state: string; readonly receipt: ReceiptOf }
  | { readonly refusals: readonly (RefusalOf & { readonly field: string | null })[] };

const LONGEST_WAIT_MS = 60_000;

/** @param again asks for the result of the same request; null: nothing recorded yet */
export async function settled(first: AnswerOfCommand, again: (caseNo: string) => Promise<AnswerOfCommand | null>): Promise<Settled> {
  const end = Date.now() + LONGEST_WAIT_MS;
  let answer = first;
  while (answer.__typename === 'CommandPending' && answer.caseNo !== null && Date.now() < end) {
    const { caseNo, retryAfterMs } = answer;
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
    answer = (await again(caseNo)) ?? answer;
  }
  if (answer.__typename === 'CommandRefused') return { refusals: answer.refusals };
  if (answer.__typename === 'CommandDone') return { done: true, caseNo: answer.caseNo ?? '', state: answer.state, receipt: answer.receipt };
  throw new AskError('PENDING', {
    zh: '已送达，结果还没有出来。再按一次会继续等待，不会重复办理。',
    en: 'it was sent, the result is not there yet. Pressing again goes on waiting; nothing is done twice.',
  });
}
