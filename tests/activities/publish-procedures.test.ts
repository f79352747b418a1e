/** Publication of procedures against a real PostgreSQL: once, never edited, by two persons, with an entry in the trail. */
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadInForce, loadVersion, StoredDefinitionAltered } from '../../activities/load-procedure.ts';
import {
  CATALOGUE_STREAM,
  PublicationConflict,
  publishDraft,
  publishShipped,
  UnpublishableProcedure,
} from '../../activities/publish-procedures.ts';
import type { Actor } from '../../domain/case/actor.ts';
import { policy } from '../../domain/law/basis.ts';
import { workingDays } from '../../domain/procedures/define-procedure.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { PROCEDURES, procedureByCode } from '../../domain/procedures/shipped.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const NOW = '2026-03-02T01:00:00.000Z';
const qiao: Actor = { personId: 'qiao', kind: 'HUMAN', roles: ['SYSTEM_ADMIN'] };

let database: TestDatabase;
let db: pg.Client;
const open: pg.Client[] = [];
const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
};
beforeEach(async () => {
  database = await freshDatabase();
  // The role of the product, which may insert a version but never change one.
  db = await connect(database.appUrl);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.end()));
  await database.dispose();
});

const count = async (what: string): Promise<number> =>
  Number((await db.query<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]!.n);
const stored = () => count('tongban.procedure_version');
const entries = () => count(`audit.entry where stream = '${CATALOGUE_STREAM}'`);

const FASTER: Procedure = {
  ...foodBusiness,
  version: 2,
  validFrom: '2026-06-01',
  limits: { ...foodBusiness.limits, promised: workingDays(4, 'ACCEPTED', policy('示例')) },
  steps: foodBusiness.steps.map((step) => (step.id === 'verify' ? { ...step, limit: { ...step.limit!, n: 1 } } : step)),
};
const draft = (definition: Procedure, publishedBy = 'wang') => ({
  definition,
  publishedBy,
  confirmedBy: qiao,
  role: 'SYSTEM_ADMIN' as const,
});

describe('the shipped procedures', () => {
  test('are published at the first start, each with an entry in the trail, and kept at the second', async () => {
    const first = await publishShipped(db, PROCEDURES, NOW);
    expect([first.added.length, first.kept.length]).toEqual([PROCEDURES.length, 0]);
    expect([await stored(), await entries()]).toEqual([PROCEDURES.length, PROCEDURES.length]);
    const second = await publishShipped(db, PROCEDURES, '2026-03-03T01:00:00.000Z');
    expect([second.added.length, second.kept.length]).toEqual([0, PROCEDURES.length]);
    expect([await stored(), await entries()]).toEqual([PROCEDURES.length, PROCEDURES.length]);
  });

  test('come back as they were written', async () => {
    await publishShipped(db, PROCEDURES, NOW);
    for (const procedure of PROCEDURES) {
      expect((await loadVersion(db, procedure.code, procedure.version))?.definition).toEqual(procedure);
    }
  });

  test('stop the start when one differs from what was published under its number, and leave nothing half done', async () => {
    await publishShipped(db, [waterIntake], NOW);
    const edited: Procedure = { ...waterIntake, visitsMax: 2 };
    const failure = await publishShipped(db, [foodBusiness, edited], NOW).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PublicationConflict);
    const { code, version, storedHash, shippedHash, message } = failure as PublicationConflict;
    expect([code, version]).toEqual(['water-intake', 1]);
    expect(storedHash).toBe((await loadVersion(db, 'water-intake', 1))?.hash);
    expect(shippedHash).not.toBe(storedHash);
    for (const part of ['water-intake', 'version 1', storedHash, shippedHash, 'version: 2', '版本号升为 2'])
      expect(message).toContain(part);
    expect(await loadVersion(db, 'food-business', 1)).toBeNull();
    expect(await entries()).toBe(1);
  });

  test('are published under a raised number beside the old one (control)', async () => {
    await publishShipped(db, [foodBusiness], NOW);
    const { added } = await publishShipped(db, [FASTER], NOW);
    expect(added.map(({ code, version }) => [code, version])).toEqual([['food-business', 2]]);
    expect((await loadVersion(db, 'food-business', 1))?.definition).toEqual(foodBusiness);
  });

  test('are refused when the publish check finds an error, naming place and remedy', async () => {
    const wrong: Procedure = { ...waterIntake, channels: [] };
    await expect(publishShipped(db, [wrong], NOW)).rejects.toThrow(UnpublishableProcedure);
    await expect(publishShipped(db, [wrong], NOW)).rejects.toThrow('channels: no channel is open (name at least one channel)');
    expect(await stored()).toBe(0);
  });

  test('are published once by two processes that start together', async () => {
    const other = await connect(database.appUrl);
    const [one, two] = await Promise.all([publishShipped(db, PROCEDURES, NOW), publishShipped(other, PROCEDURES.toReversed(), NOW)]);
    expect(one.added.length + two.added.length).toBe(PROCEDURES.length);
    expect([await stored(), await entries()]).toEqual([PROCEDURES.length, PROCEDURES.length]);
  });

  test('cannot be edited by the application', async () => {
    await publishShipped(db, [waterIntake], NOW);
    await expect(db.query(`update tongban.procedure_version set definition = '{}'`)).rejects.toThrow(/permission denied/);
    await expect(db.query('delete from tongban.procedure_version')).rejects.toThrow(/permission denied/);
  });

  test('are not read when somebody altered one behind the application', async () => {
    await publishShipped(db, [waterIntake], NOW);
    const owner = await connect(database.ownerUrl);
    await owner.query(`update tongban.procedure_version set definition = replace(definition, '"n":45', '"n":90')`);
    await expect(loadVersion(db, 'water-intake', 1)).rejects.toThrow(StoredDefinitionAltered);
    await expect(publishShipped(db, [waterIntake], NOW)).rejects.toThrow(StoredDefinitionAltered);
  });
});

