/** Entries of the trail as the domain folds them, and the case before the first of them. */
import type { PastEntry } from '../../domain/case/as-of.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { TrailEntrySource } from '../../schema/graphql/sources.ts';

export const pastEntries = (entries: readonly TrailEntrySource[]): readonly PastEntry[] =>
  entries.map(({ content }) => ({
    seq: content.caseSeq ?? 0,
    command: {
      type: content.command ?? 'timePassed',
      actor: content.actor,
      channel: content.channel ?? 'OTHER',
      receivedAt: content.receivedAt,
      ...(content.occurredAt === undefined ? {} : { occurredAt: content.occurredAt }),
      // The fold reads what happened, not what was asked.
      data: {},
    },
    events: content.events ?? [],
    recordedAt: content.recordedAt,
  }));

/** Place, unit and calendar come from the first entry; what no entry repeats, from the case as it is. */
export function stateAtStart(recorded: CaseState, procedure: Procedure, [first]: readonly TrailEntrySource[]): CaseState {
  return initialState({
    caseNo: recorded.caseNo,
    procedure,
    procedureHash: first?.content.procedure?.hash ?? recorded.procedureHash,
    calendarVersion: first?.content.calendarVersion ?? recorded.calendarVersion,
    region: first?.content.region ?? recorded.region,
    unitId: first?.content.unitId ?? recorded.unitId,
    origin: recorded.origin,
    provenance: recorded.provenance,
    units: recorded.units,
    ...(recorded.parentCaseNo === undefined ? {} : { parentCaseNo: recorded.parentCaseNo }),
  });
}
