/** Witnesses as servers: a log that shows one past here and another there is stopped, and the proof of it is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../../domain/audit/log/checkpoint.ts';
import { headText } from '../../../domain/audit/log/checkpoint.ts';
import { standingOf } from '../../../domain/audit/log/policy.ts';
import { signatureLine } from '../../../domain/audit/log/signed-note.ts';
import { witnessRequest } from '../../../domain/audit/log/witness.ts';
import { nodeCrypto } from '../../../schema/log-crypto.ts';
import { signedNote } from '../../../worker/sequencer/key-file.ts';
import { logStage, ORIGIN, type LogStage } from '../../support/log-stage.ts';

let stage: LogStage;
let witnessed: string;
beforeAll(async () => {
  stage = await logStage();
  await stage.append('case/1', 1, 5);
  const sequencer = stage.sequencer();
  await sequencer.open();
  await sequencer.step();
  witnessed = (await sequencer.publish())!.note;
});
afterAll(async () => {
  await stage.dispose();
});

const urlOf = (name: string): string => stage.policy.witnesses.get(name)!.url!;

describe('the witnesses of a log', () => {
  it('refuse the second of two branches, and keep it: with the key alone nobody gets a quorum for another past', async () => {
    const root = nodeCrypto.sha256(new TextEncoder().encode('another past'));
    const branch = await signedNote(headText({ origin: ORIGIN, size: 5, root }), [stage.keys.signer], signatureLine);
    for (const name of ['city', 'county', 'province']) {
      const response = await fetch(`${urlOf(name)}/add-checkpoint`, {
        method: 'POST',
        body: witnessRequest({ old: 5, proof: [], checkpoint: branch }),
      });
      expect(response.status).toBe(409);
      expect(response.headers.get('content-type')).toBe('text/x.tlog.size');
      expect(await response.text()).toBe('5\n');
      const kept = readdirSync(join(stage.home, 'witness', name, 'evidence'));
      expect(readFileSync(join(stage.home, 'witness', name, 'evidence', kept[0]!), 'utf8')).toContain(branch);
    }
    expect(stage.alarms).toHaveLength(3);
    expect(standingOf(nodeCrypto, stage.policy, readCheckpoint(branch))).toMatchObject({ signed: true, quorum: false });
    expect(standingOf(nodeCrypto, stage.policy, readCheckpoint(witnessed))).toMatchObject({ signed: true, quorum: true });
  });

  it('cosign no log that was written anew from the start, even with its own key', async () => {
    const owner = new pg.Client({ connectionString: stage.database.ownerUrl });
    await owner.connect();
    await owner.query('alter event trigger audit_no_ddl disable');
    for (const table of ['entry', 'leaf', 'checkpoint', 'tile']) await owner.query(`alter table audit.${table} disable trigger all`);
    await owner.query(`update audit.entry set canon = convert_to('{}', 'UTF8') where stream = 'case/1' and seq = 2`);
    await owner.query('delete from audit.leaf; delete from audit.checkpoint; insert into audit.pending select entry_id from audit.entry');
    await owner.end();
    const forger = stage.sequencer('forged');
    await forger.open();
    await forger.step();
    expect(await forger.publish()).toMatchObject({ size: 5, witnessed: false });
    await stage.append('case/1', 6, 9);
    await forger.step();
    expect(await forger.publish()).toMatchObject({ size: 9, witnessed: false });
    expect(stage.said.filter((facts) => String(facts['failed']).includes('it refuses, 422')).length).toBe(3);
  });

  it('answer nothing but their one act', async () => {
    expect((await fetch(`${urlOf('city')}/add-checkpoint`)).status).toBe(405);
    expect((await fetch(`${urlOf('city')}/checkpoint`, { method: 'POST', body: '' })).status).toBe(404);
    expect((await fetch(`${urlOf('city')}/add-checkpoint`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
  });
});
