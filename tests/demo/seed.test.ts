import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_STREAM, seedDemo, type Seeded } from '../../demo/seed.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import type { Json } from '../../domain/case/refusal.ts';
import type { EntryContent } from '../../domain/audit/entry.ts';
import { entryHash, GENESIS } from '../../domain/audit/entry-hash.ts';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { evolveAll } from '../../domain/case/evolve.ts';
import { initialState } from '../../domain/case/initial-state.ts';
import { isCaseNo } from '../../domain/identifiers/case-no.ts';
import { birthOfCitizenId, isCitizenId } from '../../domain/identifiers/citizen-id.ts';
import { isLicenceNo } from '../../domain/identifiers/licence-no.ts';
import { isUscc } from '../../domain/identifiers/uscc.ts';
import { PROCEDURES } from '../../domain/procedures/items/index.generated.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { openPool } from '../../schema/database.ts';
import { hasSimulatedRows } from '../../schema/simulated-rows.ts';
import { verifyTrail } from '../../scripts/verify/verify-trail.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { aSeededCity, NOW, SMALL } from './a-seeded-city.ts';

let city: TestDatabase;
let twin: TestDatabase;
let pool: pg.Pool;
let made: Seeded;

beforeAll(async () => {
  const [one, two] = await Promise.all([aSeededCity(), aSeededCity()]);
  city = one.database;
  twin = two.database;
  made = one.seeded;
  pool = openPool(city.ownerUrl);
}, 120_000);

afterAll(async () => {
  await pool?.end();
  await Promise.all([city?.dispose(), twin?.dispose()]);
});

const all = async <Row extends pg.QueryResultRow>(sql: string, on: pg.Pool = pool): Promise<Row[]> => (await on.query<Row>(sql)).rows;

interface CaseRow {
  readonly case_no: string;
  readonly procedure_code: string;
  readonly state: string;
  readonly closed_at: string | null;
  readonly snapshot: CaseState;
  readonly seq: number;
}

async function entriesByCase(): Promise<Map<string, EntryContent[]>> {
  const rows = await all<{ stream: string; canon: Buffer }>(
    `select stream, canon from audit.entry where stream like 'case/%' order by stream, seq`,
  );
  const found = new Map<string, EntryContent[]>();
  for (const { canon, stream } of rows) {
    const content = withPlainNumbers(JSON.parse(canon.toString('utf8')) as Json) as unknown as EntryContent;
    found.set(stream, [...(found.get(stream) ?? []), content]);
  }
  return found;
}

const procedureOf = (code: string): Procedure => {
  const procedure = PROCEDURES.find((one) => one.code === code);
  if (procedure === undefined) throw new Error(`unknown procedure ${code}`);
  return procedure;
};

/** An independent look at who did what: pairs of separated steps that were both done, and hands found in both. */
function handsIn(procedure: Procedure, entries: readonly EntryContent[]): { readonly pairs: number; readonly offences: string[] } {
  const workers = new Map<string, Set<string>>();
  const worked = (step: string, person: string): void => void workers.set(step, (workers.get(step) ?? new Set()).add(person));
  for (const event of entries.flatMap(({ events = [] }) => events)) {
    if (event.type === 'StepPassed') for (const person of [event.by, ...event.staff]) worked(event.stepId, person);
    if (event.type === 'DecisionMade' || event.type === 'StepSentBack' || event.type === 'StepOpined') worked(event.stepId, event.by);
    if (event.type === 'HearingRecorded') worked('hearing', event.host);
  }
  let pairs = 0;
  const offences: string[] = [];
  for (const step of procedure.steps) {
    for (const apart of step.differentFrom ?? []) {
      pairs += workers.has(step.id) && workers.has(apart) ? 1 : 0;
      for (const person of workers.get(step.id) ?? [])
        if (workers.get(apart)?.has(person)) offences.push(`${person} did ${step.id} and ${apart}`);
    }
  }
  for (const host of workers.get('hearing') ?? []) {
    for (const [step, people] of workers) if (step !== 'hearing' && people.has(host)) offences.push(`${host} presided and did ${step}`);
  }
  return { pairs, offences };
}

