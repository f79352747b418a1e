/** What resolvers hand to each other for each type of the SDL: rows and domain values, never half-made answers. */
import type { AvailableAction } from '../../domain/case/available-actions.ts';
import type { Hand, Hearing, OpenStep, Proposal } from '../../domain/case/case-state.ts';
import type { CaseRow } from '../../domain/case/read-model.ts';
import type { Refusal, WhoMay } from '../../domain/case/refusal.ts';
import type { CalendarData, Clock, Instant, LocalDate } from '../../domain/clocks/clock.ts';
import type { EntryContent, Receipt } from '../../domain/audit/entry.ts';
import type { Procedure, Step } from '../../domain/procedures/procedure.ts';
import type { Role } from '../../domain/law/roles.ts';

/** A list row holds everything a case page needs: the snapshot is in it. */
export interface CaseSource extends CaseRow {
  /** Units of the open steps. */
  readonly task_units: readonly string[];
}

export interface PersonSource {
  readonly id: string;
  readonly name: string;
  readonly unit_id: string | null;
  readonly roles: readonly Role[];
  readonly provenance: string;
}
export interface UnitSource {
  readonly id: string;
  readonly name: string;
  readonly name_en: string;
  readonly region: string;
  readonly parent: string | null;
  readonly organ: string;
}
export interface RegionSource {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';
  readonly is_zone: boolean;
  readonly parent: string | null;
}
/** Unmasked as stored; the resolver masks. */
export interface PartySource {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly document_no: string | null;
  readonly phone: string | null;
}
export interface ProcedureVersionSource {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly valid_from: LocalDate;
  readonly published_at: Instant;
  readonly published_by: string;
  readonly confirmed_by: string;
  readonly definition: Procedure;
}
export interface ProcedureSource {
  readonly code: string;
}
export interface CalendarSource {
  readonly version: string;
  readonly known_from: LocalDate;
  readonly known_until: LocalDate;
  readonly notice: string;
  readonly imported_at: Instant;
  readonly data: CalendarData;
}
/** A clock of a case, read as of an instant; under a supposition the state is not the stored one. */
export interface ClockSource {
  readonly case: CaseSource;
  readonly clock: Clock;
  readonly asOf: Instant;
}
/** A case whose snapshot is a past one, its columns today's: rights are asked of the case as it is. */
export interface CaseAsOfSource {
  readonly case: CaseSource;
  readonly at: Instant;
  readonly recordedAt: Instant;
}
export interface TrailEntrySource {
  readonly stream: string;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
  readonly content: EntryContent;
}
export interface StepSource {
  readonly case: CaseSource;
  readonly step: Step;
  readonly status: 'DONE' | 'OPEN' | 'NEXT';
  readonly open: OpenStep | undefined;
  /** Of a past case: when its clocks are read. */
  readonly asOf?: Instant;
}
export type HandSource = Hand;
export type ProposalSource = Proposal;
export type HearingSource = Hearing;
export type RefusalSource = Refusal;
export type WhoMaySource = WhoMay;
export type AvailableActionSource = AvailableAction;
export interface ExceptedSource {
  readonly personId: string;
  readonly because: string;
}
export interface ChildSource {
  readonly caseNo: string;
  readonly procedure: string;
  readonly outcome?: string;
}

export interface DoneSource {
  readonly __typename: 'CommandDone';
  readonly requestId: string;
  readonly caseNo: string;
  readonly state: CaseRow['snapshot']['state'];
  readonly seq: number;
  readonly actSeq: number;
  readonly nextDueAt: Instant | null;
  readonly receipt: Receipt;
}
export interface PendingSource {
  readonly __typename: 'CommandPending';
  readonly requestId: string;
  readonly caseNo: string;
}
export interface RefusedSource {
  readonly __typename: 'CommandRefused';
  readonly requestId: string;
  readonly caseNo: string | null;
  readonly refusals: readonly Refusal[];
}
export type AnswerSource = DoneSource | PendingSource | RefusedSource;

export interface CatalogueDoneSource {
  readonly __typename: 'CatalogueDone';
  readonly requestId: string;
  readonly proposalId: string | null;
  readonly procedure: ProcedureVersionSource | null;
  readonly calendar: CalendarSource | null;
  readonly touched: readonly {
    readonly caseNo: string;
    readonly clockId: string;
    readonly before: LocalDate | null;
    readonly after: LocalDate | null;
  }[];
}
