/** The re-check finds what should not, or should, have been issued: nothing on an honest record, and each planted fault by name. */
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEvaluateRules } from '../../activities/evaluate-rules.ts';
import { recheckFindings } from '../../activities/recheck-findings.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { openPool } from '../../schema/database.ts';
import { ACase, aCase, intake, when } from '../support/a-case.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { chen, lin, zhao } from '../support/people.ts';
import { caseNoOf, recordCase, storeCatalogue } from '../support/recorded-case.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;
let serial = 0;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openPool(database.appUrl);
  owner = openPool(database.ownerUrl, { max: 2 });
  await storeCatalogue(pool, [outdoorSign]);
});
beforeEach(async () => {
  await owner.query('alter event trigger audit_no_ddl disable');
  await owner.query(
    'alter table audit.entry disable trigger no_truncate; alter table audit.stream disable trigger no_truncate; alter table audit.pending disable trigger no_truncate',
  );
  await owner.query(
    'truncate tongban.application_case, tongban.finding, tongban.finding_pending, audit.entry, audit.stream, audit.pending cascade',
  );
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.dispose();
});

const begun = (): ACase => {
  serial += 1;
  return aCase(outdoorSign, { caseNo: caseNoOf(outdoorSign, serial) })
    .does(lin, 'receive', { intake: intake(outdoorSign) }, '2026-03-02')
    .does(lin, 'accept', {}, '2026-03-02T11:00');
};
async function judged(...cases: readonly ACase[]): Promise<void> {
  for (const kase of cases) await recordCase(pool, kase);
  const evaluate = createEvaluateRules({ pool });
  while ((await evaluate()).entries > 0);
}
async function recheck(now = '2026-04-10T18:00'): Promise<readonly string[]> {
  const said: string[] = [];
  const { discrepancies } = await recheckFindings(pool, { now: when(now), found: (_, one) => said.push(`${one.kind} ${one.key}`) });
  expect(discrepancies).toBe(said.length);
  return said.toSorted();
}

test('an honest record agrees with its findings, late and in time', async () => {
  const inTime = begun()
    .does(zhao, 'passOn', { stepId: 'handle', opinion: '同意', staff: ['zhao', 'qian'] }, '2026-03-03')
    .does(chen, 'decide', { decision: 'GRANT', opinion: '准予' }, '2026-03-04');
  await judged(begun().until('2026-04-10T18:00'), inTime.until('2026-04-10T18:00'));
  expect((await pool.query('select 1 from tongban.finding')).rows.length).toBeGreaterThan(6);
  expect(await recheck()).toEqual([]);
});

test('a finding that was taken away, one that was invented, and one that was softened are told apart', async () => {
  const kase = begun().until('2026-04-10T18:00');
  await judged(kase);
  const { caseNo } = kase.state;
  await owner.query(
    "delete from tongban.finding_dispatch; update tongban.finding set escalated_to = null; delete from tongban.finding where rule_id = 'R-T03'",
  );
  await owner.query("update tongban.finding set level = 'WARN' where rule_id = 'R-T02'");
  await owner.query(
    `insert into tongban.finding (dedup_key, rule_id, rule_version, level, mode, case_no, threshold, facts, duty_unit, region, fired_at, calendar_version, provenance, ladder)
     values ($1, 'R-T07', 2, 'RED', 'AUTOMATIC', $2, 'ISSUE/LATE_1', '{}', 'u', '320613', now(), 'x', 'LIVE', 'x')`,
    [`R-T07|${caseNo}||ISSUE/LATE_1`, caseNo],
  );
  expect(await recheck()).toEqual([
    `DIFFERS R-T02|${caseNo}||PROMISED/DUE`,
    `MISSING R-T03|${caseNo}||STATUTORY/DUE`,
    `UNFOUNDED R-T07|${caseNo}||ISSUE/LATE_1`,
  ]);
});

