/** Re-checks every finding against the trail, case by case; writes nothing. */
import type { Instant } from '../domain/clocks/clock.ts';
import type { Rule } from '../domain/supervision/define-rule.ts';
import { evaluateCase } from '../domain/supervision/evaluate-case.ts';
import { checkAlarms, compareFindings } from '../domain/supervision/recheck.ts';
import type { Discrepancy, StoredFinding } from '../domain/supervision/recheck.ts';
import { RULES } from '../domain/supervision/rules.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { recheckCards, type CardDiscrepancy } from './recheck-cards.ts';
import { recheckPlan } from './recheck-plan.ts';
import { loadRuleSettings } from './rule-settings.ts';
import { Catalogue, loadCases, loadGuides, storyOf } from './case-story.ts';

const BATCH = 500;

export interface Recheck {
  readonly cases: number;
  readonly findings: number;
  /** Cases with entries that are still waiting to be judged: they are left out. */
  readonly waiting: number;
  readonly discrepancies: number;
  /** Cards compared with the findings. */
  readonly cards: number;
  readonly cardDiscrepancies: number;
}

export interface RecheckOptions {
  readonly now: Instant;
  readonly rules?: readonly Rule[];
  /** `about`: the case, or the stream of an assignment of the plan. */
  readonly found: (about: string, discrepancy: Discrepancy) => void;
  /** Of cards that should not, or should, have been issued. */
  readonly foundCard?: (discrepancy: CardDiscrepancy) => void;
  readonly failed?: (caseNo: string, error: unknown) => void;
}

export async function recheckFindings(db: Queryable, { failed, found, foundCard, now, rules = RULES }: RecheckOptions): Promise<Recheck> {
  const judged = rules.filter(({ kind }) => kind === 'CASE');
  const versions = new Map(judged.map(({ id, version }) => [id, version]));
  const catalogue = new Catalogue();
  await catalogue.loadCalendars(db);
  const guides = await loadGuides(db);
  const settings = await loadRuleSettings(db);
  const sum = { cases: 0, findings: 0, waiting: 0, discrepancies: 0 };
  const unfounded: string[] = [];
  for (let after = ''; ;) {
    const { rows } = await db.query<{ caseNo: string; waiting: boolean }>({
      text: `select c.case_no as "caseNo", exists (select 1 from tongban.finding_pending p where p.case_no = c.case_no) as waiting
             from tongban.application_case c where c.case_no > $1 order by c.case_no limit $2`,
      values: [after, BATCH],
    });
    const last = rows.at(-1);
    if (last === undefined) {
      const plan = await recheckPlan(db, settings, now);
      sum.findings += plan.findings;
      sum.discrepancies += plan.discrepancies.length;
      for (const { discrepancy, stream } of plan.discrepancies) {
        if (discrepancy.kind === 'UNFOUNDED') unfounded.push(discrepancy.key);
        found(stream, discrepancy);
      }
      const { cards, discrepancies } = await recheckCards(db, unfounded);
      for (const discrepancy of discrepancies) foundCard?.(discrepancy);
      return { ...sum, cards, cardDiscrepancies: discrepancies.length };
    }
    after = last.caseNo;
    const caseNos = rows.filter(({ waiting }) => !waiting).map(({ caseNo }) => caseNo);
    sum.waiting += rows.length - caseNos.length;
    const stored = await storedFindings(db, caseNos, [...versions.keys()]);
    for (const one of await loadCases(db, caseNos)) {
      sum.cases += 1;
      const own = stored.get(one.caseNo) ?? [];
      sum.findings += own.length;
      try {
        const story = await storyOf(db, catalogue, one, guides);
        const wrong = [...compareFindings(evaluateCase(story, judged, { settings, now }), own, versions), ...checkAlarms(story, now)];
        sum.discrepancies += wrong.length;
        unfounded.push(...wrong.flatMap(({ key, kind }) => (kind === 'UNFOUNDED' ? [key] : [])));
        for (const discrepancy of wrong) found(one.caseNo, discrepancy);
      } catch (error) {
        if (failed === undefined) throw error;
        failed(one.caseNo, error);
      }
    }
  }
}

/** Findings the rules themselves made; one that was told by a card's or a rating's own clock names that in its threshold. */
async function storedFindings(
  db: Queryable,
  caseNos: readonly string[],
  ruleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredFinding[]>> {
  const { rows } = await db.query<StoredFinding & { caseNo: string }>({
    name: 'stored-findings',
    text: `select case_no as "caseNo", dedup_key as "dedupKey", rule_id as "ruleId", rule_version as "ruleVersion", level,
             fired_at as "firedAt", duty_unit as "dutyUnit", duty_person as "dutyPerson", threshold
           from tongban.finding
           where case_no = any($1) and rule_id = any($2) and dedup_key like rule_id || '|' || case_no || '|%'`,
    values: [caseNos, ruleIds],
  });
  const byCase = new Map<string, StoredFinding[]>();
  for (const { caseNo, ...finding } of rows) {
    const list = byCase.get(caseNo);
    if (list === undefined) byCase.set(caseNo, [finding]);
    else list.push(finding);
  }
  return byCase;
}