/** Numbers in a text that somebody could bear: identity numbers and credit codes outside the patterns of docs/demo.md, mobile numbers in use. */
function numbersOfSomebody(text: string): { readonly seen: number; readonly suspect: string[] } {
  const ids = [...text.matchAll(/(?<![0-9A-Za-z.])\d{17}[\dX](?![0-9A-Za-z])/gu)].map(([id]) => id);
  const harmless = (id: string): boolean =>
    isCitizenId(id) ? birthOfCitizenId(id) < '1890-01-01' : isUscc(id) && id.slice(2, 8) === '000000';
  const mobiles = [...text.matchAll(/(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/gu)].map(([number]) => number);
  return { seen: ids.length, suspect: [...ids.filter((id) => !harmless(id)), ...mobiles] };
}

describe('the same seed', () => {
  it('gives the same bytes: every chain of two cities ends in the same hash', async () => {
    const heads = `select stream, seq, encode(head, 'hex') as head from audit.stream order by stream`;
    const other = openPool(twin.ownerUrl);
    const [one, two] = await Promise.all([all(heads), all(heads, other)]);
    const rows = `select md5(string_agg(c::text, chr(10) order by case_no)) as sum from tongban.application_case c`;
    const [first, second] = await Promise.all([all<{ sum: string }>(rows), all<{ sum: string }>(rows, other)]);
    await other.end();
    expect(one.length).toBeGreaterThan(500);
    expect(two).toEqual(one);
    expect(second).toEqual(first);
  });

  it('differs from another seed', async () => {
    const { database } = await aSeededCity(7);
    const other = openPool(database.ownerUrl);
    const [one, two] = await Promise.all([
      all(`select stream from audit.stream order by stream`),
      all(`select stream from audit.stream order by stream`, other),
    ]);
    await other.end();
    await database.dispose();
    expect(two).not.toEqual(one);
  });

  it('is not sown twice: a seeded database is left alone', async () => {
    const before = await all(`select count(*) from audit.entry`);
    const again = await seedDemo({ ownerUrl: city.ownerUrl, now: NOW, params: SMALL });
    expect(again.fresh).toBe(false);
    expect(again.cases).toBeGreaterThan(500);
    expect(await all(`select count(*) from audit.entry`)).toEqual(before);
  });
});

describe('the simulated city', () => {
  it('has cases of every procedure', async () => {
    const codes = await all<{ code: string }>(`select distinct procedure_code as code from tongban.application_case order by 1`);
    expect(codes.map(({ code }) => code)).toEqual(PROCEDURES.map(({ code }) => code).toSorted());
  });

  it('loses no case: those that came in are closed or open, and the open ones have work, a clock or somebody to wait for', async () => {
    const cases = await all<CaseRow>(`select case_no, procedure_code, state, closed_at, snapshot, seq from tongban.application_case`);
    const received = await all<{ n: number }>(`select count(*)::int as n from audit.stream where stream like 'case/%'`);
    const closed = cases.filter(({ closed_at }) => closed_at !== null);
    const open = cases.filter(({ closed_at }) => closed_at === null);
    expect(closed.length + open.length).toBe(received[0]?.n);
    const tasks = new Set((await all<{ case_no: string }>(`select distinct case_no from tongban.case_task`)).map(({ case_no }) => case_no));
    const clocks = new Set(
      (await all<{ case_no: string }>(`select distinct case_no from tongban.case_clock where status <> 'STOPPED'`)).map(
        ({ case_no }) => case_no,
      ),
    );
    const idle = open.filter(({ case_no }) => !tasks.has(case_no) && !clocks.has(case_no));
    expect(idle.map(({ case_no, procedure_code, state }) => [case_no, procedure_code, state])).toEqual([]);
  });

  it('is the fold of its own trail: events read back from the entries give the stored state', async () => {
    const entries = await entriesByCase();
    const cases = await all<CaseRow>(`select case_no, procedure_code, state, closed_at, snapshot, seq from tongban.application_case`);
    for (const { case_no, procedure_code, seq, snapshot } of cases) {
      const list = (entries.get(`case/${case_no}`) ?? []).filter(({ outcome }) => outcome === 'ok');
      expect(list.map(({ caseSeq }) => caseSeq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
      const procedure = procedureOf(procedure_code);
      const events = list.flatMap((entry) => entry.events ?? []);
      const start = initialState({ ...snapshot, procedure });
      const folded = evolveAll(start, procedure, events);
      expect({ state: folded.state, hands: folded.hands, clocks: folded.clocks }).toEqual({
        state: snapshot.state,
        hands: snapshot.hands,
        clocks: snapshot.clocks,
      });
    }
  });

  it('has an unbroken chain in every stream, and one byte changed breaks it', async () => {
    const rows = await all<{ stream: string; seq: number; prev: Buffer; hash: Buffer; canon: Buffer }>(
      `select stream, seq, prev, hash, canon from audit.entry order by stream, seq`,
    );
    const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
    const faults = (list: typeof rows): number => {
      let broken = 0;
      let before: { stream: string; hash: Uint8Array } = { stream: '', hash: GENESIS };
      for (const { canon, hash, prev, seq, stream } of list) {
        const expected = before.stream === stream ? before.hash : GENESIS;
        if (!Buffer.from(expected).equals(prev) || !Buffer.from(entryHash(sha256, stream, seq, prev, canon)).equals(hash)) broken += 1;
        before = { stream, hash };
      }
      return broken;
    };
    expect(faults(rows)).toBe(0);
    const middle = rows[Math.floor(rows.length / 2)];
    if (middle === undefined) throw new Error('no entries');
    const altered = Buffer.from(middle.canon);
    altered[10] = (altered[10] ?? 0) ^ 1;
    expect(faults(rows.map((row) => (row === middle ? { ...row, canon: altered } : row)))).toBe(1);
  });

  it('passes the verifier, which checks chains, columns, rows and the fold of events', async () => {
    const client = new pg.Client({ connectionString: city.ownerUrl });
    await client.connect();
    const report = await verifyTrail(client);
    await client.end();
    expect(report.faults).toEqual([]);
    expect(report.entries).toBeGreaterThan(5_000);
  });

  it('does nothing that the domain refuses, and always finds somebody who may act', () => {
    expect(made.mistakes).toEqual([]);
  });

  it('shows refused commands in the trail, with the rule and without an effect', async () => {
    const denied = [...(await entriesByCase()).values()].flat().filter(({ outcome }) => outcome === 'denied');
    expect(denied.length).toBeGreaterThan(5);
    for (const { caseSeq, events, refusals } of denied) {
      expect([caseSeq, events]).toEqual([undefined, undefined]);
      expect(refusals?.[0]?.basis.text).toBeTruthy();
    }
  });

  it('keeps duties apart in every case, read from the events alone; one hand in two separated steps would show', async () => {
    const cases = await all<CaseRow>(`select case_no, procedure_code, state, closed_at, snapshot, seq from tongban.application_case`);
    const entries = await entriesByCase();
    let pairs = 0;
    const offences: string[] = [];
    for (const { case_no, procedure_code } of cases) {
      const found = handsIn(procedureOf(procedure_code), entries.get(`case/${case_no}`) ?? []);
      pairs += found.pairs;
      offences.push(...found.offences.map((offence) => `${case_no}: ${offence}`));
    }
    expect(pairs).toBeGreaterThan(1_000);
    expect(offences).toEqual([]);

    const decided = cases.find(({ procedure_code, snapshot }) => procedure_code === 'food-business' && snapshot.decision === 'GRANT');
    const trail = entries.get(`case/${decided?.case_no}`) ?? [];
    const handler = trail.flatMap(({ events = [] }) => events).find((event) => event.type === 'StepPassed' && event.stepId === 'handle');
    if (handler?.type !== 'StepPassed') throw new Error('no handler');
    const forged = trail.map((entry) => ({
      ...entry,
      events: (entry.events ?? []).map((event) => (event.type === 'DecisionMade' ? { ...event, by: handler.by } : event)),
    }));
    expect(handsIn(procedureOf('food-business'), forged).offences).not.toEqual([]);
  });

  it('never acts for the log-ins that people choose', async () => {
    const acted = await all(`select distinct e.actor from audit.entry e join tongban.person p on p.id = e.actor where p.is_demo_login`);
    expect(acted).toEqual([]);
  });
});

describe('honesty', () => {
  it('marks every simulated row and every entry', async () => {
    for (const table of ['application_case', 'party', 'person']) {
      expect(await all(`select count(*)::int as n from tongban.${table} where provenance <> 'SIMULATED'`)).toEqual([{ n: 0 }]);
    }
    const actors = await all(`select distinct convert_from(canon, 'UTF8')::jsonb -> 'actor' ->> 'kind' as kind from audit.entry
       where stream like 'case/%' or stream = '${DEMO_STREAM}'`);
    expect(actors).toEqual([{ kind: 'SIMULATOR' }]);
    const first = await all<{ data: object }>(
      `select convert_from(canon, 'UTF8')::jsonb -> 'data' as data from audit.entry where stream = '${DEMO_STREAM}'`,
    );
    expect(first[0]?.data).toMatchObject({ provenance: 'SIMULATED', seed: 20190517 });
    expect(await hasSimulatedRows(pool)).toBe(true);
  });

  it('finds no simulated rows in an empty database', async () => {
    const empty = await freshDatabase();
    const other = openPool(empty.ownerUrl);
    expect(await hasSimulatedRows(other)).toBe(false);
    await other.end();
    await empty.dispose();
  });

  it('names nobody who could exist: numbers hold their check digits and fit the patterns of docs/demo.md', async () => {
    const parties = await all<{ kind: string; document_no: string; phone: string; address: string }>(`select * from tongban.party`);
    expect(parties.length).toBeGreaterThan(400);
    for (const { address, document_no, kind, phone } of parties) {
      expect(phone).toMatch(/^100 0000 \d{4}$/u);
      expect(address).toContain('示例路');
      if (kind === 'PERSON') {
        expect(isCitizenId(document_no)).toBe(true);
        expect(birthOfCitizenId(document_no) < '1890-01-01').toBe(true);
      } else {
        expect(isUscc(document_no)).toBe(true);
        expect(document_no.slice(2, 8)).toBe('000000');
      }
    }
    expect(new Set(parties.map(({ document_no }) => document_no)).size).toBe(parties.length);
  });

  it('writes no number into a form, a trail or a row that is not of these patterns', async () => {
    const texts = await all<{ text: string }>(
      `select content::text as text from tongban.form
       union all select convert_from(canon, 'UTF8') from audit.entry
       union all select snapshot::text from tongban.application_case
       union all select u::text from tongban.unit u union all select p::text from tongban.person p`,
    );
    const found = texts.map(({ text }) => numbersOfSomebody(text));
    expect(found.flatMap(({ suspect }) => suspect)).toEqual([]);
    expect(found.reduce((sum, { seen }) => sum + seen, 0)).toBeGreaterThan(100);
    // The look finds what it looks for.
    expect(numbersOfSomebody('"11010519491231002X", tel. 13912345678').suspect).toEqual(['11010519491231002X', '13912345678']);
  });

  it('numbers its cases and licences by the rules', async () => {
    const cases = await all<CaseRow>(`select case_no, procedure_code, snapshot from tongban.application_case`);
    let licences = 0;
    for (const { case_no, snapshot } of cases) {
      expect([case_no, isCaseNo(case_no.slice(0, 22))]).toEqual([case_no, true]);
      if (snapshot.licenceNo === undefined) continue;
      licences += 1;
      expect([snapshot.licenceNo, isLicenceNo(snapshot.licenceNo)]).toEqual([snapshot.licenceNo, true]);
    }
    expect(licences).toBeGreaterThan(100);
  });
});
