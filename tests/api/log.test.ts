/** Proofs, bundles and who looked, over GraphQL: what is handed out can be verified elsewhere, and handing it out is itself recorded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../domain/audit/log/bundle.ts';
import { readReceiptCode } from '../../domain/audit/log/receipt-code.ts';
import { rootFromInclusion, leafHash } from '../../domain/audit/log/merkle.ts';
import { hex } from '../../domain/audit/log/bytes.ts';
import { leafData, leafOf } from '../../domain/audit/log/leaf.ts';
import { readCheckpoint } from '../../domain/audit/log/checkpoint.ts';
import { readPolicy } from '../../domain/audit/log/policy.ts';
import { vkey } from '../../domain/audit/log/signed-note.ts';
import { readProof } from '../../domain/audit/log/tlog-proof.ts';
import { verifyBundle } from '../../domain/audit/log/verify-bundle.ts';
import { openPool } from '../../schema/database.ts';
import { nodeCrypto } from '../../schema/log-crypto.ts';
import { ed25519Signer, sm2Signer } from '../../worker/sequencer/key-file.ts';
import { lead } from '../../worker/sequencer/lead.ts';
import { Sequencer } from '../../worker/sequencer/sequencer.ts';
import { keysIn, ORIGIN } from '../support/log-stage.ts';
import { openCard } from './support/a-card.ts';
import { CITY, UNIT } from './support/a-city.ts';
import { anApi, type AnApi } from './support/an-api.ts';
import { caseAt } from './support/walk.ts';

let api: AnApi;
let caseNo: string;
let pool: pg.Pool;
let leading: ReturnType<typeof lead>;
const home = mkdtempSync(join(tmpdir(), 'log-api-'));
const keys = keysIn(home, 'log');
const [signer, sm2] = [ed25519Signer(ORIGIN, keys), sm2Signer(`${ORIGIN}/sm3`, keys)];
const policy = readPolicy(nodeCrypto.sha256, `log ${vkey(signer.key)}\nlog ${vkey(sm2.key)}\nquorum none\n`);

beforeAll(async () => {
  api = await anApi();
  caseNo = await caseAt(api, 'ACCEPTED');
});
afterAll(async () => {
  await leading.stop();
  await pool.end();
  await api.close();
  rmSync(home, { recursive: true, force: true });
});

const BUNDLE = 'query($no: CaseNo!) { caseBundle(caseNo: $no) { fileName content entries whole witnessed } }';
const PROOF = 'query($no: CaseNo!) { entryProof(caseNo: $no, seq: 2) { index checkpointSize witnessed text } }';
const RECEIPT = 'query($no: CaseNo!) { case(caseNo: $no) { receipt { stream seq hash qr } } }';

test('before anything is signed there is no proof and no code on the voucher', async () => {
  expect((await api.ask('lin', PROOF, { no: caseNo })).data.entryProof).toBeNull();
  expect((await api.ask('lin', RECEIPT, { no: caseNo })).data.case.receipt).toMatchObject({ stream: `case/${caseNo}`, qr: null });
  pool = openPool(`${api.database.ownerUrl}?options=${encodeURIComponent('-c role=tongban_sequencer')}`, { max: 3 });
  const sequencer = new Sequencer({ pool, origin: ORIGIN, folder: join(home, 'log'), signer, sm2, policy: null, say: () => undefined });
  leading = lead({ databaseUrl: api.database.ownerUrl, sequencer, say: () => undefined, everyMs: 50, checkpointMs: 50 });
  for (let size = 0; size === 0; await new Promise((resolve) => setTimeout(resolve, 50)))
    size = (await api.ask('lin', '{ trailLog { checkpointSize pending } }')).data.trailLog.checkpointSize ?? 0;
});

test('the receipt stands in a QR code that names log, stream, number and hash', async () => {
  const { receipt } = (await api.ask('lin', RECEIPT, { no: caseNo })).data.case;
  expect(readReceiptCode(String(receipt.qr))).toEqual({ origin: ORIGIN, stream: receipt.stream, seq: receipt.seq, hash: receipt.hash });
});

test('the proof of an entry leads from its bytes to the signed root', async () => {
  const { entryProof } = (await api.ask('li', PROOF, { no: caseNo })).data;
  const { hashes, index, checkpoint } = readProof(String(entryProof.text));
  const { rows } = await api.pool.query<{ stream: string; prev: Buffer; canon: Buffer }>(
    'select stream, prev, canon from audit.entry where stream = $1 and seq = 2',
    [`case/${caseNo}`],
  );
  const leaf = leafHash(nodeCrypto.sha256, leafData(leafOf(nodeCrypto.sha256, nodeCrypto.sm3, { ...rows[0]!, seq: 2 })));
  const { root, size } = readCheckpoint(checkpoint);
  expect(hex(rootFromInclusion(nodeCrypto.sha256, size, index, leaf, hashes)!)).toBe(hex(root));
});

test('a bundle verifies with the keys alone; it says that it is whole', async () => {
  const { data, errors } = await api.ask('gu', BUNDLE, { no: caseNo });
  expect(errors).toBeUndefined();
  expect(data.caseBundle).toMatchObject({ fileName: `${caseNo}.tongban-bundle.json`, whole: true, witnessed: false });
  const report = verifyBundle(nodeCrypto, readBundle(String(data.caseBundle.content)), { policy });
  expect(report).toMatchObject({ faults: [], entries: data.caseBundle.entries, verdict: 'INTACT_NOT_WITNESSED' });
  expect(report.unwitnessed).toEqual(['the policy asks for no witness']);
});

test('whoever may not read the trail gets no bundle: not the applicant, not an officer of another region', async () => {
  const { data, errors } = await api.ask('li', BUNDLE, { no: caseNo });
  expect(data?.caseBundle ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

test('the applicant sees who looked: the full form, the trail by those outside the work list, the bundle; not the daily work', async () => {
  const LOOKS = 'query($no: CaseNo!) { case(caseNo: $no) { looks { type role unit { name { zh } } facts { name value } } } }';
  const before = (await api.ask('li', LOOKS, { no: caseNo })).data.case.looks as { type: string }[];
  await api.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 3) { edges { node { seq } } } } }', { no: caseNo });
  expect((await api.ask('li', LOOKS, { no: caseNo })).data.case.looks).toHaveLength(before.length);
  await api.ask(
    'gu',
    'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 3) { edges { node { seq } } } form(unmasked: true) { digest } } }',
    {
      no: caseNo,
    },
  );
  const looks = (await api.ask('li', LOOKS, { no: caseNo })).data.case.looks as { type: string; role: string }[];
  expect(
    looks
      .slice(0, looks.length - before.length)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['AUDIT_READ', 'ViewedSensitive']);
  expect(looks.map(({ type, role }) => [type, role])).toContainEqual(['EXPORT', 'SUPERVISOR']);
  // Another applicant does not even see the case.
  expect((await api.ask('wang', LOOKS, { no: caseNo })).data?.case ?? null).toBeNull();
});

test('one entry by its own number is a look like the whole trail, and so is the trail of a card of another unit; the daily work is none', async () => {
  const LOOKS = 'query($no: CaseNo!) { case(caseNo: $no) { looks { type facts { name value } } } }';
  const looks = async (): Promise<readonly string[]> =>
    ((await api.ask('li', LOOKS, { no: caseNo })).data.case.looks as { type: string; facts: { name: string; value: string }[] }[]).map(
      ({ facts, type }) => `${type} ${facts.map(({ name, value }) => `${name}=${value}`).join(' ')}`,
    );
  const { data } = await api.ask('lin', 'query($no: CaseNo!) { case(caseNo: $no) { trail(first: 2) { edges { node { id } } } } }', {
    no: caseNo,
  });
  const id = data.case.trail.edges[1].node.id as string;
  const before = await looks();
  const NODE = 'query($id: ID!) { node(id: $id) { id } }';
  expect((await api.ask('lin', NODE, { id })).data.node).toEqual({ id });
  expect(await looks()).toEqual(before);
  expect((await api.ask('gu', NODE, { id })).data.node).toEqual({ id });
  expect((await looks()).length).toBe(before.length + 1);
  expect((await looks())[0]).toMatch(/AUDIT_READ.*trailEntry/);
  // Who may not read it leaves no look: there was nothing to see.
  expect((await api.ask('wang', NODE, { id })).data.node).toBeNull();
  expect((await looks()).length).toBe(before.length + 1);

  const card = await openCard(api, UNIT, CITY);
  const CARD = 'query($no: ID!) { card(cardNo: $no) { trail { seq } } }';
  const reads = async (): Promise<number> =>
    ((await api.pool.query(`select count(*)::int as n from audit.entry where stream like 'system/reads/%'`)).rows as { n: number }[])[0]!.n;
  const had = await reads();
  await api.ask('feng', CARD, { no: card });
  expect(await reads()).toBe(had);
  expect((await api.ask('gu', CARD, { no: card })).data.card.trail.length).toBeGreaterThan(0);
  expect(await reads()).toBe(had + 1);
});
