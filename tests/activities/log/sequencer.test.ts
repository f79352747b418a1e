/** The log over the trail: complete, in order, signed, witnessed; whatever is killed, set back or changed behind its back. */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hex } from '../../../domain/audit/log/bytes.ts';
import { readCheckpoint } from '../../../domain/audit/log/checkpoint.ts';
import { readStatement } from '../../../domain/audit/log/head-statement.ts';
import { readLeaf } from '../../../domain/audit/log/leaf.ts';
import { leafHash, rootFromInclusion } from '../../../domain/audit/log/merkle.ts';
import { standingOf } from '../../../domain/audit/log/policy.ts';
import { entriesOf, entriesPath, tilePath } from '../../../domain/audit/log/tiles.ts';
import { checkpointFor, leafIndexes, logStatus, StoredTree } from '../../../schema/audit-log.ts';
import { nodeCrypto } from '../../../schema/log-crypto.ts';
import { lead } from '../../../worker/sequencer/lead.ts';
import { ed25519Signer, readKeys, sm2Signer } from '../../../worker/sequencer/key-file.ts';
import { keysIn, logStage, ORIGIN, type LogStage } from '../../support/log-stage.ts';

const { sha256, sm3 } = nodeCrypto;

let stage: LogStage;
beforeEach(async () => {
  stage = await logStage();
});
afterEach(async () => {
  await stage.dispose();
});

const leaves = async (): Promise<{ idx: number; entry: number }[]> =>
  (await stage.app.query<{ idx: number; entry: number }>('select idx, entry_id as entry from audit.leaf order by idx')).rows;

async function takeAll(sequencer: ReturnType<LogStage['sequencer']>): Promise<void> {
  while ((await sequencer.step()) > 0);
}

