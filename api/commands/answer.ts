/** The one shape of every answer: done, pending or refused. */
import type { Refusal } from '../../domain/case/refusal.ts';
import type { DoneSource, PendingSource, RefusedSource } from '../../schema/graphql/sources.ts';
import type { CommandAnswer } from '../../workflows/messages.ts';

export const done = (requestId: string, { caseNo, state, seq, actSeq, nextDueAt, receipt }: CommandAnswer): DoneSource => ({
  __typename: 'CommandDone',
  requestId,
  caseNo,
  state,
  seq,
  actSeq,
  nextDueAt,
  receipt,
});

export const pending = (requestId: string, caseNo: string): PendingSource => ({ __typename: 'CommandPending', requestId, caseNo });

export const refused = (requestId: string, caseNo: string | null, refusals: readonly Refusal[]): RefusedSource => ({
  __typename: 'CommandRefused',
  requestId,
  caseNo,
  refusals,
});
