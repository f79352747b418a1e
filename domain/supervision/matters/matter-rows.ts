/** What the record keeps of a card or an order beside its trail: columns for lists, terms for the watch, the state as a whole. */
import type { CalendarData, Instant } from '../../clocks/clock.ts';
import type { CardState } from '../cards/card-state.ts';
import { ratingColumns } from '../../ratings/rating-columns.ts';
import type { RatingState } from '../../ratings/rating-state.ts';
import type { OrderState } from '../orders/order-state.ts';
import { nextTerm, termDueAt } from './term.ts';
import type { MatterState } from './matter.ts';

export type AnyMatter = CardState | OrderState | RatingState;

/** @returns columns of tongban.card, tongban.supervision_order or tongban.rating; `createdAt`: the first step's instant */
export function matterRow(
  state: AnyMatter,
  calendar: CalendarData,
  createdAt: Instant,
  runId: string | null,
): Readonly<Record<string, unknown>> {
  const next = nextTerm(state.terms, calendar);
  const shared = {
    seq: state.seq,
    act_seq: state.actSeq,
    state: state.state,
    region: state.region,
    unit_id: state.unitId,
    for_bulletin: state.forBulletin,
    next_due_at: next?.at ?? null,
    next_due_clock: next?.clock ?? null,
    calendar_version: state.calendarVersion,
    provenance: state.provenance,
    created_at: createdAt,
    updated_at: state.updatedAt ?? createdAt,
    snapshot: state,
    workflow_run_id: runId,
    closed_at: state.closedAt ?? null,
  };
  if (state.kind === 'RATING') return { ...shared, ...ratingColumns(state) };
  const issued = { issued_at: state.issuedAt ?? null, issued_by: state.issuedBy ?? null };
  return state.kind === 'CARD' ? { ...shared, ...issued, ...cardColumns(state) } : { ...shared, ...issued, ...orderColumns(state) };
}

function cardColumns({ answers, appeal, cause, firstLevel, level, mode, no, withdrawn }: CardState): Readonly<Record<string, unknown>> {
  const decision = appeal?.decisions.at(-1);
  return {
    card_no: no,
    dedup_key: cause.dedupKey,
    level,
    first_level: firstLevel,
    mode,
    rule_id: cause.ruleId,
    rule_version: cause.ruleVersion,
    ladder: cause.ladder,
    case_no: cause.caseNo,
    step_id: cause.stepId,
    duty_person: cause.dutyPerson,
    fired_at: cause.firedAt,
    answered_at: answers[0]?.at ?? null,
    appealed_at: appeal?.at ?? null,
    appeal_ground: appeal?.ground ?? null,
    appeal_decided_at: decision?.at ?? null,
    appeal_decided_by: decision?.by ?? null,
    appeal_outcome: decision?.outcome ?? null,
    withdrawn_at: withdrawn?.at ?? null,
  };
}

function orderColumns({ no, replies, reported, subject }: OrderState): Readonly<Record<string, unknown>> {
  return {
    order_no: no,
    title: subject.title,
    case_no: subject.caseNo,
    card_no: subject.cardNo,
    replied_at: replies[0]?.at ?? null,
    reported_at: reported?.at ?? null,
  };
}

export const termRows = ({ kind, no, terms }: MatterState, calendar: CalendarData): readonly Readonly<Record<string, unknown>>[] =>
  Object.values(terms).map((term) => ({
    kind,
    no,
    term_id: term.id,
    limit_n: term.limit.n,
    unit: term.limit.unit,
    started_at: term.startedAt,
    due_at: termDueAt(term, calendar),
    stopped_at: term.stoppedAt ?? null,
    expired_at: term.expiredAt ?? null,
  }));