/** A card as the dispatcher would have opened it, written by hand. */
const carded = (rule: string, more: Readonly<Record<string, string>> = {}) =>
  owner.query(
    `insert into tongban.card (card_no, dedup_key, seq, act_seq, state, level, first_level, mode, rule_id, rule_version, ladder, case_no, region, unit_id,
       fired_at, for_bulletin, calendar_version, provenance, created_at, updated_at, snapshot)
     select 'K' || f.id, f.dedup_key, 1, 0, coalesce($2, 'ISSUED'), coalesce($3, f.level), coalesce($3, f.level), f.mode, f.rule_id, f.rule_version, f.ladder,
       f.case_no, f.region, f.duty_unit, f.fired_at, false, f.calendar_version, f.provenance, now(), now(), '{}'
     from tongban.finding f where f.rule_id = $1 order by f.id limit 1`,
    [rule, more['state'] ?? null, more['level'] ?? null],
  );
async function recheckedCards(): Promise<readonly string[]> {
  const said: string[] = [];
  const { cardDiscrepancies } = await recheckFindings(pool, {
    now: when('2026-04-10T18:00'),
    found: () => undefined,
    foundCard: ({ fields, key, kind }) => said.push([kind, key.split('|')[0], ...fields].join(' ')),
  });
  expect(cardDiscrepancies).toBe(said.length);
  return said.toSorted();
}

test('cards that should have been issued, that should not, that differ, and that a higher one has outlived are named, struck-out ones left alone', async () => {
  await owner.query('truncate tongban.card cascade');
  await judged(begun().until('2026-04-10T18:00'));
  // Recognised at once: history is not carded.
  await owner.query(`update tongban.finding set recorded_at = fired_at; update tongban.finding_dispatch set dispatched_at = now()`);
  const open = (await pool.query<{ rule: string }>(`select distinct rule_id as rule from tongban.finding where state = 'OPEN' order by 1`))
    .rows;
  expect(await recheckedCards()).toEqual(
    (await pool.query<{ rule: string }>(`select rule_id as rule from tongban.finding where state = 'OPEN' order by 1`)).rows.map(
      ({ rule }) => `CARD_MISSING ${rule}`,
    ),
  );
  expect(open.map(({ rule }) => rule)).toContain('R-T03');
  await owner.query(
    `update tongban.finding_dispatch set dispatched_at = null where finding_id in (select id from tongban.finding where rule_id <> 'R-T03')`,
  );
  await carded('R-T03');
  expect(await recheckedCards()).toEqual([]);
  // The yellow card lives on beside the red one that has taken its place; the one of a step is at another level than its finding.
  await carded('R-T02');
  await carded('R-T05', { level: 'RED' });
  expect(await recheckedCards()).toEqual(['CARD_DIFFERS R-T05 level', 'CARD_OUTLIVED R-T02']);
  await owner.query(`update tongban.card set closed_at = now() where rule_id = 'R-T02'`);
  await owner.query(
    `update tongban.finding set escalated_to = null; delete from tongban.finding_dispatch; delete from tongban.finding where rule_id = 'R-T03'`,
  );
  expect(await recheckedCards()).toEqual(['CARD_DIFFERS R-T05 level', 'CARD_UNFOUNDED R-T03']);
  await owner.query(`update tongban.card set state = 'WITHDRAWN' where rule_id = 'R-T03'`);
  expect(await recheckedCards()).toEqual(['CARD_DIFFERS R-T05 level']);
});

test('a term that ran out while nobody noticed is a missed alarm; an alarm before its time is an untrue one', async () => {
  const silent = begun();
  await judged(silent);
  expect(await recheck('2026-03-02T18:00')).toEqual([]);
  expect(await recheck('2026-03-09T18:00')).toEqual([`ALARM_MISSED ${silent.state.caseNo}/STEP/handle/IDLE`]);

  const early = begun();
  const dueAt = when('2026-03-04T17:00');
  const last = early.told.at(-1)!;
  const untrue = new ACase(early.desk, [
    ...early.told,
    {
      command: {
        ...last.command,
        type: 'timePassed',
        requestId: 'early',
        receivedAt: dueAt,
        data: { clock: 'PROMISED', point: 'DUE', dueAt },
      },
      events: [{ type: 'ClockExpired', at: dueAt, clock: 'PROMISED', dueAt }],
    },
  ]);
  await judged(untrue);
  expect(await recheck('2026-03-03T16:00')).toContain(`ALARM_UNTRUE ${early.state.caseNo}/PROMISED/DUE`);
});
