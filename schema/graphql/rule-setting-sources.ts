/** What the resolvers of rule settings hand to each other. */
import type { Receipt } from '../../domain/audit/entry.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { IssuingMode } from '../../domain/supervision/define-rule.ts';
import type { Level } from '../../domain/supervision/levels.ts';

export interface RuleSettingSource {
  readonly id: string;
  readonly ruleId: string;
  readonly region: string | null;
  readonly version: number | null;
  readonly state: 'PROPOSED' | 'IN_FORCE' | 'SUPERSEDED' | 'REJECTED';
  readonly on: boolean | null;
  readonly mode: IssuingMode | null;
  readonly level: Level | null;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly rejectedBecause: string | null;
}

export interface RuleSettingDoneSource {
  readonly __typename: 'RuleSettingDone';
  readonly requestId: string;
  readonly setting: RuleSettingSource;
  readonly casesJudgedAgain: number;
  readonly receipt: Receipt;
}
