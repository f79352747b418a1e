/** A whole case as it stood: the domain's own fold of what had been recorded by then, read with the clocks of that moment. */
import { stateAsOf } from '../../domain/case/as-of.ts';
import { CASE_STATES } from '../../domain/case/case-state.ts';
import { caseAtStart } from '../../domain/case/refold.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import { localDateOf } from '../../domain/clocks/local-date.ts';
import type { CaseAsOfArgs, Resolvers } from '../../schema/generated/resolvers.ts';
import type { CaseAsOfSource, CaseSource, TrailEntrySource } from '../../schema/graphql/sources.ts';
import { pastEntries } from '../cases/past-entries.ts';
import { readCommitted } from '../cases/trail.reader.ts';
import type { ApiContext } from '../context.ts';
import { userError } from '../errors.ts';
import { filledForm, materialsOf, may, stepsOf } from './case-content.ts';
import { caseClocks, pastDay } from './clocks.ts';
import { deskOf } from './desk.ts';

export async function caseAsOf(row: CaseSource, args: CaseAsOfArgs, context: ApiContext): Promise<CaseAsOfSource | null> {
  if (!may(context, 'TRAIL_READ', row)) return null;
  const entries = await readCommitted(context.pool, row.case_no);
  const at = momentOf(args, entries, context);
  const by = entries.filter(({ content: { caseSeq = 0, recordedAt } }) => recordedAt <= at && caseSeq <= (args.caseSeq ?? Infinity));
  const last = by.at(-1);
  if (last === undefined) return null;
  const { procedure } = await deskOf(row, context);
  const snapshot = stateAsOf(caseAtStart(row.snapshot, procedure, by[0]?.content), procedure, pastEntries(by), at);
  return { case: { ...row, snapshot }, at, recordedAt: last.content.recordedAt };
}

function momentOf({ caseSeq, day }: CaseAsOfArgs, entries: readonly TrailEntrySource[], context: ApiContext): Instant {
  if (day != null && caseSeq != null)
    throw userError('BAD_INPUT', '请只给 day 或 caseSeq 之一', 'give either day or caseSeq, not both', { field: 'caseSeq' });
  if (day != null) return pastDay(day, 'day', context);
  if (caseSeq == null) return context.now();
  const entry = entries.find(({ content }) => content.caseSeq === caseSeq);
  if (entry === undefined) throw userError('BAD_INPUT', `没有第 ${caseSeq} 条记录`, `there is no entry ${caseSeq}`, { field: 'caseSeq' });
  return entry.content.recordedAt;
}

const dayOf = (at: Instant | undefined): string | null => (at === undefined ? null : localDateOf(at));

export const casesAsOf = {
  CaseAsOf: {
    caseSeq: ({ case: { snapshot } }) => snapshot.seq,
    state: ({ case: { snapshot } }) => snapshot.state,
    stateName: ({ case: { snapshot } }) => CASE_STATES[snapshot.state],
    receivedOn: ({ case: { snapshot } }) => dayOf(snapshot.receivedAt),
    acceptedOn: ({ case: { snapshot } }) => dayOf(snapshot.acceptedAt),
    deemedAccepted: ({ case: { snapshot } }) => snapshot.deemedAccepted,
    decision: ({ case: { snapshot } }) => snapshot.decision ?? null,
    licenceNo: ({ case: { snapshot } }) => snapshot.licenceNo ?? null,
    closedAt: ({ case: { snapshot } }) => snapshot.closedAt ?? null,
    special: ({ case: { snapshot } }) => snapshot.special ?? null,
    hearing: ({ case: { snapshot } }) => snapshot.hearing ?? null,
    gaps: ({ case: { snapshot } }) => snapshot.gaps,
    form: ({ case: row }, _args, context) => filledForm(row, false, context),
    materials: async ({ case: row }, _args, context) => materialsOf(row, (await deskOf(row, context)).procedure),
    steps: async ({ at, case: row }, _args, context) => stepsOf(row, (await deskOf(row, context)).procedure, at),
    proposals: ({ case: row }, _args, context) => (may(context, 'OPINIONS_READ', row) ? row.snapshot.proposals : []),
    clocks: ({ at, case: row }, _args, context) => caseClocks(row, context, at),
  },
} satisfies Pick<Resolvers<ApiContext>, 'CaseAsOf'>;
