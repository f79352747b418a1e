/** What a card (红黄牌) and a supervision order (督办) have in common: durable matters about a unit, with terms and counted steps. */
import type { Actor } from '../../case/actor.ts';
import type { Refusal } from '../../case/refusal.ts';
import type { CalendarData, Instant } from '../../clocks/clock.ts';
import type { Provenance } from '../../law/code-lists.ts';
import type { Role } from '../../law/roles.ts';
import type { Terms } from './term.ts';

export const MATTER_KINDS = ['CARD', 'ORDER', 'RATING', 'PLAN'] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

export interface MatterAct {
  readonly actSeq: number;
  readonly command: string;
  readonly by: string;
  readonly at: Instant;
}

export interface MatterState {
  readonly kind: MatterKind;
  /** Card or order number; of a rating, the number of the rated case. */
  readonly no: string;
  readonly state: string;
  /** Of the unit it is about, so that whoever supervises that place finds it. */
  readonly region: string;
  /** Unit that has to answer (责任单位). */
  readonly unitId: string;
  readonly provenance: Provenance;
  readonly calendarVersion: string;
  /** Committed entries, dense from 1. */
  readonly seq: number;
  /** Human acts among them. */
  readonly actSeq: number;
  readonly updatedAt?: Instant;
  readonly terms: Terms;
  /** Marked for the bulletin (通报): a term passed without an answer. */
  readonly forBulletin: boolean;
  readonly recentActs: readonly MatterAct[];
}

export interface MatterCommand<T extends string = string, D = unknown> {
  readonly type: T;
  /** Client's idempotency key, also Temporal's updateId. */
  readonly requestId: string;
  readonly actor: Actor;
  readonly receivedAt: Instant;
  /** Human acts seen by the sender's screen. */
  readonly expectedActSeq?: number;
  /** Committed entries in the record when it was sent: a workflow that knows fewer reads up first. */
  readonly recordSeq?: number;
  readonly data: D;
}

export interface MatterEvent {
  readonly type: string;
  readonly at: Instant;
}

export interface MatterDesk<S extends MatterState> {
  readonly state: S;
  readonly calendar: CalendarData;
}

/** How matters of one kind live: conditions that may change with the law, and what follows, which replayed histories hold fast. */
export interface MatterLaw<S extends MatterState, C extends MatterCommand, E extends MatterEvent> {
  /** Empty: admitted. Asked by validators and screens, never replayed. */
  admit(desk: MatterDesk<S>, command: C, at: Instant): readonly Refusal[];
  /** What has happened; none: nothing was left to be done. */
  decide(desk: MatterDesk<S>, command: C, at: Instant): readonly E[];
  evolve(state: S, event: E): S;
  /** No more is expected of it: the workflow ends. */
  isOver(state: S): boolean;
  /** The office in which the actor does this. */
  officeOf(command: C): Role | null;
}

const KEPT_ACTS = 10;

/** Server time, but never before the last entry. */
export const instantOfAct = ({ updatedAt }: Pick<MatterState, 'updatedAt'>, { receivedAt }: Pick<MatterCommand, 'receivedAt'>): Instant =>
  updatedAt !== undefined && updatedAt > receivedAt ? updatedAt : receivedAt;

export interface DecidedMatter<S, E> {
  readonly events: readonly E[];
  readonly next: S;
}

/** Events of an admitted command and the matter after them. */
export function decideMatter<S extends MatterState, C extends MatterCommand, E extends MatterEvent>(
  law: MatterLaw<S, C, E>,
  desk: MatterDesk<S>,
  command: C,
): DecidedMatter<S, E> {
  const at = instantOfAct(desk.state, command);
  const events = law.decide(desk, command, at);
  return { events, next: events.length === 0 ? desk.state : afterEntry(law, desk.state, command, events) };
}

export const admitMatter = <S extends MatterState, C extends MatterCommand, E extends MatterEvent>(
  law: MatterLaw<S, C, E>,
  desk: MatterDesk<S>,
  command: C,
): readonly Refusal[] => law.admit(desk, command, instantOfAct(desk.state, command));

/** The matter one committed entry later: what the workflow knows, what the record must say, and how a row is computed again. */
export function afterEntry<S extends MatterState, C extends MatterCommand, E extends MatterEvent>(
  law: Pick<MatterLaw<S, C, E>, 'evolve'>,
  state: S,
  { actor, type }: Pick<MatterCommand, 'type'> & { readonly actor: Pick<Actor, 'personId' | 'kind'> },
  events: readonly E[],
): S {
  const at = events[0]?.at;
  if (at === undefined) throw new TypeError(`entry after step ${state.seq} of ${state.kind} ${state.no} holds no events`);
  const told = events.reduce<S>((before, event) => law.evolve(before, event), state);
  const seq = state.seq + 1;
  if (actor.kind === 'SYSTEM') return { ...told, seq, updatedAt: at };
  const actSeq = state.actSeq + 1;
  const act: MatterAct = { actSeq, command: type, by: actor.personId, at };
  return { ...told, seq, actSeq, updatedAt: at, recentActs: [...state.recentActs, act].slice(-KEPT_ACTS) };
}

/** A document cited in support: its digest, never its content. */
export interface Evidence {
  readonly name: string;
  /** SHA-256, hex. */
  readonly sha256: string;
}

export const matterStream = (kind: MatterKind, no: string): string => `${kind.toLowerCase()}/${no}`;

export const reasonOf = (data: unknown): string | undefined => {
  const given = data as { readonly reason?: unknown; readonly reasons?: unknown };
  const reason = given.reason ?? given.reasons;
  return typeof reason === 'string' && reason !== '' ? reason : undefined;
};
