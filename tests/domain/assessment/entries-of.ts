/** The trail a told case would leave: what the engine records of each act, so that facts can be derived from it. */
import type { EntryContent } from '../../../domain/audit/entry.ts';
import type { CaseFact } from '../../../domain/assessment/case-fact.ts';
import { factsOf, type Cited } from '../../../domain/assessment/derive-fact.ts';
import type { ACase } from '../../support/a-case.ts';

export function entriesOf({ desk, told }: ACase): readonly EntryContent[] {
  const { state } = desk;
  return told.map(({ command, events }, index) => ({
    v: 1,
    log: 'tongban',
    type: 'CASE',
    outcome: 'ok',
    caseNo: state.caseNo,
    caseSeq: index + 1,
    unitId: state.unitId,
    region: state.region,
    requestId: command.requestId,
    actor: command.actor,
    role: null,
    command: command.type,
    events,
    channel: command.channel,
    receivedAt: command.receivedAt,
    recordedAt: events[0]!.at,
    procedure: { code: state.procedureCode, version: state.procedureVersion, hash: state.procedureHash },
    calendarVersion: state.calendarVersion,
  }));
}

export const citedBy = ({ desk }: ACase): Cited => ({ procedure: () => desk.procedure, calendar: () => desk.calendar });

/** The last row of the case. */
export const factOf = (kase: ACase): CaseFact => factsOf(entriesOf(kase), citedBy(kase)).at(-1)!;