describe('a version in force', () => {
  test('is the newest whose day has come: version 1 in May, version 2 from June', async () => {
    await publishShipped(db, [foodBusiness], NOW);
    await publishDraft(db, draft(FASTER), procedureByCode, NOW);
    const version = async (on: string) => (await loadInForce(db, 'food-business', on))?.version;
    expect(await version('2025-12-31')).toBeUndefined();
    expect(await version('2026-01-01')).toBe(1);
    expect(await version('2026-05-31')).toBe(1);
    expect(await version('2026-06-01')).toBe(2);
    expect(await loadInForce(db, 'no-such-procedure', '2026-06-01')).toBeNull();
  });
});

describe('a draft', () => {
  beforeEach(async () => void (await publishShipped(db, [foodBusiness], NOW)));

  test('is published when another person confirms, and the trail says who both were', async () => {
    const publication = await publishDraft(db, draft(FASTER), procedureByCode, NOW);
    expect(publication).toMatchObject({ ok: true, version: { code: 'food-business', version: 2 } });
    const { rows } = await db.query<{ published_by: string; confirmed_by: string }>(
      'select published_by, confirmed_by from tongban.procedure_version where version = 2',
    );
    expect(rows).toEqual([{ published_by: 'wang', confirmed_by: 'qiao' }]);
    const { rows: trail } = await db.query<{ canon: Buffer }>(`select canon from audit.entry where stream = $1 order by seq desc limit 1`, [
      CATALOGUE_STREAM,
    ]);
    expect(JSON.parse(trail[0]!.canon.toString('utf8'))).toMatchObject({
      type: 'CONFIG',
      actor: { personId: 'qiao' },
      data: { publish: 'food-business', version: 2, publishedBy: 'wang', confirmedBy: 'qiao' },
    });
  });

  test('is not published by one person alone', async () => {
    expect(await publishDraft(db, draft(FASTER, 'qiao'), procedureByCode, NOW)).toMatchObject({ ok: false, code: 'SAME_PERSON' });
    expect(await stored()).toBe(1);
  });

  test('with errors is not published, and all errors are told', async () => {
    const wrong: Procedure = { ...FASTER, channels: [], validFrom: 'soon' };
    const publication = await publishDraft(db, draft(wrong), procedureByCode, NOW);
    expect(publication).toMatchObject({ ok: false, code: 'HAS_ERRORS' });
    expect(publication.ok ? [] : publication.problems.map(({ code }) => code)).toEqual(['VALID_FROM_NOT_A_DATE', 'CHANNELS_EMPTY']);
    expect([await stored(), await entries()]).toEqual([1, 1]);
  });

  test('has to be the next version, valid from no earlier than the one before', async () => {
    const of = (change: Partial<Procedure>) => publishDraft(db, draft({ ...FASTER, ...change }), procedureByCode, NOW);
    expect(await of({ version: 3 })).toMatchObject({ ok: false, code: 'VERSION_NOT_NEXT', message: { en: 'the version has to be 2' } });
    expect(await of({ version: 1 })).toMatchObject({ ok: false, code: 'VERSION_NOT_NEXT' });
    expect(await of({ validFrom: '2025-12-31' })).toMatchObject({ ok: false, code: 'VALID_FROM_TOO_EARLY' });
    expect(await stored()).toBe(1);
  });

  test('sent twice is published once', async () => {
    await publishDraft(db, draft(FASTER), procedureByCode, NOW);
    expect(await publishDraft(db, draft(FASTER), procedureByCode, NOW)).toMatchObject({ ok: true });
    expect([await stored(), await entries()]).toEqual([2, 2]);
  });

  test('of two that want one number at the same moment only one is published', async () => {
    const other = await connect(database.appUrl);
    const slower: Procedure = { ...FASTER, visitsMax: 0 };
    const both = await Promise.all([
      publishDraft(db, draft(FASTER), procedureByCode, NOW),
      publishDraft(other, draft(slower), procedureByCode, NOW),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'VERSION_NOT_NEXT' });
    expect(await stored()).toBe(2);
  });
});
