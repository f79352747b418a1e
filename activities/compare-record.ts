/**
 * R-P11: recently changed cases whose stored state is not the fold of their trail, or whose chain is broken. What `npm run verify`
 * proves for everything, the sweep asks every night for what has just moved.
 */
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import { refold, stateDifferences } from '../domain/case/refold.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import type { Rule } from '../domain/supervision/define-rule.ts';
import { underSettings } from '../domain/supervision/rule-settings.ts';
import type { RuleSetting } from '../domain/supervision/rule-settings.ts';
import type { Finding } from '../domain/supervision/evaluate-case.ts';
import { dedupKey } from '../domain/supervision/evaluate-case.ts';
import type { Queryable } from '../schema/audit-trail.ts';
import { loadCases } from './case-story.ts';
import type { Catalogue, StoredCase } from './case-story.ts';

/** Days back, and cases at once. */
const DAYS = 2;
const BATCH = 500;

export async function compareRecent(
  db: Queryable,
  catalogue: Catalogue,
  rules: readonly Rule[],
  now: Instant,
  settings: readonly RuleSetting[] = [],
): Promise<readonly Finding[]> {
  const rule = rules.find(({ id }) => id === 'R-P11');
  if (rule === undefined) return [];
  const findings: Finding[] = [];
  for (let after = ''; ;) {
    const { rows } = await db.query<{ caseNo: string }>({
      text: `select case_no as "caseNo" from tongban.application_case
             where case_no > $1 and updated_at >= $2::timestamptz - make_interval(days => $3) order by case_no limit $4`,
      values: [after, now, DAYS, BATCH],
    });
    const last = rows.at(-1);
    if (last === undefined) return findings.flatMap((finding) => underSettings(rule, finding, settings) ?? []);
    after = last.caseNo;
    const caseNos = rows.map(({ caseNo }) => caseNo);
    const broken = await brokenChains(db, caseNos);
    for (const stored of await loadCases(db, caseNos)) {
      const chain = broken.get(stored.caseNo);
      const fields = chain === undefined ? await differences(db, catalogue, stored) : [];
      if (chain !== undefined) findings.push(found(rule, stored, `CHAIN/${chain}`, { entry: chain }, now));
      else if (fields.length > 0)
        findings.push(found(rule, stored, `STATE/${stored.snapshot.seq}`, { fields, seq: stored.snapshot.seq }, now));
    }
  }
}

/** First entry of each stream that its bytes, or the entry before it, do not bear out. */
async function brokenChains(db: Queryable, caseNos: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ caseNo: string; seq: number | string }>({
    name: 'broken-chains',
    text: `select substr(stream, 6) as "caseNo", min(seq) as seq from (
             select stream, seq, prev, hash, canon, lag(hash) over chain as before, row_number() over chain as place
             from audit.entry where stream = any($1) window chain as (partition by stream order by seq)) e
           where seq <> place or prev <> coalesce(before, decode(repeat('00', 32), 'hex'))
             or hash <> sha256('\\x676f762d61756469742f310a'::bytea || sha256(convert_to(stream, 'UTF8')) || int8send(seq) || prev || canon)
           group by stream`,
    values: [caseNos.map((caseNo) => `case/${caseNo}`)],
  });
  return new Map(rows.map(({ caseNo, seq }) => [caseNo, Number(seq)]));
}

async function differences(db: Queryable, catalogue: Catalogue, { contents, snapshot }: StoredCase): Promise<readonly string[]> {
  // Of a pushed case the trail holds the events; its state is read from the push itself.
  if (snapshot.origin !== 'NATIVE') return [];
  const procedure = await catalogue.procedure(db, snapshot.procedureCode, snapshot.procedureVersion);
  if (procedure === null) return [];
  const stored = withPlainNumbers(snapshot as unknown as Json) as unknown as CaseState;
  return stateDifferences(refold(stored, procedure, contents), stored);
}

function found(rule: Rule, { snapshot }: StoredCase, threshold: string, facts: Finding['facts'], now: Instant): Finding {
  const { calendarVersion, caseNo, provenance, region, unitId } = snapshot;
  const key = dedupKey(rule.id, caseNo, null, threshold);
  return {
    dedupKey: key,
    ruleId: rule.id,
    ruleVersion: rule.version,
    level: rule.level,
    mode: rule.mode,
    caseNo,
    stepId: null,
    clockId: null,
    threshold,
    facts,
    dutyUnit: unitId,
    dutyPerson: null,
    region,
    firedAt: now,
    calendarVersion,
    provenance,
    ladder: key,
  };
}
