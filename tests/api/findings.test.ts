/** Findings through the door: who sees which, every filter, pages without gaps, the way to the case, and the catalogue with its laws. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULES } from '../../domain/supervision/rules.ts';
import { storeFindings } from '../../activities/store-findings.ts';
import type { Finding } from '../../domain/supervision/evaluate-case.ts';
import { anApi, type AnApi, type Loose } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
let caseNo: string;

const made = (n: number, more: Partial<Finding> = {}): Finding => ({
  dedupKey: `R-T02|K${n}||PROMISED/DUE`,
  ruleId: 'R-T02',
  ruleVersion: 1,
  level: 'YELLOW',
  mode: 'AUTOMATIC',
  caseNo: null,
  stepId: null,
  clockId: 'PROMISED',
  threshold: 'PROMISED/DUE',
  facts: { dueAt: '2026-03-09T09:00:00.000Z', limit: 5 },
  dutyUnit: 'u-320614-spj',
  dutyPerson: null,
  region: '320614',
  firedAt: `2026-03-${String(10 + n).padStart(2, '0')}T09:00:00.000Z`,
  calendarVersion: '2026',
  provenance: 'LIVE',
  ladder: `CASE_TIME/K${n}/`,
  ...more,
});

beforeAll(async () => {
  api = await anApi();
  caseNo = await caseAt(api, 'ACCEPTED');
  const { rows } = await api.pool.query('select unit_id as unit, region from tongban.application_case where case_no = $1', [caseNo]);
  const { unit, region } = rows[0] as { unit: string; region: string };
  const own = { caseNo, dutyUnit: unit, region, ladder: `CASE_TIME/${caseNo}/` };
  await storeFindings(api.pool, [
    made(0, { ...own, dedupKey: 'a', dutyPerson: 'zhao' }),
    made(1, { ...own, dedupKey: 'b', ruleId: 'R-T03', level: 'RED', clockId: 'STATUTORY', dutyPerson: 'zhao' }),
    made(2, { ...own, dedupKey: 'c', ruleId: 'R-A07', level: 'NOTE', dutyPerson: 'zhao', ladder: 'x' }),
    ...Array.from({ length: 12 }, (_, n) => made(n + 3, { provenance: n === 0 ? 'SIMULATED' : 'LIVE' })),
  ]);
});
afterAll(() => api.close());

const LIST = `query($filter: FindingFilter! = {}, $first: PageSize, $after: String) { findings(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { findingNo level state rule { ruleId title { zh } } facts { name value } firedAt dutyUnitId dutyPersonId simulated case { caseNo } escalatedTo { level } } } } }`;
async function seen(person: string, filter: object = {}): Promise<readonly Loose[]> {
  const { data, errors } = await api.ask(person, LIST, { filter, first: 100 });
  expect(errors).toBeUndefined();
  expect(data.findings.totalCount).toBe(data.findings.edges.length);
  return (data.findings.edges as readonly { node: Loose }[]).map(({ node }) => node);
}
const levels = (rows: readonly Loose[]): string[] => rows.map(({ level }) => level as string);

test('a supervisor of the city sees every finding, newest first; an inspector of a county those of the county', async () => {
  const all = await seen('gu');
  expect(all).toHaveLength(15);
  expect(all.map(({ firedAt }) => firedAt)).toEqual(all.map(({ firedAt }) => firedAt as string).toSorted((a, b) => (a < b ? 1 : -1)));
  expect(await seen('ke')).toHaveLength(12);
});

test('the head of a unit sees the unit’s; an officer what concerns him, but not what is only to be looked at; an applicant nothing', async () => {
  expect(levels(await seen('zheng')).toSorted()).toEqual(['NOTE', 'RED', 'YELLOW']);
  expect(levels(await seen('zhao')).toSorted()).toEqual(['RED', 'YELLOW']);
  expect(await seen('lin')).toEqual([]);
  expect(await seen('li')).toEqual([]);
  expect(await seen('sysadmin')).toEqual([]);
});

test('control: a finding nobody may read by the list is not reached by number, by node or by its case either', async () => {
  const [note] = await seen('gu', { levels: ['NOTE'] });
  const QUERY = `query($no: ID!, $id: ID!, $caseNo: CaseNo!) { finding(findingNo: $no) { level } node(id: $id) { id } case(caseNo: $caseNo) { findings { level } } }`;
  const id = Buffer.from(`Finding:${note!.findingNo}`).toString('base64url');
  const zhao = await api.ask('zhao', QUERY, { no: note!.findingNo, id, caseNo });
  expect(zhao.data).toEqual({ finding: null, node: null, case: { findings: [{ level: 'YELLOW' }, { level: 'RED' }] } });
  const gu = await api.ask('gu', QUERY, { no: note!.findingNo, id, caseNo });
  expect(gu.data).toEqual({
    finding: { level: 'NOTE' },
    node: { id },
    case: { findings: [{ level: 'YELLOW' }, { level: 'RED' }, { level: 'NOTE' }] },
  });
});

test('each filter keeps what it names', async () => {
  expect(await seen('gu', { rules: ['R-T03', 'R-A07'] })).toHaveLength(2);
  expect(levels(await seen('gu', { levels: ['RED'] }))).toEqual(['RED']);
  expect(levels(await seen('gu', { states: ['ESCALATED'] }))).toEqual(['YELLOW']);
  expect(await seen('gu', { unit: 'u-320614-spj' })).toHaveLength(12);
  expect(await seen('gu', { person: 'zhao' })).toHaveLength(3);
  expect(await seen('gu', { region: '320614' })).toHaveLength(12);
  expect(await seen('gu', { caseNo })).toHaveLength(3);
  expect((await seen('gu', { from: '2026-03-11', to: '2026-03-13' })).map(({ firedAt }) => (firedAt as string).slice(0, 10))).toEqual([
    '2026-03-13',
    '2026-03-12',
    '2026-03-11',
  ]);
  const { errors } = await api.ask('gu', LIST, { filter: { from: '2026-02-30' } });
  expect(errors?.length).toBe(1);
});

test('a finding tells its facts, its case, who answers for it, and what took its place', async () => {
  const [yellow] = await seen('gu', { states: ['ESCALATED'] });
  expect(yellow).toMatchObject({
    rule: { ruleId: 'R-T02', title: { zh: '超过承诺期限' } },
    case: { caseNo },
    dutyPersonId: 'zhao',
    escalatedTo: { level: 'RED' },
    simulated: false,
  });
  expect(yellow!.facts).toEqual([
    { name: 'dueAt', value: '2026-03-09T09:00:00.000Z' },
    { name: 'limit', value: 5 },
  ]);
  expect((await seen('gu')).filter(({ simulated }) => simulated as boolean)).toHaveLength(1);
});

test('pages tell every finding once, and cost the same whatever their length', async () => {
  const numbers: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { data } = (await api.ask('gu', LIST, { first: 4, after })) as Loose;
    numbers.push(...(data.findings.edges as { node: { findingNo: string } }[]).map(({ node }) => node.findingNo));
    after = data.findings.pageInfo.endCursor as string;
    more = data.findings.pageInfo.hasNextPage as boolean;
  }
  expect(new Set(numbers).size).toBe(15);
  expect(numbers).toHaveLength(15);
  const statements = async (first: number): Promise<number> => {
    api.count.reset();
    await api.ask('gu', LIST, { first });
    return api.count.statements.length;
  };
  await statements(2);
  // Who asks, the list, cases, findings above, and the count.
  expect(await statements(15)).toBeLessThanOrEqual(5);
});

test('the catalogue tells every rule with its law, its certainty, its examples and what it still needs', async () => {
  const { data } = await api.ask(
    'lin',
    '{ supervisionRules { ruleId version hash title { zh en } level basis { text certainty } on kind needs { zh } examples { when fires } } supervisionThresholds { counting name { zh } red { clock workingDays } } }',
  );
  expect((data.supervisionRules as Loose[]).map(({ ruleId }) => ruleId as string)).toEqual(RULES.map(({ id }) => id));
  for (const rule of data.supervisionRules as Loose[]) {
    expect(rule.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rule.basis.length).toBeGreaterThan(0);
    if (rule.kind === 'CASE' || rule.kind === 'SWEEP') expect(rule.examples.length).toBeGreaterThan(1);
    else expect(rule.needs.zh).not.toBe('');
  }
  expect(data.supervisionThresholds).toHaveLength(10);
});

test('how supervision is doing is told to those who watch a region', async () => {
  const QUERY = '{ supervisionStatus { pending oldestWaitedMs failures lastSweepAt } }';
  const { data } = await api.ask('gu', QUERY);
  // Nothing judges in this test: the case's own entries wait.
  expect(data.supervisionStatus.pending).toBeGreaterThan(0);
  expect(data.supervisionStatus).toMatchObject({ failures: 0, lastSweepAt: null });
  expect((await api.ask('zhao', QUERY)).data.supervisionStatus).toBeNull();
});
