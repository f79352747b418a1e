import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type pg from 'pg';
import { validateXML } from 'xmllint-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitStepOn } from '../../activities/commit-step.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { event, type CaseEvent } from '../../domain/case/events.ts';
import { DEFAULT_MAPPING } from '../../domain/eventlog/mapping.ts';
import { attributeOf, type Trace } from '../../domain/eventlog/event-log.ts';
import { pushedCaseState } from '../../domain/eventlog/pushed-case.ts';
import { exportLog } from '../../exchange/export-log.ts';
import { importLog } from '../../exchange/import-log.ts';
import { pushedStore } from '../../exchange/pushed-store.ts';
import { readLog } from '../../exchange/read-log.ts';
import type { Selection } from '../../exchange/selected-cases.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { fixture, fixtureText, permits, tracesOf, xesOf } from './support/logs.ts';
import { testPool } from './support/pool.ts';
import { writeFileSync } from 'node:fs';

const folder = mkdtempSync(join(tmpdir(), 'tongban-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const NOW = '2026-03-02T01:00:00.000Z';

let databases: readonly TestDatabase[];
let here: pg.Pool;
let there: pg.Pool;
beforeAll(async () => {
  databases = [await freshDatabase(), await freshDatabase()];
  [here, there] = databases.map(({ appUrl }) => testPool(appUrl)) as [pg.Pool, pg.Pool];
  const mapping = { ...DEFAULT_MAPPING, source: 'permits' };
  await importLog(fixture('permits.xes'), pushedStore(here), { mapping, now: NOW });
  writeFileSync(path('more.xes'), xesOf(permits(250)));
  await importLog(path('more.xes'), pushedStore(here), { mapping: { ...mapping, procedure: 'building' }, now: NOW });
  await simulatedCase(here);
  return async () => {
    await Promise.all([here.end(), there.end()]);
    await Promise.all(databases.map(({ dispose }) => dispose()));
  };
});

/** A case of our own with words in it that must not leave the house. */
async function simulatedCase(pool: pg.Pool): Promise<void> {
  const at = '2026-03-02T01:00:00.000Z';
  const events: readonly CaseEvent[] = [
    event('StepPassed', at, { stepId: 'check', by: 'p-0012', opinion: '张三的身份证号 11010519491231002X 已核', staff: [] }),
    event('DecisionMade', at, {
      decision: 'DENY',
      stepId: 'approve',
      by: 'p-0012',
      opinion: 'Zhang San is ill',
      reasons: 'private',
      documentNo: 'D-1',
    }),
  ];
  const blank = pushedCaseState({
    caseNo: '32060020260302L9999990',
    trace: { externalNo: 'x', attributes: [], events: [], at: { line: 1, column: 1 } },
    mapping: DEFAULT_MAPPING,
    procedure: { code: 'water-intake', version: 1, hash: 'h' },
    calendarVersion: 'c',
    unitId: 'u-water',
    seq: 1,
    stored: 0,
    digest: '',
    attributesDigest: '',
    recordedAt: at,
  });
  const state: CaseState = { ...blank, origin: 'NATIVE', provenance: 'SIMULATED', state: 'DECIDED_DENIED', receivedAt: at, facts: {} };
  await commitStepOn(pool, {
    state,
    events,
    readings: [],
    procedureName: '取水许可',
    kind: 'LICENCE',
    form: 'PROMISED',
    offices: {},
    personalFields: {},
    content: {
      type: 'CASE',
      requestId: 'r-1',
      actor: { personId: 'p-0012', kind: 'SIMULATOR', roles: ['APPROVER'], unitId: 'u-water' },
      role: 'APPROVER',
      command: 'decide',
      data: { opinion: 'Zhang San is ill' },
      reason: 'Zhang San is ill',
      receivedAt: at,
      recordedAt: at,
    },
  });
}

async function given(name: string, selection: Selection = {}): Promise<{ readonly cases: number; readonly events: number }> {
  return exportLog(here, selection, path(name), { form: name.includes('.xes') ? 'xes' : 'ocel', gzip: name.endsWith('.gz'), now: NOW });
}
async function back(name: string): Promise<ReadonlyMap<string, unknown>> {
  const traces = await tracesOf((await readLog(path(name), DEFAULT_MAPPING)).items);
  const sorted = (list: Trace['attributes']) => list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return new Map(
    traces.map(({ attributes, events }) => [
      attributeOf(attributes, 'concept:name')?.value ?? '',
      { attributes: sorted(attributes), events: events.map((one) => sorted(one.attributes)) },
    ]),
  );
}

describe('an export', () => {
  it('imported elsewhere and exported again is the same: cases, events, times and attributes, as XES and as OCEL', async () => {
    expect(await given('one.xes.gz')).toMatchObject({ cases: 257, events: 12 + 1000 + 2 });
    await given('one.json');
    await importLog(path('one.xes.gz'), pushedStore(there), { mapping: { ...DEFAULT_MAPPING, source: 'neighbour' }, now: NOW });
    await exportLog(there, {}, path('two.xes'), { form: 'xes', gzip: false, now: NOW });
    await exportLog(there, {}, path('two.json'), { form: 'ocel', gzip: false, now: NOW });
    const first = await back('one.xes.gz');
    expect(first.size).toBe(257);
    for (const name of ['one.json', 'two.xes', 'two.json']) expect(await back(name)).toEqual(first);
  });

  it('told again where it came from, as XES or as OCEL, adds nothing', async () => {
    await given('again.xes', { procedure: 'building' });
    await given('again.json', { procedure: 'building' });
    for (const name of ['again.xes', 'again.json']) {
      const result = await importLog(path(name), pushedStore(there), { mapping: { ...DEFAULT_MAPPING, source: 'neighbour' }, now: NOW });
      expect(result).toMatchObject({ added: 0, grown: 0, unchanged: 250, conflicts: [] });
    }
  });

  it('of pushed cases carries what the other system said, to the letter', async () => {
    await given('came.xes', { procedure: 'pushed' });
    const [one] = await tracesOf((await readLog(fixture('permits.xes'), DEFAULT_MAPPING)).items);
    const out = (await back('came.xes')).get('case-1') as { attributes: Trace['attributes']; events: Trace['attributes'][] };
    expect(out.attributes).toEqual(expect.arrayContaining([...(one?.attributes ?? [])]));
    expect(out.events).toHaveLength(3);
    const instance = { key: 'concept:instance', type: 'string', value: 'task-11' };
    expect(out.events[0]).toEqual(
      expect.arrayContaining([instance, { key: 'time:timestamp', type: 'date', value: '2024-03-04T09:00:00.000Z' }]),
    );
  });

  it('keeps to both schemas', async () => {
    await given('schema.xes');
    await given('schema.json');
    const xml = readFileSync(path('schema.xes'), 'utf8');
    for (const [contents, schema] of [
      [xml, 'xes-namespaced.xsd'],
      [xml.replace(' xmlns="http://www.xes-standard.org/"', ''), 'xes.xsd'],
    ] as const) {
      const { errors } = await validateXML({
        xml: [{ fileName: 'log.xes', contents }],
        schema: [{ fileName: schema, contents: fixtureText(schema) }],
        preload: [{ fileName: 'xes.xsd', contents: fixtureText('xes.xsd') }],
      });
      expect(errors).toEqual([]);
    }
    const ajv = new Ajv.default();
    addFormats.default(ajv);
    const valid = ajv.compile(JSON.parse(fixtureText('ocel20-schema.json')) as object);
    expect(valid(JSON.parse(readFileSync(path('schema.json'), 'utf8')))).toBe(true);
  });

  it('says of simulated cases that they are, and lets out codes but no word that a person wrote', async () => {
    for (const name of ['simulated.xes', 'simulated.json']) {
      expect(await given(name, { provenance: 'SIMULATED' })).toMatchObject({ cases: 1, events: 2 });
      const text = readFileSync(path(name), 'utf8');
      expect(text).toContain('模拟 SIMULATED');
      expect(text).toContain('DENY');
      expect(text).toContain('p-0012');
      expect(text).not.toMatch(/Zhang|张三|11010519491231002X|private/);
    }
  });

  const selections: readonly (readonly [string, Selection, number])[] = [
    ['procedure', { procedure: 'building' }, 250],
    ['unit', { unit: 'u-water' }, 1],
    ['state', { state: 'DELIVERED', procedure: 'pushed' }, 4],
    ['origin', { origin: 'NATIVE' }, 1],
    ['period, both days included', { procedure: 'pushed', from: '2024-03-04', to: '2024-03-05' }, 2],
    ['region', { region: '320600' }, 257],
    ['a region that has none', { region: '320613' }, 0],
  ];
  for (const [what, selection, cases] of selections) {
    it(`by ${what} takes ${cases} cases`, async () => {
      expect(await given('selected.xes', selection)).toMatchObject({ cases });
      expect((await back('selected.xes')).size).toBe(cases);
    });
  }

  it('leaves an entry in the trail: what was chosen, how many went out, the digest of the file', async () => {
    await given('recorded.xes.gz', { procedure: 'pushed' });
    const { rows } = await here.query<{ canon: Buffer }>(
      `select canon from audit.entry where stream = 'system/export' order by seq desc limit 1`,
    );
    expect(JSON.parse(rows[0]?.canon.toString() ?? '')).toMatchObject({
      type: 'EXPORT',
      data: { form: 'xes', selection: { procedure: 'pushed' }, cases: 6, events: 12, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(gunzipSync(readFileSync(path('recorded.xes.gz'))).toString()).toMatch(/<\/log>\n$/);
  });

  it('is a look at each case that went out and at no other, so that applicants see it; nobody can note a look without an export', async () => {
    const looked = async (): Promise<readonly string[]> =>
      (
        await here.query<{ case_no: string }>(
          `select k.case_no from audit.looked_at k join audit.entry e using (entry_id) where e.stream = 'system/export' and e.seq = (select max(seq) from audit.entry where stream = 'system/export') order by 1`,
        )
      ).rows.map(({ case_no }) => case_no);
    await given('looked.xes', { procedure: 'pushed' });
    const { rows } = await here.query<{ case_no: string }>(
      `select case_no from tongban.application_case where procedure_code = 'pushed' order by 1`,
    );
    expect(await looked()).toEqual(rows.map(({ case_no }) => case_no));
    expect(rows.length).toBe(6);
    await given('none.xes', { region: '320613' });
    expect(await looked()).toEqual([]);
    await expect(here.query(`select audit.note_exported('export/never', '{x}')`)).rejects.toThrow(/no export is on record/);
  });

  it('that fails leaves neither a half file nor an entry', async () => {
    const count = async () => (await here.query(`select count(*)::int as n from audit.entry where stream = 'system/export'`)).rows;
    const before = await count();
    await expect(exportLog(here, {}, join(folder, 'no', 'such', 'folder.xes'), { form: 'xes', gzip: false, now: NOW })).rejects.toThrow(
      /ENOENT/,
    );
    expect(await count()).toEqual(before);
  });
});
