/** 更正: a record that proves wrong is corrected by a new entry that points to it; the old one stays. */
import { policy } from '../../law/basis.ts';
import { CASE_STATES } from '../case-state.ts';
import type { CaseStateName } from '../case-state.ts';
import { defineAct } from '../act.ts';
import { event } from '../events.ts';
import { refusal } from '../refusal.ts';
import { said } from './checks.ts';

const CORRECT = policy('更正不覆盖原记录');

export const correctRecord = defineAct<'correctRecord'>({
  type: 'correctRecord',
  from: Object.keys(CASE_STATES) as CaseStateName[],
  basis: CORRECT,
  office: () => ({ roles: ['SUPERVISOR'] }),
  check({ command, state }) {
    const { correct, entrySeq, field, reason } = command.data;
    return [
      ...(Number.isInteger(entrySeq) && entrySeq >= 1 && entrySeq <= state.seq
        ? []
        : [refusal('FIELD_INVALID', CORRECT, { field: 'entrySeq', entrySeq, latest: state.seq }, { field: 'entrySeq' })]),
      ...said('field', field, CORRECT),
      ...said('correct', correct, CORRECT),
      ...said('reason', reason, CORRECT),
    ];
  },
  events: ({ at, command }) => [event('RecordCorrected', at, command.data)],
});
