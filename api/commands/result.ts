/** What became of a request, by the trail alone: the answer to `commandResult`, and to a command that is sent again. */
import { nextDuePoint } from '../../domain/case/case-clocks.ts';
import type { AnswerSource, CaseSource } from '../../schema/graphql/sources.ts';
import { foldCase } from '../cases/history.ts';
import { readByRequest, readCommitted } from '../cases/trail.reader.ts';
import type { ApiContext } from '../context.ts';
import { done, refused } from './answer.ts';

/** The office: an applicant is owed the answer to a command, and its state at that time, without reading the trail it comes from. */
type Reach = Pick<ApiContext, 'office' | 'catalogue'>;

/** null: nothing is recorded under this request yet. */
export async function resultOf(reach: Reach, row: CaseSource, requestId: string): Promise<AnswerSource | null> {
  const entries = await readByRequest(reach.office, row.case_no, requestId);
  const first = entries[0];
  if (first === undefined) return null;
  if (first.content.outcome !== 'ok') return refused(requestId, row.case_no, entries.at(-1)!.content.refusals ?? []);
  const version = await reach.catalogue.version(row.procedure_code, row.procedure_version);
  const calendar = await reach.catalogue.calendar(row.snapshot.calendarVersion);
  if (version === null || calendar === null) throw new Error(`case ${row.case_no} cites a version that is not published`);
  const caseSeq = first.content.caseSeq ?? 0;
  const upTo = (await readCommitted(reach.office, row.case_no)).filter(({ content }) => (content.caseSeq ?? 0) <= caseSeq);
  const state = caseSeq === row.seq ? row.snapshot : foldCase(row.snapshot, version.definition, upTo, '9999-12-31T00:00:00.000Z');
  const { stream, seq, hash } = first;
  return done(requestId, {
    caseNo: row.case_no,
    state: state.state,
    seq: state.seq,
    actSeq: state.actSeq,
    nextDueAt: nextDuePoint(state, version.definition, calendar.data, first.content.recordedAt)?.at ?? null,
    receipt: { stream, seq, hash },
  });
}
