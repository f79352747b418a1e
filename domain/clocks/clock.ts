/** The shapes of time: limits, clocks with their stops, due points and the explanation of a due date. */
import type { Basis } from '../law/basis.ts';

/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A UTC instant, ISO 8601 with milliseconds and `Z`, e.g. `2026-03-02T01:00:00.000Z`. */
export type Instant = string;

export type LimitUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR';

export interface Limit {
  /** Count of `unit`, a positive integer. */
  readonly n: number;
  readonly unit: LimitUnit;
  readonly basis: Basis;
}

/** The clocks of a case (中文 in CLOCK_NAMES). STEP clocks carry the step id after a slash: `STEP/check`. */
export type ClockKind =
  | 'PRE_REVIEW' // CK-PRE
  | 'NOTICE' // CK-NOTICE
  | 'SUPPLY' // CK-SUPPLY
  | 'STATUTORY' // CK-STAT
  | 'PROMISED' // CK-PROM
  | 'JOINT' // CK-JOINT
  | 'LOWER' // CK-LOWER
  | 'ISSUE' // CK-ISSUE
  | 'INSPECT' // CK-INSPECT
  | 'SPECIAL' // CK-SPEC
  | 'HEARING_REQUEST' // CK-HEAR-REQ
  | 'HEARING_HOLD' // CK-HEAR-ORG
  | 'DEFERRED' // 容缺补齐
  | 'RESPONDENT' // 被申请人、用人单位举证
  | 'VERIFY' // 告知承诺事后核查
  | 'RECTIFY' // 限期整改
  | 'RECHECK' // 复查
  | 'STEP'; // 环节时限

/** `STATUTORY`, `STEP/check`, `SPECIAL/2`: unique within a case. */
export type ClockId = string;

/** DAY_END: the last day ends at close of business or 24:00. INSTANT: start + limit at the same time of day. */
export type ClockBasis = 'DAY_END' | 'INSTANT';

/** When a legal day ends: at 24:00, or at the close of business of the hall (民法典 203). */
export interface BusinessHours {
  /** `HH:MM`, Asia/Shanghai. */
  readonly opens: string;
  readonly closes: string;
}

/** A time that does not count. `to` absent: still open. The day it starts is consumed, the day the result arrives is not. */
export interface Pause {
  readonly id: string;
  /** Ground, e.g. `HEARING`. */
  readonly ground: string;
  readonly from: Instant;
  readonly to?: Instant;
  readonly noticeNo?: string;
  readonly basis?: Basis;
}

export interface Clock {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly limit: Limit;
  readonly counting: ClockBasis;
  /** Name of the event the count starts after. */
  readonly anchorEvent: string;
  /** The anchor: its local date is day zero under DAY_END, the instant itself under INSTANT and HOUR. */
  readonly startedAt: Instant;
  /** Granted extension, in the limit's unit. */
  readonly extension?: { readonly n: number; readonly grantedAt: Instant; readonly basis: Basis; readonly reason: string };
  /** Earlier anchors that a restart has superseded, oldest first. */
  readonly restarts: readonly { readonly from: Instant; readonly to: Instant; readonly reason: string }[];
  /** Set when what the clock waits for has happened. */
  readonly stoppedAt?: Instant;
  readonly stoppedBy?: string;
  /** Due points already recorded in the trail, so that each fires once. */
  readonly fired: readonly DuePoint[];
}

/** IDLE: a step nobody has touched. LATE_1, LATE_2: further points after the due one (late-points.ts). */
export type DuePoint = 'WARN' | 'DUE' | 'IDLE' | 'LATE_1' | 'LATE_2';

/** Days off and worked weekends as exceptions to Monday-Friday, with what the official notice calls them. */
export interface CalendarData {
  readonly version: string;
  /** First and last day the data speaks of; past `knownUntil` dates are provisional. */
  readonly knownFrom: LocalDate;
  readonly knownUntil: LocalDate;
  readonly holidays: Readonly<Record<LocalDate, string>>;
  readonly workdays: Readonly<Record<LocalDate, string>>;
}

export interface ClockReading {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly status: 'RUNNING' | 'PAUSED' | 'STOPPED';
  /** Limit plus extension, in `unit`. */
  readonly limit: number;
  readonly unit: LimitUnit;
  readonly used: number;
  /** Never negative; see `overdue`. */
  readonly remaining: number;
  readonly overdue: number;
  /** null while a pause is open: the date is not known. */
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly warnAt: Instant | null;
  /** The date crosses the calendar's `knownUntil` and will be recomputed when the notice is published. */
  readonly provisional: boolean;
}

/** Why a date is the due date: enough to recompute it by hand. */
export interface Derivation {
  readonly reading: ClockReading;
  readonly anchor: { readonly event: string; readonly at: Instant; readonly on: LocalDate };
  /** In Chinese, e.g. `自受理次日起20个工作日，至最后一日17:00止`. */
  readonly rule: string;
  /** The same in English. */
  readonly ruleEn?: string;
  readonly basis: Basis;
  readonly counting: ClockBasis;
  readonly extension: Clock['extension'] | null;
  readonly restarts: Clock['restarts'];
  /** Each pause with the counted days it took out. */
  readonly stops: readonly { readonly pause: Pause; readonly excluded: readonly LocalDate[] }[];
  /** Days between anchor and due that did not count, with the reason of the calendar. */
  readonly skipped: readonly { readonly on: LocalDate; readonly because: 'WEEKEND' | 'HOLIDAY'; readonly label: string }[];
  /** Weekend days that counted because they were worked. */
  readonly worked: readonly { readonly on: LocalDate; readonly label: string }[];
  /** Set when a calendar-day limit ended on a day off and moved (民法典 203). */
  readonly rolled: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly calendarVersion: string;
}
