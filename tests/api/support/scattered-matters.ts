/** Cards, orders, findings, ratings, assignments, points, bulletins and facts at all places, for questions of who sees which. */
import type pg from 'pg';
import { factsFollower } from '../../../activities/project-facts.ts';
import { durationsFromFacts, rollupFromFacts } from '../../../schema/rollup-sql.ts';
import { PARTIES, PEOPLE, REGIONS, UNITS } from './scattered-cases.ts';

const AT = '2026-03-02T02:00:00.000Z';
const LEVELS = ['NOTE', 'WARN', 'YELLOW', 'RED'];

/** One row at each place: every region with every unit. */
const PLACES = REGIONS.flatMap((region, r) => UNITS.map((unit, u) => ({ region, unit, n: r * UNITS.length + u })));

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

async function insert(owner: pg.Pool, table: string, columns: string, rows: readonly object[]): Promise<void> {
  await owner.query(
    `insert into tongban.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::tongban.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** The rows need to be seen, not to be worked with: their content is empty. */
export async function scatterMatters(owner: pg.Pool, caseNos: readonly string[]): Promise<void> {
  const common = {
    seq: 1,
    act_seq: 1,
    calendar_version: 'x',
    provenance: 'LIVE',
    created_at: AT,
    updated_at: AT,
    for_bulletin: false,
    snapshot: {},
  };
  const matter = Object.keys(common).join(', ');
  await insert(
    owner,
    'card',
    `card_no, dedup_key, state, level, first_level, mode, rule_id, rule_version, ladder, region, unit_id, fired_at, ${matter}`,
    PLACES.map(({ n, region, unit }) => ({
      ...common,
      card_no: `card-${n}`,
      dedup_key: `card-${n}`,
      state: 'ISSUED',
      level: 'YELLOW',
      first_level: 'YELLOW',
      mode: 'AUTOMATIC',
      rule_id: 'R-T02',
      rule_version: 1,
      ladder: 'x',
      region,
      unit_id: unit,
      fired_at: AT,
    })),
  );
  await insert(
    owner,
    'supervision_order',
    `order_no, state, title, region, unit_id, ${matter}`,
    PLACES.map(({ n, region, unit }) => ({ ...common, order_no: `order-${n}`, state: 'ISSUED', title: 'x', region, unit_id: unit })),
  );
  await insert(
    owner,
    'matter_term',
    'kind, no, term_id, limit_n, unit, started_at, due_at',
    PLACES.flatMap(({ n }) =>
      ['card', 'order'].map((kind) => ({
        kind: kind.toUpperCase(),
        no: `${kind}-${n}`,
        term_id: 'answer',
        limit_n: 3,
        unit: 'WORKING_DAY',
        started_at: AT,
        due_at: AT,
      })),
    ),
  );
  await insert(
    owner,
    'rating',
    `case_no, state, grade, first_grade, bad, first_bad, named, channel, effective, region, unit_id, rated_at, ${matter}`,
    PLACES.map(({ n, region, unit }) => ({
      ...common,
      case_no: caseNos[n]!,
      state: 'RATED',
      grade: 'FAIR',
      first_grade: 'FAIR',
      bad: false,
      first_bad: false,
      named: false,
      channel: 'WEB',
      effective: true,
      region,
      unit_id: unit,
      rated_at: AT,
      snapshot: { rated: { ownPartyIds: [pick(PARTIES, n)] } },
    })),
  );
  await insert(
    owner,
    'finding',
    'dedup_key, rule_id, rule_version, level, mode, threshold, facts, duty_unit, duty_person, region, fired_at, calendar_version, provenance, ladder, state',
    PLACES.map(({ n, region, unit }) => ({
      dedup_key: `finding-${n}`,
      rule_id: 'R-T02',
      rule_version: 1,
      level: pick(LEVELS, n),
      mode: 'AUTOMATIC',
      threshold: 'DUE',
      facts: {},
      duty_unit: unit,
      duty_person: pick(PEOPLE, n >> 1),
      region,
      fired_at: AT,
      calendar_version: 'x',
      provenance: 'LIVE',
      ladder: 'x',
      state: 'OPEN',
    })),
  );
  await owner.query(`insert into tongban.plan_task values ('T1', 1, '{}')`);
  await owner.query(
    `insert into tongban.plan_assignment (no, task_no, unit_id, region, seq, act_seq, state, provenance, created_at, updated_at, snapshot)
       select 'plan-' || n, 'T1', unit, region, 1, 1, 'ASSIGNED', 'LIVE', $2, $2, '{}'
       from jsonb_to_recordset($1) p(n int, region text, unit text)`,
    [JSON.stringify(UNITS.map((unit, n) => ({ unit, n, region: pick(REGIONS, n) }))), AT],
  );
  const scored = {
    level: 'UNIT',
    sheet_id: 'default',
    line_id: 'x',
    period_from: '2026-01-01',
    period_to: '2026-02-01',
    evidence: [],
  };
  await insert(
    owner,
    'manual_points',
    `id, request_id, unit_id, region, points, reason, given_by, given_at, ${Object.keys(scored).join(', ')}`,
    PLACES.map(({ n, region, unit }) => ({
      ...scored,
      id: `points-${n}`,
      request_id: `points-${n}`,
      unit_id: unit,
      region,
      points: 1,
      reason: 'x',
      given_by: 'x',
      given_at: AT,
    })),
  );
  await insert(
    owner,
    'score_objection',
    `id, request_id, unit_id, region, statement, objected_by, objected_at, ${Object.keys(scored).join(', ')}`,
    PLACES.map(({ n, region, unit }) => ({
      ...scored,
      id: `objection-${n}`,
      request_id: `objection-${n}`,
      unit_id: unit,
      region,
      statement: 'x',
      objected_by: 'x',
      objected_at: AT,
    })),
  );
  await owner.query(
    `insert into tongban.bulletin (id, request_id, kind, divided_by, region, period_from, period_to, content, content_sha256, case_set_sha256, cases, provenance,
         state, proposed_by, proposed_at, published_by, published_at, issue_year, issue_seq)
       select 'bulletin-' || n, 'bulletin-' || n, 'MONTH', 'UNIT', region, '2026-01-01', '2026-02-01', '{}', 'x', 'x', 0, 'LIVE',
         case when out then 'PUBLISHED' else 'PROPOSED' end, 'x', $2, case when out then 'y' end, case when out then $2::timestamptz end,
         case when out then 2026 end, case when out then n end
       from jsonb_to_recordset($1) p(n int, region text, out boolean)`,
    [JSON.stringify(REGIONS.flatMap((region, n) => [true, false].map((out) => ({ region, out, n: n * 2 + (out ? 0 : 1) })))), AT],
  );
}

/** Facts and figures at the places that the cases have been moved to. */
export async function scatterFacts(app: pg.Pool, owner: pg.Pool): Promise<void> {
  await factsFollower(app).catchUp();
  await owner.query(`update tongban.case_fact f set region = c.region, unit_id = c.unit_id, received_on = coalesce(f.received_on, '2026-03-02')
    from tongban.application_case c where c.case_no = f.case_no`);
  await owner.query('truncate tongban.rollup, tongban.rollup_days');
  await owner.query(rollupFromFacts('tongban.case_fact', 'tongban.rollup'));
  await owner.query(durationsFromFacts('tongban.case_fact', 'tongban.rollup_days'));
}
