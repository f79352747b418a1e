/** Which test plays which emergency of docs/operations.md: a drill is the proof run by hand, with people watching. */
export interface Drill {
  /** As its runbook names it. */
  readonly name: string;
  readonly plays: string;
  readonly file: string;
  /** Only tests whose names contain this. */
  readonly only?: string;
}

export const DRILLS: readonly Drill[] = [
  {
    name: 'database-lost',
    plays: 'backup, total loss, restore elsewhere, reconcile, what is missing is named',
    file: 'tests/faults/restored.test.ts',
  },
  { name: 'database-killed', plays: 'PostgreSQL is killed twenty times under work', file: 'tests/faults/database-killed.test.ts' },
  {
    name: 'everything-killed',
    plays: 'all servers die at once and start again on the same folder',
    file: 'tests/faults/servers-killed.test.ts',
    only: 'everything dies at once',
  },
  {
    name: 'disk-full',
    plays: 'the disk of the tables and that of the log fill up, and room is made',
    file: 'tests/faults/disk-full.test.ts',
  },
  { name: 'network-broken', plays: 'every link is cut, reset, slowed down and frozen', file: 'tests/faults/network.test.ts' },
  {
    name: 'log-stands-still',
    plays: 'sequencers are killed, frozen and doubled',
    file: 'tests/faults/sequencer-killed.test.ts',
    only: 'keep one log',
  },
  {
    name: 'witness-disagrees',
    plays: 'witnesses are shown a second past of the log and refuse it',
    file: 'tests/activities/log/witness.test.ts',
  },
  {
    name: 'trail-altered',
    plays: 'every kind of change to bundles and exports is found by two verifiers',
    file: 'tests/activities/log/mutants.test.ts',
  },
  {
    name: 'clock-unheard',
    plays: 'a clock runs out while Temporal is dead',
    file: 'tests/faults/servers-killed.test.ts',
    only: 'a clock runs out',
  },
  { name: 'roll-out', plays: 'workers and APIs are replaced while people work', file: 'tests/faults/rolling-deploy.test.ts' },
  { name: 'bad-release', plays: 'kept histories on this code, and one that must not replay', file: 'tests/histories/replay.test.ts' },
  { name: 'erasure', plays: 'personal data is erased by two persons and found in no file', file: 'tests/api/personal-data.test.ts' },
];
