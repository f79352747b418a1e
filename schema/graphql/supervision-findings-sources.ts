/** What the resolvers of findings hand to each other. */
import type { Instant } from '../../domain/clocks/clock.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { Rule } from '../../domain/supervision/define-rule.ts';
import type { Level } from '../../domain/supervision/levels.ts';

export interface FindingSource {
  readonly id: number;
  readonly rule_id: string;
  readonly rule_version: number;
  readonly level: Level;
  readonly mode: 'AUTOMATIC' | 'CONFIRM';
  readonly case_no: string | null;
  readonly step_id: string | null;
  readonly clock_id: string | null;
  readonly threshold: string;
  readonly facts: Readonly<Record<string, Json>>;
  readonly duty_unit: string;
  readonly duty_person: string | null;
  readonly region: string;
  readonly fired_at: Instant;
  readonly recorded_at: Instant;
  readonly calendar_version: string;
  readonly provenance: string;
  readonly state: 'OPEN' | 'ESCALATED';
  readonly escalated_to: number | null;
}

export interface RuleSource {
  readonly rule: Rule;
  readonly hash: string;
}