describe('the sequencer', () => {
  it('makes every entry a leaf, without gaps, in the order of their streams, and signs both roots', async () => {
    await stage.append('case/1', 1, 300);
    await stage.append('case/2', 1, 5);
    const sequencer = stage.sequencer('log', { batch: 100 });
    await sequencer.open();
    await takeAll(sequencer);
    const published = await sequencer.publish();
    expect(published).toMatchObject({ size: 305, witnessed: true });
    expect((await leaves()).map(({ idx }) => idx)).toEqual(Array.from({ length: 305 }, (_, at) => at));
    expect((await stage.app.query('select count(*)::int as n from audit.pending')).rows).toEqual([{ n: 0 }]);

    const checkpoint = readCheckpoint(readFileSync(join(stage.home, 'log/checkpoint'), 'utf8'));
    expect(standingOf(nodeCrypto, stage.policy, checkpoint)).toMatchObject({
      signed: true,
      forged: [],
      cosigned: ['city', 'county', 'province'],
      quorum: true,
    });
    const second = readCheckpoint(readFileSync(join(stage.home, 'log/sm3/checkpoint'), 'utf8'));
    expect(second.size).toBe(305);
    expect(standingOf(nodeCrypto, stage.policy, second, 'SM2')).toMatchObject({ signed: true, forged: [] });
    const first = entriesOf(readFileSync(join(stage.home, 'log', entriesPath(0))));
    expect(readLeaf(first[299 % 256]!)).toMatchObject({ stream: 'case/1', seq: 44 });
    expect(await logStatus(stage.app)).toMatchObject({ size: 305, pending: 0, checkpointSize: 305, witnessedSize: 305 });
  });

  it('proves each entry in both trees from what the database holds', async () => {
    await stage.append('case/1', 1, 270);
    const sequencer = stage.sequencer();
    await sequencer.open();
    await takeAll(sequencer);
    await sequencer.publish();
    await stage.append('case/2', 1, 3);
    await takeAll(sequencer);
    const stored = (await checkpointFor(stage.app))!;
    const [checkpoint, second] = [readCheckpoint(stored.note), readCheckpoint(stored.noteSm3)];
    const indexes = await leafIndexes(stage.app, 'case/1');
    for (const seq of [1, 2, 255, 256, 257, 270]) {
      const index = indexes.get(seq)!;
      const data = entriesOf(readFileSync(join(stage.home, 'log', index < 256 ? entriesPath(0) : entriesPath(1, 14))))[index % 256]!;
      for (const [name, hash, root] of [
        ['sha256', sha256, checkpoint.root],
        ['sm3', sm3, second.root],
      ] as const) {
        const proof = await new StoredTree(stage.app, name, hash).inclusion(stored.size, index);
        expect(hex(rootFromInclusion(hash, stored.size, index, leafHash(hash, data), proof)!)).toBe(hex(root));
      }
    }
  });

  it('goes on after a kill between any two of its acts as if nothing had happened', async () => {
    await stage.append('case/1', 1, 600);
    const killed = stage.sequencer('log', { batch: 290 });
    await killed.open();
    await killed.step();
    await killed.publish();
    await killed.step(); // in the database, and partly in files: not yet signed
    const next = stage.sequencer('log', { batch: 1_000 });
    await next.open();
    expect(next.size).toBe(580);
    await takeAll(next);
    const published = await next.publish();
    const straight = stage.sequencer('another-folder', { witnessed: false });
    await straight.open();
    expect((await straight.publish())!.note.split('\n').slice(0, 3)).toEqual(published!.note.split('\n').slice(0, 3));
  });

  it('leaves writers alone: entries are appended while a batch is under way', async () => {
    const sequencer = stage.sequencer();
    await sequencer.open();
    await stage.append('case/1', 1, 20);
    await Promise.all([stage.append('case/2', 1, 50), stage.append('case/3', 1, 50), takeAll(sequencer)]);
    await takeAll(sequencer);
    expect(await leaves()).toHaveLength(120);
  });

  it('stops signing when the database has fewer leaves than were signed', async () => {
    await stage.append('case/1', 1, 10);
    const sequencer = stage.sequencer();
    await sequencer.open();
    await takeAll(sequencer);
    await sequencer.publish();
    await tamper(`delete from audit.leaf where idx >= 8`);
    await expect(stage.sequencer().open()).rejects.toThrow(/10 leaves were signed, the database has 8/);
  });

  it('stops signing when an entry is no longer the one its leaf was made of', async () => {
    await stage.append('case/1', 1, 10);
    const sequencer = stage.sequencer();
    await sequencer.open();
    await takeAll(sequencer);
    await tamper(`update audit.entry set canon = convert_to('{}', 'UTF8') where stream = 'case/1' and seq = 4`);
    await expect(stage.sequencer().open()).rejects.toThrow(/entry 4 of case\/1 is not the one that leaf 3 was made of/);
  });

  it('stops signing when tiles or the checkpoint were changed, or the leaves no longer lead to what was signed', async () => {
    await stage.append('case/1', 1, 10);
    const sequencer = stage.sequencer();
    await sequencer.open();
    await takeAll(sequencer);
    await sequencer.publish();
    const tile = join(stage.home, 'log', tilePath({ level: 0, index: 0 }, 10));
    const bytes = readFileSync(tile);
    const write = (content: Buffer): void => {
      chmodSync(tile, 0o644);
      writeFileSync(tile, content);
    };
    write(Buffer.concat([bytes.subarray(32), bytes.subarray(0, 32)]));
    await expect(stage.sequencer().open()).rejects.toThrow(/do not lead to the root that was signed/);
    write(bytes);
    await stage.sequencer().open();
    const other = keysIn(stage.home, 'another');
    const keys = { signer: ed25519Signer(ORIGIN, other), sm2: sm2Signer(`${ORIGIN}/sm3`, other) };
    await expect(stage.sequencer('log', { keys }).open()).rejects.toThrow(/not signed by the key of this log/);
    await tamper(
      `update audit.leaf a set entry_id = -a.entry_id where idx in (2, 3)`,
      `update audit.leaf a set entry_id = case idx when 2 then 4 else 3 end where idx in (2, 3)`,
      `update audit.leaf a set leaf_sha256 = b.leaf_sha256, leaf_sm3 = b.leaf_sm3 from audit.leaf b where a.idx in (2, 3) and b.idx = 5 - a.idx`,
    );
    rmSync(join(stage.home, 'log'), { recursive: true });
    await expect(stage.sequencer().open()).rejects.toThrow(/do not lead to the root that was signed/);
  });

  it('says so when an entry is not what its hash says, and takes it in: the log hides nothing', async () => {
    await stage.append('case/1', 1, 3);
    await tamper(`update audit.entry set hash = sha256('x') where stream = 'case/1' and seq = 2`);
    const sequencer = stage.sequencer();
    await sequencer.open();
    expect(await sequencer.step()).toBe(3);
    expect(stage.said).toContainEqual(expect.objectContaining({ stream: 'case/1', seq: 2, alarm: expect.any(String) as string }));
  });

  it('states how long a stream is for whoever asks, as of the published log', async () => {
    await stage.append('case/1', 1, 4);
    const sequencer = stage.sequencer();
    await sequencer.open();
    await stage.app.query(`select audit.want_head('case/1'), audit.want_head('case/unknown')`);
    expect(await sequencer.stateHeads()).toBe(0);
    await takeAll(sequencer);
    await sequencer.publish();
    expect(await sequencer.stateHeads()).toBe(1);
    const { rows } = await stage.app.query<{ note: string }>(`select note from audit.head_statement where stream = 'case/1'`);
    expect(readStatement(rows[0]!.note)).toMatchObject({ origin: ORIGIN, stream: 'case/1', seq: 4, size: 4 });
    expect(await sequencer.stateHeads()).toBe(0);
  });

  it('publishes without its witnesses, says that nobody witnessed it, and has it witnessed when they are back', async () => {
    await stage.append('case/1', 1, 4);
    await stage.stopWitnesses();
    const sequencer = stage.sequencer();
    await sequencer.open();
    await takeAll(sequencer);
    expect(await sequencer.publish()).toMatchObject({ size: 4, witnessed: false });
    expect(stage.said.filter((facts) => 'witness' in facts)).toHaveLength(3);
    expect(await checkpointFor(stage.app)).toMatchObject({ size: 4, witnessed: false });
    expect(await sequencer.publish(), 'asked again, although nothing is new').toMatchObject({ size: 4 });
  });

  it('removes a partial tile only when the full one is there', async () => {
    const sequencer = stage.sequencer();
    await sequencer.open();
    await stage.append('case/1', 1, 200);
    await takeAll(sequencer);
    await sequencer.publish();
    expect(readdirSync(join(stage.home, 'log/tile/0'))).toEqual(['000.p']);
    await stage.append('case/1', 201, 260);
    await takeAll(sequencer);
    await sequencer.publish();
    expect(readdirSync(join(stage.home, 'log/tile/0')).sort()).toEqual(['000', '001.p']);
  });
});

