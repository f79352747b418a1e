/**
 * A case as it stood on a past day, or as it would stand under a supposition: its committed events folded again by the same
 * `evolve` (anchors items 1 and 17). Nothing here is recorded.
 */
import { counted } from '../../domain/case/decide.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { evolveAll } from '../../domain/case/evolve.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import type { Instant, LocalDate, Pause } from '../../domain/clocks/clock.ts';
import { addDays, dayNumber, instantInLocalDay, millisOfLocalDay } from '../../domain/clocks/local-date.ts';
import type { SpecialKind } from '../../domain/law/code-lists.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { TrailEntrySource } from '../../schema/graphql/sources.ts';

export interface Suppositions {
  /** caseSeq → day: the entry's events happen at the same time of that day. */
  readonly moved: ReadonlyMap<number, LocalDate>;
  readonly omitted: ReadonlySet<number>;
  readonly pauses: readonly { readonly ground: SpecialKind; readonly from: LocalDate; readonly to: LocalDate | null }[];
}

export const NOTHING_SUPPOSED: Suppositions = { moved: new Map(), omitted: new Set(), pauses: [] };

/** The last instant of a day in China. */
export const endOfDay = (day: LocalDate): Instant => instantInLocalDay(dayNumber(addDays(day, 1)), -1);

/** State after the entries recorded by `asOf` (inclusive), each as supposed. */
export function foldCase(
  base: CaseState,
  procedure: Procedure,
  entries: readonly TrailEntrySource[],
  asOf: Instant,
  supposed: Suppositions = NOTHING_SUPPOSED,
): CaseState {
  let state: CaseState = initialState({
    caseNo: base.caseNo,
    procedure,
    procedureHash: base.procedureHash,
    calendarVersion: base.calendarVersion,
    origin: base.origin,
    provenance: base.provenance,
    region: base.region,
    unitId: base.unitId,
    units: base.units,
  });
  for (const { content } of entries) {
    const caseSeq = content.caseSeq ?? 0;
    if (supposed.omitted.has(caseSeq)) continue;
    const day = supposed.moved.get(caseSeq);
    const events = (content.events ?? []).map((event) => (day === undefined ? event : movedTo(event, day)));
    if (events.length === 0 || events[0]!.at > asOf) continue;
    state = counted(evolveAll(state, procedure, events), { type: content.command ?? 'timePassed', actor: content.actor }, events[0]!.at);
  }
  const added = supposed.pauses
    .map(({ ground, from, to }, index): Pause => ({
      id: `supposed/${index + 1}`,
      ground,
      from: instantInLocalDay(dayNumber(from), 0),
      ...(to === null ? {} : { to: instantInLocalDay(dayNumber(to), 0) }),
    }))
    .filter((pause) => pause.from <= asOf);
  return added.length === 0 ? state : { ...state, stops: [...state.stops, ...added] };
}

function movedTo(event: CaseEvent, day: LocalDate): CaseEvent {
  const to = (at: Instant): Instant => instantInLocalDay(dayNumber(day), millisOfLocalDay(at));
  const moved = { ...event, at: to(event.at) };
  // A paper filing counts from the day it was handed in, which moves with it.
  return moved.type === 'Received' && moved.occurredAt !== undefined ? { ...moved, occurredAt: to(moved.occurredAt) } : moved;
}
