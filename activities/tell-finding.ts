/** For whoever holds a term of its own (a card, an order, a rating): tells a finding under a rule of the catalogue, once per key. */
import type { ClockId, Instant } from '../domain/clocks/clock.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { Provenance } from '../domain/law/code-lists.ts';
import type { Duty } from '../domain/supervision/define-rule.ts';
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import { dedupKey } from '../domain/supervision/evaluate-case.ts';
import type { Level } from '../domain/supervision/levels.ts';
import type { RuleSetting } from '../domain/supervision/rule-settings.ts';
import { underSettings } from '../domain/supervision/rule-settings.ts';
import { ruleById } from '../domain/supervision/rules.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { loadRuleSettings } from './rule-settings.ts';
import { storeFindings } from './store-findings.ts';

export interface ToldFinding {
  readonly ruleId: string;
  /** The case it is about, if it is about one. */
  readonly caseNo?: string;
  /** What was late: `card/…`, `order/…`, `rating/…`; with the threshold the key under which it is told once. */
  readonly about: string;
  readonly threshold: string;
  /** Absent: the rule's own. */
  readonly level?: Level;
  readonly stepId?: string;
  readonly clockId?: ClockId;
  readonly facts: Readonly<Record<string, Json>>;
  readonly duty: Duty;
  readonly region: string;
  readonly firedAt: Instant;
  readonly calendarVersion: string;
  readonly provenance: Provenance;
}

/** Under the settings of its moment; null: the rule is off there. @throws RangeError for a rule that is not in the catalogue */
export function asFinding(told: ToldFinding, settings: readonly RuleSetting[]): Finding | null {
  const rule = ruleById(told.ruleId);
  if (rule === undefined) throw new RangeError(`no rule ${told.ruleId}`);
  const { about, calendarVersion, caseNo, clockId, duty, facts, firedAt, level, provenance, region, stepId, threshold } = told;
  const finding: Finding = {
    dedupKey: dedupKey(rule.id, about, stepId ?? null, threshold),
    ruleId: rule.id,
    ruleVersion: rule.version,
    level: level ?? rule.level,
    mode: rule.mode,
    caseNo: caseNo ?? null,
    stepId: stepId ?? null,
    clockId: clockId ?? null,
    threshold: `${about}/${threshold}`,
    facts,
    dutyUnit: duty.unit,
    dutyPerson: duty.person,
    region,
    firedAt,
    calendarVersion,
    provenance,
    ladder: `${rule.id}/${about}`,
  };
  return underSettings(rule, finding, settings);
}

/** Whether it was new. False also where the rule is off in that region. @throws RangeError for a rule that is not in the catalogue */
export async function tellFinding(db: Queryable, told: ToldFinding): Promise<boolean> {
  const finding = asFinding(told, await loadRuleSettings(db));
  return finding !== null && (await storeFindings(db, [finding])) > 0;
}