describe('leading', () => {
  it('is one process at a time; the second takes over when the first is gone, and no leaf is lost or doubled', async () => {
    const url = stage.database.ownerUrl;
    const start = () =>
      lead({ databaseUrl: url, sequencer: stage.sequencer(), say: () => undefined, everyMs: 20, checkpointMs: 50, standbyMs: 50 });
    const until = async (question: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await question())) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const first = start();
    await until(first.leading);
    const second = start();
    await stage.append('case/1', 1, 40);
    await until(async () => (await leaves()).length === 40);
    expect([first.leading(), second.leading()]).toEqual([true, false]);
    await first.stop();
    await until(second.leading);
    await stage.append('case/1', 41, 60);
    await until(async () => (await logStatus(stage.app)).witnessedSize === 60);
    await second.stop();
    expect((await leaves()).map(({ idx }) => idx)).toEqual(Array.from({ length: 60 }, (_, at) => at));
  });

  it('without the lock, two leaders clash on the numbers of leaves instead of writing them twice', async () => {
    const [one, two] = [stage.sequencer('one'), stage.sequencer('two')];
    await Promise.all([one.open(), two.open()]);
    await stage.append('case/1', 1, 10);
    await one.step();
    await stage.append('case/1', 11, 20);
    await expect(two.step()).rejects.toMatchObject({ code: '23505' });
    expect(await leaves()).toHaveLength(10);
    // The control: where the two unique indexes are gone, as a careless migration might leave it, the log is spoiled.
    await tamper('alter table audit.leaf drop constraint leaf_pkey, drop constraint leaf_entry_id_key');
    await two.open();
    await one.step();
    await stage.append('case/1', 21, 30);
    const three = stage.sequencer('three');
    await three.open().catch(() => undefined);
    await two.step();
    expect(new Set((await leaves()).map(({ idx }) => idx)).size).toBeLessThan((await leaves()).length);
  });
});

describe('the keys', () => {
  it('are made in development only, and refused when others can read them', () => {
    const file = join(stage.home, 'keys/new.json');
    expect(() => readKeys('SIGNING_KEY_FILE', file, false)).toThrow(/SIGNING_KEY_FILE names no key file/);
    expect(existsSync(file)).toBe(false);
    readKeys('SIGNING_KEY_FILE', file, true);
    chmodSync(file, 0o644);
    expect(() => readKeys('SIGNING_KEY_FILE', file, true)).toThrow(/chmod 600/);
    writeFileSync(file, '{}');
    chmodSync(file, 0o600);
    expect(() => readKeys('SIGNING_KEY_FILE', file, true)).toThrow(/no key file of the log/);
  });
});

/** As a superuser with the guards off. */
async function tamper(...statements: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: stage.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('alter event trigger audit_no_ddl disable; alter event trigger audit_no_drop disable');
    for (const table of ['entry', 'leaf', 'checkpoint', 'tile', 'stream'])
      await owner.query(`alter table audit.${table} disable trigger all`);
    for (const statement of statements) await owner.query(statement);
  } finally {
    await owner.end();
  }
}
