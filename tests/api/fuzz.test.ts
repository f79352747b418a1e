/** Thousands of questions and commands made from the schema with hostile values: no defect shows, nothing out of reach is told. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { anApi, type AnApi, type Answer } from './support/an-api.ts';
import { RandomOperations } from './support/random-operations.ts';
import { LI, UNIT } from './support/a-city.ts';
import { caseAt } from './support/walk.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
const QUESTIONS = Number(process.env['FUZZ_N'] ?? 1_200);
const COMMANDS = Math.ceil(QUESTIONS / 3);
/** People of elsewhere, and a citizen who has no case: none of what is in the city concerns them. */
const STRANGERS = ['outsider', 'ke', 'wang'];
const EVERYBODY = [...STRANGERS, 'lin', 'chen', 'zheng', 'feng', 'gu', 'li', 'sysadmin', 'secadmin', 'auditadmin'];

let api: AnApi;
let random: RandomOperations;
let caseNos: string[];

beforeAll(async () => {
  api = await anApi();
  caseNos = [await caseAt(api, 'SUBMITTED'), await caseAt(api, 'ACCEPTED'), await caseAt(api, 'DECIDED'), await caseAt(api, 'DELIVERED')];
  const globalIds = ['Case', 'TrailEntry', 'Party', 'Unit', 'Person'].flatMap((type) =>
    [...caseNos, `1/${caseNos[0]}`, LI, UNIT, 'lin'].map((key) => Buffer.from(`${type}:${key}`).toString('base64url')),
  );
  const known = [...caseNos, ...caseNos, ...globalIds, 'outdoor-sign', '320600', '320613', UNIT, 'lin', 'handle', 'PROMISED', LI];
  random = new RandomOperations(createSchema(), SEED, known);
}, 120_000);
afterAll(() => api.close());

/** What must not be in an answer to anybody: a masked defect, or what a defect would say if it were not masked. */
function defectIn({ errors, status }: Answer): string | null {
  if (status >= 500) return `status ${status}: ${JSON.stringify(errors).slice(0, 400)}`;
  for (const { extensions, message } of errors ?? []) {
    if (extensions?.['code'] === 'INTERNAL') return message;
    if (/\bat \/|node_modules|ECONN|relation "|column "|syntax error at|violates|invalid input syntax/.test(message)) return message;
  }
  return null;
}

test(`${QUESTIONS} questions: no defect, and strangers learn nothing of the city's cases`, { timeout: 240_000 }, async () => {
  const secrets = [...caseNos, '李记广告', '11100000000013338W', '13800001234'];
  const faults: string[] = [];
  let answered = 0;
  for (let n = 0; n < QUESTIONS; n += 1) {
    const { query, variables } = random.make('query');
    const person = EVERYBODY[n % EVERYBODY.length]!;
    const answer = await api.ask(person, query, variables);
    const defect = defectIn(answer);
    if (defect !== null) faults.push(`${person}: ${defect}\n${query}\n${JSON.stringify(variables)}`);
    if (answer.data != null) answered += 1;
    const told = STRANGERS.includes(person) ? secrets.find((secret) => JSON.stringify(answer.data ?? null).includes(secret)) : undefined;
    if (told !== undefined) faults.push(`${person} was told ${told}\n${query}\n${JSON.stringify(variables)}`);
  }
  console.log(`seed ${SEED}: ${QUESTIONS} questions, ${answered} of them answered with data, ${faults.length} faults`);
  expect(faults.slice(0, 5)).toEqual([]);
  expect(answered).toBeGreaterThan(QUESTIONS / 5);
});

test(`${COMMANDS} commands: each is done or refused, none ends in a defect`, { timeout: 240_000 }, async () => {
  const faults: string[] = [];
  const ends = new Map<string, number>();
  for (let n = 0; n < COMMANDS; n += 1) {
    const { query, variables } = random.make('mutation');
    const person = EVERYBODY[n % EVERYBODY.length]!;
    const answer = await api.ask(person, query, variables);
    const defect = defectIn(answer);
    if (defect !== null) faults.push(`${person}: ${defect}\n${query}\n${JSON.stringify(variables)}`);
    const end = String(
      (answer.data?.f0 as { __typename?: string } | null | undefined)?.__typename ?? answer.errors?.[0]?.extensions?.['code'] ?? 'no code',
    );
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  console.log(`seed ${SEED}: ${COMMANDS} commands, ${JSON.stringify(Object.fromEntries(ends))}`);
  expect(faults.slice(0, 5)).toEqual([]);
  expect(ends.get('CommandRefused') ?? 0).toBeGreaterThan(COMMANDS / 20);
});

test('a reader that forgot whose question it is would be found: the check can fail', async () => {
  const answer = await api.ask('lin', '{ cases { edges { node { caseNo } } } }');
  expect(caseNos.some((caseNo) => JSON.stringify(answer.data).includes(caseNo))).toBe(true);
  expect(defectIn({ status: 200, data: null, errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] })).toBe('x');
  expect(defectIn({ status: 200, data: null, errors: [{ message: 'invalid input syntax for type uuid' }] })).not.toBeNull();
});
