/** How fast the incremental way takes in the trail of a simulated city, one entry after the other; and how it keeps up with a live one. */
import { factsFollower } from '../../activities/project-facts.ts';
import { PARAMS } from '../../demo/params.ts';
import { seedDemo } from '../../demo/seed.ts';
import { openPool } from '../../schema/database.ts';
import type { Stack } from '../../scripts/stack/stack.ts';
import { publishShipped } from '../../scripts/start/catalogue.ts';
import { followedLive, type Live } from './live.ts';
import { dropDatabase } from './prepared.ts';
import { seconds } from './time.ts';

/** So many steps a second a city commits, and for so long we look. */
const LIVE = { perSecond: 50, seconds: 20 };
const [SEEDED, EMPTY] = ['bench_follow', 'bench_live'];

export interface Followed {
  readonly entriesPerSecond: number;
  readonly live: Live;
}

export async function followed(stack: Stack): Promise<Followed> {
  for (const database of [SEEDED, EMPTY]) {
    await dropDatabase(stack, database);
    await stack.migrate(database);
  }
  const { databaseUrl, ownerUrl } = stack.urls(SEEDED);
  const { entries } = await seedDemo({
    ownerUrl,
    now: new Date('2026-11-24T02:30:00.000Z'),
    params: { ...PARAMS, casesWanted: 700, persons: 300, enterprises: 60 },
  });
  await publishShipped(stack.urls(EMPTY).ownerUrl);
  const pool = openPool(databaseUrl, { max: 2, applicationName: 'tongban-bench' });
  const live = openPool(stack.urls(EMPTY).databaseUrl, { max: 3, applicationName: 'tongban-bench' });
  try {
    const entriesPerSecond = Math.round(entries / (await seconds(() => factsFollower(pool, 50).catchUp())));
    return { entriesPerSecond, live: await followedLive(pool, live, LIVE.perSecond, LIVE.seconds) };
  } finally {
    await pool.end();
    await live.end();
    for (const database of [SEEDED, EMPTY]) await dropDatabase(stack, database);
  }
}
