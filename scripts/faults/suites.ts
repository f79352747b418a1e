/** The suites of audit-security.md 3.3 and where each lives. One that is not here has nothing to run yet; docs/reliability.md says why. */
export interface Suite {
  readonly id: string;
  readonly says: string;
  readonly files: readonly string[];
}

export const SUITES: readonly Suite[] = [
  { id: 'R1', says: 'PostgreSQL kill -9 under commits', files: ['tests/faults/database-killed.test.ts'] },
  {
    id: 'R2',
    says: 'worker kill -9 at named points and at random, cases and cards',
    files: ['tests/faults/worker-killed.test.ts', 'tests/faults/cards-killed.test.ts'],
  },
  { id: 'R3', says: 'API kill -9 between commit and answer', files: ['tests/faults/api-killed.test.ts'] },
  {
    id: 'R4',
    says: 'Temporal, PostgreSQL and everything at once; every link of the network',
    files: ['tests/faults/servers-killed.test.ts', 'tests/faults/network.test.ts'],
  },
  { id: 'R5', says: 'sequencer killed, frozen, doubled', files: ['tests/faults/sequencer-killed.test.ts'] },
  {
    id: 'R6',
    says: 'cases pushed over a bad line: twice, late, out of order, replayed',
    files: ['tests/faults/pushed-in-disorder.test.ts'],
  },
  {
    id: 'R7',
    says: 'clocks of workers and doors off by a day, on the days at which dates go wrong',
    files: ['tests/faults/clocks-off.test.ts'],
  },
  {
    id: 'R8',
    says: 'rolling deploy; every kept history replayed on this code',
    files: ['tests/faults/rolling-deploy.test.ts', 'tests/histories/replay.test.ts'],
  },
  { id: 'R9', says: 'any acts in any order, held to the model', files: ['tests/domain/case/random-walk.test.ts'] },
  { id: 'R10', says: 'statements of appends, commits and sequencers in any order', files: ['tests/faults/any-order.test.ts'] },
  { id: 'R11', says: 'GraphQL from the schema with hostile arguments', files: ['tests/api/fuzz.test.ts'] },
  { id: 'R12', says: 'mutants of bundles and exports, both verifiers', files: ['tests/activities/log/mutants.test.ts'] },
  { id: 'R13', says: 'backup, restore, two databases of different moments', files: ['tests/faults/restored.test.ts'] },
  { id: 'R14', says: 'full disks of tables and log; a server that may only read', files: ['tests/faults/disk-full.test.ts'] },
  { id: 'R15', says: 'soak: a whole system at work, and everything breaks at random', files: ['tests/faults/soak.test.ts'] },
];
