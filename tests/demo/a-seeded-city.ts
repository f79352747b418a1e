/** A small simulated city for tests: the same people and rules, fewer cases, an end of history written out. */
import { PARAMS } from '../../demo/params.ts';
import { seedDemo, type Seeded } from '../../demo/seed.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

/** A Tuesday, half past ten in Nantong. */
export const NOW = new Date('2026-11-24T02:30:00.000Z');
export const SMALL = { ...PARAMS, casesWanted: 700, persons: 300, enterprises: 60 };

export async function aSeededCity(seed: number = PARAMS.seed): Promise<{ readonly database: TestDatabase; readonly seeded: Seeded }> {
  const database = await freshDatabase();
  const seeded = await seedDemo({ ownerUrl: database.ownerUrl, now: NOW, seed, params: SMALL });
  return { database, seeded };
}
