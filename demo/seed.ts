/**
 * Fills an empty database with the simulated city, once: a second run finds the first. Run by `npm start` through
 * `node demo/seed.ts`, which takes the owner's connection from MIGRATION_DATABASE_URL.
 */
import pg from 'pg';
import { countOpenCases } from '../activities/count-open-cases.ts';
import { actEntry } from '../domain/audit/act-entry.ts';
import type { EntryContent } from '../domain/audit/entry.ts';
import { appendOnce } from '../schema/audit-trail.ts';
import { readSettings } from '../settings/settings.ts';
import { makeParties } from './city/parties.ts';
import { makeStaff } from './city/staff.ts';
import { formDigest, sha256 } from './digests.ts';
import { storeMatters } from './matters.ts';
import { PARAMS } from './params.ts';
import { publishMissing, readPublished } from '../activities/published-catalogue.ts';
import { simulate } from './simulate/run.ts';
import type { Simulation } from './simulate/run.ts';
import { storeCases, storeCity, storeEntries, storeForms } from './store.ts';

export interface SeedOptions {
  /** Connection of the schema owner. */
  readonly ownerUrl: string;
  /** Where the history ends; to the minute, so that a run can be repeated by what the log says. */
  readonly now?: Date;
  readonly seed?: number;
  readonly params?: typeof PARAMS;
  readonly log?: (line: string) => void;
}

export interface Seeded {
  /** False: the database had been seeded before, and was left alone. */
  readonly fresh: boolean;
  readonly cases: number;
  readonly entries: number;
  readonly open: number;
  /** Acts of the demo's people that were not lawful or not possible: none, if the demo is right. */
  readonly mistakes: readonly string[];
}

/** Stream whose first entry says with which seed and parameters the city was made. */
export const DEMO_STREAM = 'system/demo';

/** One transaction: either the whole city is there, or nothing of it. */
export async function seedDemo(options: SeedOptions): Promise<Seeded> {
  const { seed = PARAMS.seed, params = PARAMS, log = () => {} } = options;
  const now = Math.floor((options.now ?? new Date()).getTime() / 60_000) * 60_000;
  const db = new pg.Client({ connectionString: options.ownerUrl, application_name: 'tongban-demo-seed' });
  await db.connect();
  try {
    const known = await db.query<{ open: number; cases: number; entries: number }>(
      `select count(*)::int as cases, (count(*) filter (where closed_at is null))::int as open, coalesce(sum(seq), 0)::int as entries
       from tongban.application_case where provenance = 'SIMULATED'`,
    );
    const before = known.rows[0];
    if (before !== undefined && before.cases > 0) return { fresh: false, ...before, mistakes: [] };
    await db.query('set role tongban_owner');
    await publishMissing(db, new Date(now).toISOString());
    await db.query('begin');
    try {
      const { procedures, calendar } = await readPublished(db);
      const definitions = procedures.map(({ definition }) => definition);
      const staff = makeStaff(seed, definitions);
      const parties = makeParties(seed, params.persons, params.enterprises);
      log(`simulating ${params.historyWorkingDays} working days · 模拟 ${params.historyWorkingDays} 个工作日`);
      const city = simulate({
        seed,
        now,
        params,
        calendar,
        procedures,
        staff,
        parties,
        sha256,
        formDigest,
      });
      const wrong = mistakes(city);
      for (const mistake of wrong.slice(0, 5)) log(`not done: ${mistake}`);
      await storeCity(db, staff, parties);
      await storeForms(db, city.cases);
      await storeEntries(db, city.cases, (written, of) => {
        if (written === of || written % 10_000 === 0) log(`${written} of ${of} entries · 已写入 ${written}/${of} 条留痕`);
      });
      await storeCases(db, city.cases, calendar);
      await countOpenCases(
        db,
        city.cases.map(({ state: { caseNo } }) => caseNo),
      );
      await db.query(`select setval('tongban.case_serial', greatest($1, (select last_value from tongban.case_serial)))`, [city.lastSerial]);
      const matters = await storeMatters(db, { seed, now, calendar, staff, cases: city.cases });
      const { assignments, cards, orders, ratings } = matters;
      log(
        `${ratings} ratings, ${assignments} plan tasks, ${cards} cards, ${orders} supervision orders · 评价 ${ratings} 条，任务 ${assignments} 项，牌证 ${cards} 张，督办 ${orders} 件`,
      );
      await appendOnce(db, DEMO_STREAM, 'demo/seeded', seeded(seed, now, params, city));
      await db.query('commit');
      return {
        fresh: true,
        cases: city.cases.length,
        entries: city.cases.reduce((sum, { entries }) => sum + entries.length, 0),
        open: city.cases.filter(({ state }) => state.closedAt === undefined).length,
        mistakes: wrong,
      };
    } catch (error) {
      await db.query('rollback');
      throw error;
    }
  } finally {
    await db.end();
  }
}

/** What the domain refused, or nobody could do: mistakes of the demo's conduct. The city stands without those acts, and says so. */
function mistakes({ refused, unmanned }: Simulation): readonly string[] {
  return [
    ...refused.map(({ caseNo, command, refusals }) => `${command} on ${caseNo}: ${refusals.map(({ code }) => code).join(', ')}`),
    ...unmanned.map(({ caseNo, move }) => `nobody for ${move} on ${caseNo}`),
  ];
}

function seeded(seed: number, now: number, params: typeof PARAMS, city: Simulation): EntryContent {
  const at = new Date(now).toISOString();
  return actEntry({
    type: 'CONFIG',
    requestId: 'demo/seeded',
    actor: { personId: 'simulator', kind: 'SIMULATOR', roles: [] },
    role: null,
    data: {
      generator: params.generator,
      seed,
      params: sha256(JSON.stringify(params)),
      until: at,
      cases: city.cases.length,
      provenance: 'SIMULATED',
    },
    reason: '模拟数据，与真实单位和个人无关 · simulated data, about no real body or person',
    at,
  });
}

if (import.meta.main) {
  const began = Date.now();
  const say = (text: string): void => {
    if (process.send === undefined) console.log(text);
    else process.send({ text });
  };
  const { migrationDatabaseUrl } = readSettings();
  if (migrationDatabaseUrl === undefined) {
    say('MIGRATION_DATABASE_URL is not set: the simulated city needs the connection of the schema owner · 未设置 MIGRATION_DATABASE_URL');
  } else {
    const { cases, entries, fresh, open } = await seedDemo({ ownerUrl: migrationDatabaseUrl, log: say });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(
      `${fresh ? `made in ${seconds} s` : 'already there'}: ${cases} cases, ${open} of them open, ${entries} entries · ${cases} 件，在办 ${open} 件`,
    );
  }
  process.disconnect?.();
}
