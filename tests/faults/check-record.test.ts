/** The judge of the fault tests, judged: an honest record has nothing against it, and each planted fault is named. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseState } from '../../domain/case/case-state.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import { judge, readRecord, spoken, type Entry, type Evidence, type StoredRecord } from '../support/check-record.ts';
import { readClientLog } from '../support/client-log.ts';
import { openFaultStage, type FaultStage } from '../support/fault-stage.ts';
import { Office } from '../support/office.ts';
import { zhao } from '../support/people.ts';

let stage: FaultStage;
let record: StoredRecord;
let evidence: Evidence & { readonly workflows: ReadonlyMap<string, CaseState> };
let stream: string;

beforeAll(async () => {
  stage = await openFaultStage('judge');
  await stage.startWorker();
  const office = new Office(stage);
  const [caseNo] = await Promise.all([office.wholeLife(2), office.wholeLife(2)]);
  stream = `case/${caseNo}`;
  const open = office.newCase();
  await office.receive(open); // one that still has a step open
  office.log.close();
  record = await readRecord(stage.ownerUrl);
  const workflows = await stage.statesInTemporal(office.cases);
  evidence = { log: readClientLog(office.log.file), procedures: [outdoorSign], calendar: office.calendar, workflows };
}, 120_000);
afterAll(() => stage.close());

test('an honest record has nothing against it', () => {
  const report = judge(record, evidence);
  expect(spoken(report)).toBe('');
  expect(report).toMatchObject({ cases: 3, lost: 0, doubled: 0, acknowledged: evidence.log.length / 2 });
});

interface Judged {
  readonly record: StoredRecord;
  readonly evidence: Evidence;
}
type Plant = () => Partial<StoredRecord> | { readonly evidence: Partial<Evidence> };

const mine = (): readonly Entry[] => record.entries.filter((entry) => entry.stream === stream);
const nth = (seq: number): Entry => mine()[seq - 1]!;
const instead = (entry: Entry, change: Partial<Entry>): Partial<StoredRecord> => ({
  entries: record.entries.map((one) => (one === entry ? { ...one, ...change } : one)),
});
const rowChanged = (change: object): Partial<StoredRecord> => ({
  rows: record.rows.map((row) => (`case/${row.caseNo}` === stream ? { ...row, ...change } : row)),
});

const PLANTS: readonly (readonly [string, Plant, RegExp])[] = [
  [
    'an acknowledged entry that was cut off the end',
    () => ({ entries: record.entries.filter((entry) => entry !== nth(9)) }),
    /^I1: deliver .* was acknowledged, and the record holds it 0 times/mu,
  ],
  [
    'one command that was done twice under two names',
    () => ({ entries: [...record.entries, { ...nth(4), seq: 10, content: { ...nth(4).content, requestId: 'another' } }] }),
    /^I1: opine .* was wanted once and done 2 times/mu,
  ],
  [
    'an entry that nobody asked for',
    () => instead(nth(5), { content: { ...nth(5).content, requestId: 'nobody' } }),
    /^I2: entry 5 of .* answers to no command that was sent/mu,
  ],
  [
    'a receipt that names another entry',
    () => ({
      evidence: {
        log: evidence.log.map((line) =>
          line.kind === 'acknowledged' ? { ...line, receipt: { ...line.receipt, hash: '0'.repeat(64) } } : line,
        ),
      },
    }),
    /^I1: the receipt of .* names entry \d+, which is another one/mu,
  ],
  [
    'a number that is missing in the middle',
    () => ({ entries: record.entries.filter((entry) => entry !== nth(3)) }),
    /^I3: entry 4 of .* follows 2/mu,
  ],
  [
    'a byte that was changed',
    () => instead(nth(2), { canon: Buffer.from(nth(2).canon.toString('utf8').replace('lin', 'lim')) }),
    /^I4: entry 2 of .* has not the hash of its bytes/mu,
  ],
  ['a link to another entry', () => instead(nth(2), { prev: nth(2).hash }), /^I4: entry 2 of .* is not linked/mu],
  [
    'a head that stands behind',
    () => ({ heads: new Map([...record.heads, [stream, { seq: 8, head: nth(8).hash }]]) }),
    /^I4: the head of .* stands at 8, its last entry is 9/mu,
  ],
  [
    'a stream that was removed whole',
    () => ({ entries: record.entries.filter((entry) => entry.stream !== stream) }),
    /^I4: .* has a head at 9 and no entries/mu,
  ],
  ['a row that stands at another step', () => rowChanged({ seq: 8 }), /^I7: the row of case .* stands at step 8, the record has 9/mu],
  ['a row that says another state', () => rowChanged({ state: 'ISSUED' }), /^I7: the row of case .* differs from its own snapshot/mu],
  [
    'a case without a row',
    () => ({ rows: record.rows.filter((row) => `case/${row.caseNo}` !== stream) }),
    /^I7: .* has entries and no row/mu,
  ],
  ['a task that nobody has', () => ({ tasks: new Map() }), /^I7: case .* has the steps \[accept\] open, and tasks for \[\]/mu],
  [
    'a workflow that knows less than the record',
    () => ({
      evidence: { workflows: new Map([...evidence.workflows].map(([caseNo, state]) => [caseNo, { ...state, seq: state.seq - 1 }])) },
    }),
    /^I7: the workflow of case .* stands at step 8 \(DELIVERED\), the record at 9/mu,
  ],
  [
    'a decision by the one who handled the case',
    () => instead(nth(7), { content: { ...nth(7).content, actor: { ...zhao, roles: ['HANDLER', 'APPROVER'] } } }),
    /^I8: entry 7 \(decide\) of case .* was not lawful: .*SAME_PERSON/mu,
  ],
  [
    'an entry that tells other events than its command brings about',
    () => instead(nth(7), { content: { ...nth(7).content, events: nth(7).content.events!.slice(1) } }),
    /^I8: entry 7 \(decide\) of case .* tells other events/mu,
  ],
];

for (const [name, plant, says] of PLANTS) {
  test(`is found: ${name}`, () => {
    const planted = plant();
    const seen: Judged =
      'evidence' in planted ? { record, evidence: { ...evidence, ...planted.evidence } } : { record: { ...record, ...planted }, evidence };
    expect(spoken(judge(seen.record, seen.evidence))).toMatch(says);
  });
}
