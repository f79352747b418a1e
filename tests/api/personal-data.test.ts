/** Personal values sealed, restricted, erased: two persons each time, the trail stays whole, and a planted marker is found nowhere. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseHistories } from '../../api/personal-data/erase-histories.ts';
import { askErasure, decideErasure, finishErasures } from '../../api/personal-data/erasure.ts';
import { sealRest } from '../../api/personal-data/seal-rest.ts';
import { canonicalBytes, withExactNumbers } from '../../domain/audit/canonical.ts';
import { checkEntry, STREAM_START, type StoredEntry } from '../../domain/audit/check-entry.ts';
import { mask } from '../../domain/audit/mask.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { FolderOfCaseKeys } from '../../payloads/case-keys.ts';
import { openPool } from '../../schema/database.ts';
import { FolderOfKeys } from '../../schema/key-store.ts';
import { seal, unseal } from '../../schema/sealing.ts';
import { Vault } from '../../schema/vault.ts';
import { filesBelow, tablesWith } from '../support/planted.ts';
import { ANSWERS, anApi, SUBMISSION, type AnApi } from './support/an-api.ts';
import { caseAt, done } from './support/walk.ts';

const NOW = '2026-03-02T02:00:00.000Z';
const actor = (personId: string): Actor => ({ personId, kind: 'HUMAN', roles: ['SECURITY_ADMIN'] });
const FORM = 'query($no: CaseNo!, $full: Boolean!) { case(caseNo: $no) { form(unmasked: $full) { masked answers { field value } } } }';

let api: AnApi;
let owner: pg.Pool;
let keys: FolderOfKeys;
let vault: Vault;
const folder = mkdtempSync(join(tmpdir(), 'vault-'));
const master = randomBytes(32);

beforeAll(async () => {
  keys = new FolderOfKeys(folder, () => [master]);
  vault = new Vault(keys);
  api = await anApi(undefined, vault);
  owner = openPool(api.database.ownerUrl, { max: 2 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
  rmSync(folder, { recursive: true });
});

/** A name and a number that stand nowhere else in this world. */
const planted = (): { name: string; phone: string } => {
  const tail = String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0');
  return { name: `南通市标记${tail}有限公司`, phone: `139${tail}` };
};
const submission = ({ name, phone }: { name: string; phone: string }): object => ({
  ...SUBMISSION,
  answers: ANSWERS.map((answer) =>
    answer.field === 'contactPhone' ? { ...answer, text: phone } : answer.field === 'applicantName' ? { ...answer, text: name } : answer,
  ),
});
const valuesOf = async (person: string, caseNo: string, full: boolean): Promise<Record<string, unknown>> => {
  const { data } = await api.ask(person, FORM, { no: caseNo, full });
  return Object.fromEntries((data.case.form.answers as { field: string; value: unknown }[]).map(({ field, value }) => [field, value]));
};

/** Files of the whole cluster (heaps, write-ahead log, server log; Temporal's databases too where they are) that hold the text. */
async function filesWith(text: string): Promise<string[]> {
  await owner.query('checkpoint');
  const { rows } = await owner.query<{ data_directory: string }>('show data_directory');
  return filesBelow(rows[0]!.data_directory, text);
}

const rowsWith = (text: string): Promise<string[]> => tablesWith(api.database.ownerUrl, text);

test('what is personal in a form is sealed: whoever may reads it whole, others masks, the table holds neither', async () => {
  const marker = planted();
  const caseNo = await caseAt(api, 'ACCEPTED', submission(marker));
  expect(await valuesOf('zhao', caseNo, true)).toMatchObject({ contactPhone: marker.phone, place: '崇川区人民路 1 号' });
  expect(await valuesOf('feng', caseNo, false)).toMatchObject({ contactPhone: mask('PHONE', marker.phone) });
  expect(await rowsWith(marker.phone)).toEqual([]);
});

test(
  'the planted number is in no file of the database, sealed or erased; without a vault it is found (control)',
  { timeout: 120_000 },
  async () => {
    const marker = planted();
    const caseNo = await caseAt(api, 'ACCEPTED', submission(marker));
    expect(await filesWith(marker.phone)).toEqual([]);
    const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', basis: '个人信息保护法 第四十七条' }, NOW);
    expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
    expect([await rowsWith(marker.phone), await filesWith(marker.phone)]).toEqual([[], []]);
    const bare = await anApi();
    try {
      const other = planted();
      await caseAt(bare, 'SUBMITTED', submission(other));
      expect((await filesWith(other.phone)).length).toBeGreaterThan(0);
    } finally {
      await bare.close();
    }
  },
);

test('once erased, screens say so, a copy of the sealed bytes opens for nobody, and the digest can be tried by nobody', async () => {
  const marker = planted();
  const caseNo = await caseAt(api, 'ACCEPTED', submission(marker));
  const { rows } = await owner.query<{ form_id: string; key_id: string; sealed: Buffer; digest: string; content: Record<string, string> }>(
    `select v.form_id, v.key_id, v.sealed, f.digest, f.content from tongban.vault_value v join tongban.form f on f.id = v.form_id
       join tongban.application_case c on (c.snapshot #>> '{form,formId}')::uuid = f.id where c.case_no = $1`,
    [caseNo],
  );
  const [copy] = rows;
  const opened = vault.open(copy!.form_id, copy!.key_id, copy!.sealed)!;
  expect(opened.values['contactPhone']).toBe(marker.phone);
  const digestOf = (salt: Uint8Array): string =>
    createHash('sha256')
      .update(salt)
      .update(canonicalBytes(withExactNumbers({ ...copy!.content, ...opened.values })))
      .digest('hex');
  expect(digestOf(opened.salt)).toBe(copy!.digest);
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', basis: '第四十七条' }, NOW);
  await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW);
  expect(vault.open(copy!.form_id, copy!.key_id, copy!.sealed)).toBeNull();
  expect(keys.ids()).not.toContain(copy!.key_id);
  expect(await valuesOf('zhao', caseNo, true)).toMatchObject({ contactPhone: '已依法删除', place: '崇川区人民路 1 号' });
  expect(JSON.stringify(await valuesOf('feng', caseNo, false))).not.toContain(marker.phone.slice(-4));
  // Whoever knows every answer still cannot try it against the digest: the salt has gone.
  expect(digestOf(Buffer.alloc(0))).not.toBe(copy!.digest);
  const { rows: salts } = await owner.query('select octet_length(salt) as n from tongban.form where id = $1', [copy!.form_id]);
  expect(salts).toEqual([{ n: 0 }]);
});

test('the trail of an erased case verifies as before, and says who asked, who decided and on what basis', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED', submission(planted()));
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', basis: '第四十七条第一款第三项' }, NOW);
  await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW);
  const { rows } = await owner.query<StoredEntry>(
    `select entry_id as "entryId", stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at from audit.entry
       where stream in ($1, $2) order by stream, seq`,
    [`case/${caseNo}`, `personal-data/${caseNo}`],
  );
  const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
  let position = STREAM_START;
  let stream = '';
  for (const entry of rows) {
    if (entry.stream !== stream) position = STREAM_START;
    stream = entry.stream;
    const checked = checkEntry(sha256, position, entry);
    expect(checked.faults).toEqual([]);
    position = checked.next;
  }
  expect(rows.map(({ type }) => type).slice(-2)).toEqual(['PERSONAL_DATA_ASKED', 'PII_ERASED']);
  expect(Buffer.from(rows.at(-1)!.canon).toString()).toMatch(/"askedBy":"secadmin".*第四十七条第一款第三项/);
});

test('a restricted form is kept and shown to nobody in full, until two persons release it', async () => {
  const marker = planted();
  const caseNo = await caseAt(api, 'ACCEPTED', submission(marker));
  const decide = async (act: 'RESTRICT' | 'RELEASE'): Promise<void> => {
    const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act, basis: '档案法' }, NOW);
    expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
  };
  await decide('RESTRICT');
  expect(await valuesOf('zhao', caseNo, true)).toMatchObject({ contactPhone: mask('PHONE', marker.phone) });
  await decide('RELEASE');
  expect(await valuesOf('zhao', caseNo, true)).toMatchObject({ contactPhone: marker.phone });
});

test('what was filed before a supplement goes, is restricted and is released with it, though the case cites the later form alone', async () => {
  const [first, second] = [planted(), planted()];
  const caseNo = await caseAt(api, 'RECEIVED', submission(first));
  await done(api, 'lin', 'requestCorrection', { caseNo, gaps: [{ item: 'siteRight', problem: '缺页', remedy: '补齐' }] });
  await done(api, 'li', 'supply', {
    caseNo,
    materials: [{ materialId: 'siteRight', trust: 'B' }],
    answers: [{ field: 'contactPhone', text: second.phone }],
  });
  const forms = async (): Promise<{ form_id: string; key_id: string; sealed: Buffer | null; state: string }[]> =>
    (
      await owner.query(
        `select v.form_id, v.key_id, v.sealed, v.state from tongban.vault_value v join tongban.form f on f.id = v.form_id
         where v.form_id in (select (jsonb_path_query(convert_from(e.canon, 'UTF8')::jsonb, '$.**.formId') #>> '{}')::uuid from audit.entry e where e.stream = $1)
         order by f.created_at`,
        [`case/${caseNo}`],
      )
    ).rows;
  const before = await forms();
  expect(before.map(({ form_id, key_id, sealed }) => vault.open(form_id, key_id, sealed!)?.values['contactPhone'])).toEqual([
    first.phone,
    second.phone,
  ]);
  const decide = async (act: 'ERASE' | 'RESTRICT' | 'RELEASE'): Promise<string[]> => {
    const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act, basis: '第四十七条' }, NOW, vault);
    expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
    return (await forms()).map(({ state }) => state);
  };
  expect(await decide('RESTRICT')).toEqual(['RESTRICTED', 'RESTRICTED']);
  expect(await decide('RELEASE')).toEqual(['ACTIVE', 'ACTIVE']);
  expect(await decide('ERASE')).toEqual(['ERASED', 'ERASED']);
  for (const { form_id, key_id, sealed } of before) expect(vault.open(form_id, key_id, sealed!)).toBeNull();
  const { rows } = await owner.query<{ content: Record<string, unknown> }>('select content from tongban.form where id = any($1)', [
    before.map(({ form_id }) => form_id),
  ]);
  expect(rows.map(({ content }) => content['contactPhone'])).toEqual(['已依法删除', '已依法删除']);
});

test('a form that lies in the clear still is sealed before it is erased', async () => {
  const bare = await anApi();
  try {
    const marker = planted();
    const caseNo = await caseAt(bare, 'RECEIVED', submission(marker));
    const order = await askErasure(bare.pool, actor('secadmin'), { caseNo, act: 'ERASE', basis: '第四十七条' }, NOW, vault);
    expect(await decideErasure({ transactor: bare.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
    expect(await tablesWith(bare.database.ownerUrl, marker.phone)).toEqual([]);
  } finally {
    await bare.close();
  }
});

/** Those of which a key is held, and which of them were destroyed. */
const heldKeys = (...held: string[]): Pick<FolderOfCaseKeys, 'holds' | 'destroy'> & { readonly left: () => string[] } => {
  const left = new Set(held);
  return { holds: (id) => left.has(id), destroy: (id) => Promise.resolve(left.delete(id)), left: () => [...left].sort() };
};

test('when a party is erased the histories of all its cases lose their keys, as applicant, agent or respondent; others keep theirs', async () => {
  const { caseNo, partyId } = await partyOf(planted(), CITIZEN);
  const { caseNo: second } = await partyOf(planted(), '110105194912310038');
  const { caseNo: third } = await partyOf(planted(), '110105194912310054');
  const { caseNo: other } = await partyOf(planted(), '110105194912310070');
  for (const [no, role] of [
    [second, 'agent'],
    [third, 'respondent'],
  ])
    await owner.query(
      `update tongban.application_case set snapshot = snapshot || jsonb_build_object($2::text, jsonb_build_object('partyId', $3::text)) where case_no = $1`,
      [no, role, partyId],
    );
  const all = [caseNo, second, third, other].map((no) => `case/${no}`);
  const caseKeys = heldKeys(...all, `rating/${second}`);
  const erase = (): Promise<readonly string[]> =>
    eraseHistories({ transactor: api.pool, keys: caseKeys, running: (id) => Promise.resolve(id === `case/${third}`), now: () => NOW });
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', whose: 'APPLICANT', basis: '第四十七条' }, NOW);
  await erase();
  expect(caseKeys.left()).toEqual([...all, `rating/${second}`].sort());
  expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
  await erase();
  // Under way still, the third needs its key.
  expect(caseKeys.left()).toEqual([`case/${third}`, `case/${other}`].sort());
  const { rows } = await owner.query<{ stream: string }>(
    `select stream from audit.entry where type = 'HISTORY_KEY_DESTROYED' and stream = any($1) order by 1`,
    [[caseNo, second, third, other].map((no) => `personal-data/${no}`)],
  );
  expect(rows.map(({ stream }) => stream)).toEqual([caseNo, second, second].map((no) => `personal-data/${no}`).sort());
});

test('when a form is erased the histories of the package that shares it lose their keys too', async () => {
  const parent = await caseAt(api, 'RECEIVED', submission(planted()));
  const child = await caseAt(api, 'RECEIVED', submission(planted()));
  const stranger = await caseAt(api, 'RECEIVED', submission(planted()));
  for (const [no, form] of [
    [child, parent],
    [stranger, stranger],
  ])
    await owner.query(
      `update tongban.application_case c set parent_case_no = $2, snapshot = jsonb_set(c.snapshot, '{form}', (select f.snapshot -> 'form' from tongban.application_case f where f.case_no = $3)) where c.case_no = $1`,
      [no, parent, form],
    );
  const caseKeys = heldKeys(...[parent, child, stranger].map((no) => `case/${no}`));
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo: child, act: 'ERASE', basis: '第四十七条' }, NOW, vault);
  expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
  await eraseHistories({ transactor: api.pool, keys: caseKeys, running: () => Promise.resolve(false), now: () => NOW });
  expect(caseKeys.left()).toEqual([`case/${stranger}`]);
});

/** Received at the window for somebody who is not registered yet. */
async function partyOf(marker: { name: string; phone: string }, documentNo: string): Promise<{ caseNo: string; partyId: string }> {
  const answer = await done(api, 'lin', 'receiveCase', {
    intake: {
      procedure: 'outdoor-sign',
      applicant: { new: { kind: 'PERSON', name: marker.name, documentNo, phone: marker.phone, address: `${marker.name}家` } },
      answers: ANSWERS,
      materials: SUBMISSION.materials,
    },
  });
  const caseNo = String(answer.caseNo);
  const { rows } = await owner.query<{ id: string }>('select applicant_party as id from tongban.application_case where case_no = $1', [
    caseNo,
  ]);
  return { caseNo, partyId: rows[0]!.id };
}
const PARTY = 'query($no: CaseNo!) { case(caseNo: $no) { applicant { name documentNo phone } } }';
const CITIZEN = '11010519491231002X';

test('a party is sealed as a form is: the table holds masks, the same document finds the same party, the digest cannot be tried', async () => {
  const marker = planted();
  const { caseNo, partyId } = await partyOf(marker, CITIZEN);
  expect([await rowsWith(marker.phone), await rowsWith(marker.name)]).toEqual([[], []]);
  expect((await api.ask('zhao', PARTY, { no: caseNo })).data.case.applicant).toEqual({
    name: mask('NAME', marker.name),
    documentNo: mask('ID_NUMBER', CITIZEN),
    phone: mask('PHONE', marker.phone),
  });
  expect((await partyOf(marker, CITIZEN)).partyId).toBe(partyId);
  expect((await partyOf(planted(), CITIZEN)).partyId).not.toBe(partyId);
  const { rows } = await owner.query<{ key_id: string; sealed: Buffer; digest: string; lookup: Buffer }>(
    'select key_id, sealed, digest, lookup from tongban.party_vault where party_id = $1',
    [partyId],
  );
  const opened = vault.open(`party/${partyId}`, rows[0]!.key_id, rows[0]!.sealed)!;
  expect(opened.values).toEqual({ name: marker.name, documentNo: CITIZEN, phone: marker.phone, address: `${marker.name}家` });
  const digest = createHash('sha256')
    .update(opened.salt)
    .update(canonicalBytes(withExactNumbers(opened.values)))
    .digest('hex');
  expect(digest).toBe(rows[0]!.digest);
  // Another folder of keys, and the same name and number are found no more: whoever holds the table alone cannot try numbers.
  const other = new Vault(new FolderOfKeys(mkdtempSync(join(folder, 'other-')), () => [master]));
  const text = JSON.stringify(['party', 'PERSON', marker.name, CITIZEN]);
  expect([vault.keyedDigest(text).equals(rows[0]!.lookup), other.keyedDigest(text).equals(rows[0]!.lookup)]).toEqual([true, false]);
});

/** All numbers of one day and place of birth, with their check characters. */
const numbersOfADay = (): string[] =>
  Array.from({ length: 1_000 }, (_, n) => {
    const number = `11010519491231${String(n).padStart(3, '0')}`;
    const sum = [...number].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
    return `${number}${'10X98765432'[sum % 11]}`;
  });

test('who has the dump, knows all but the number and tries them all finds none, erased or not; with the salt or the key he would (control)', async () => {
  const marker = planted();
  const { caseNo, partyId } = await partyOf(marker, CITIZEN);
  const rowOf = async (): Promise<{ key_id: string; sealed: Buffer | null; digest: string; lookup: Buffer | null }> =>
    (await owner.query('select key_id, sealed, digest, lookup from tongban.party_vault where party_id = $1', [partyId])).rows[0];
  /** Numbers for which digest or lookup comes out, with what stands in the row, or with `more`, as salt or key. */
  const found = ({ digest, key_id, lookup, sealed }: Awaited<ReturnType<typeof rowOf>>, ...more: Uint8Array[]): string[] => {
    const there = ['', key_id, partyId, digest].flatMap((text) => [Buffer.from(text), Buffer.from(text.replaceAll('-', ''), 'hex')]);
    const tried = [...there, ...(sealed === null ? [] : [sealed, sealed.subarray(13, -16)]), ...(lookup === null ? [] : [lookup]), ...more];
    return numbersOfADay().filter((documentNo) => {
      const values = canonicalBytes({ name: marker.name, documentNo, phone: marker.phone, address: `${marker.name}家` });
      const text = JSON.stringify(['party', 'PERSON', marker.name, documentNo]);
      return tried.some(
        (salt) =>
          createHash('sha256').update(salt).update(values).digest('hex') === digest ||
          lookup?.equals(createHmac('sha256', salt).update(text).digest()) === true,
      );
    });
  };
  const before = await rowOf();
  const { salt } = vault.open(`party/${partyId}`, before.key_id, before.sealed!)!;
  expect(found(before)).toEqual([]);
  expect([found(before, salt), found(before, keys.standing('lookup'))]).toEqual([[CITIZEN], [CITIZEN]]);
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', whose: 'APPLICANT', basis: '第四十七条' }, NOW);
  await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW);
  // Even with the key of the lookups: the lookup has gone too.
  expect(found(await rowOf(), keys.standing('lookup'))).toEqual([]);
});

test('a party is erased by two persons, in all its cases, and is not found by its document again', async () => {
  const marker = planted();
  const { caseNo, partyId } = await partyOf(marker, CITIZEN);
  const { caseNo: second } = await partyOf(marker, CITIZEN);
  const { rows } = await owner.query<{ key_id: string; sealed: Buffer }>(
    'select key_id, sealed from tongban.party_vault where party_id = $1',
    [partyId],
  );
  expect(await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', whose: 'AGENT', basis: '第四十七条' }, NOW)).toBe(
    'UNKNOWN_PARTY',
  );
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', whose: 'APPLICANT', basis: '第四十七条' }, NOW);
  expect(await askErasure(api.pool, actor('secadmin'), { caseNo: second, act: 'RESTRICT', whose: 'APPLICANT', basis: 'x' }, NOW)).toBe(
    'OPEN_ORDER',
  );
  expect(await decideErasure({ transactor: api.pool, vault }, actor('secadmin'), Number(order), true, NOW)).toBe('SAME_PERSON');
  expect(await decideErasure({ transactor: api.pool, vault }, actor('auditadmin'), Number(order), true, NOW)).toBeNull();
  for (const no of [caseNo, second])
    expect((await api.ask('zhao', PARTY, { no })).data.case.applicant).toEqual({ name: '已依法删除', documentNo: null, phone: null });
  expect(vault.open(`party/${partyId}`, rows[0]!.key_id, rows[0]!.sealed)).toBeNull();
  expect(keys.ids()).not.toContain(rows[0]!.key_id);
  expect((await partyOf(marker, CITIZEN)).partyId).not.toBe(partyId);
  await expect(owner.query(`set role tongban_app; select tongban.mark_party_erased('y-li', 'x')`)).rejects.toThrow(/has not been erased/);
  await owner.query('reset role');
});

test('what lies in the clear from an import or a simulated city is sealed later, once, and reads as before', async () => {
  const bare = await anApi();
  try {
    const marker = planted();
    const caseNo = await caseAt(bare, 'ACCEPTED', submission(marker));
    const own = openPool(bare.database.ownerUrl, { max: 1 });
    await own.query(`insert into tongban.party (id, kind, name, phone) values ('y-import', 'PERSON', $1, $2)`, [marker.name, marker.phone]);
    await own.query(`update tongban.party set provenance = 'IMPORTED' where id = 'y-import'`);
    const clear = async (): Promise<number> =>
      (
        await own.query<{ n: number }>(
          `select (select count(*)::int from tongban.form f where f.content::text like '%' || $1 || '%')
             + (select count(*)::int from tongban.party p where p.phone = $1) as n`,
          [marker.phone],
        )
      ).rows[0]!.n;
    expect(await clear()).toBe(2);
    expect(await sealRest(bare.pool, vault, 0)).toEqual({ forms: 1, parties: 3 });
    expect(await clear()).toBe(0);
    expect(await sealRest(bare.pool, vault, 0)).toEqual({ forms: 0, parties: 0 });
    const { rows } = await own.query<{ id: string; key_id: string; sealed: Buffer }>(
      `select v.form_id as id, v.key_id, v.sealed from tongban.vault_value v
         join tongban.application_case c on (c.snapshot #>> '{form,formId}')::uuid = v.form_id where c.case_no = $1`,
      [caseNo],
    );
    expect(vault.open(rows[0]!.id, rows[0]!.key_id, rows[0]!.sealed)?.values['contactPhone']).toBe(marker.phone);
    await own.end();
  } finally {
    await bare.close();
  }
});

test('one person alone erases nothing; an order is decided once; a refused one changes nothing', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED', submission(planted()));
  const both = { transactor: api.pool, vault };
  const ask = (act: 'ERASE' | 'RELEASE' = 'ERASE', basis = '第四十七条'): Promise<unknown> =>
    askErasure(api.pool, actor('secadmin'), { caseNo, act, basis }, NOW);
  expect(await ask('ERASE', ' ')).toBe('BASIS_MISSING');
  expect(await ask('RELEASE')).toBe('WRONG_STATE');
  const order = Number(await ask());
  expect(await ask()).toBe('OPEN_ORDER');
  expect(await decideErasure(both, actor('secadmin'), order, true, NOW)).toBe('SAME_PERSON');
  await expect(owner.query(`update tongban.erasure_order set decided_by = asked_by where id = $1`, [order])).rejects.toThrow(/check/);
  expect(await decideErasure(both, actor('auditadmin'), order, false, NOW)).toBeNull();
  expect(await decideErasure(both, actor('auditadmin'), order, true, NOW)).toBe('WRONG_STATE');
  expect(await decideErasure(both, actor('auditadmin'), 999_999, true, NOW)).toBe('UNKNOWN_ORDER');
  expect(await askErasure(api.pool, actor('secadmin'), { caseNo: 'none', act: 'ERASE', basis: 'x' }, NOW)).toBe('UNKNOWN_FORM');
  expect((await valuesOf('zhao', caseNo, true))['contactPhone']).toMatch(/^139\d{8}$/);
});

test('a key that outlived its erasure, by a crash or a restored backup, is destroyed at the next start', async () => {
  const caseNo = await caseAt(api, 'ACCEPTED', submission(planted()));
  const order = await askErasure(api.pool, actor('secadmin'), { caseNo, act: 'ERASE', basis: '第四十七条' }, NOW);
  const { rows } = await owner.query<{ key_id: string }>(
    `select v.key_id from tongban.vault_value v join tongban.erasure_order o using (form_id) where o.id = $1`,
    [order],
  );
  const forgetful = Object.assign(new Vault(keys), { destroy: () => undefined });
  await decideErasure({ transactor: api.pool, vault: forgetful }, actor('auditadmin'), Number(order), true, NOW);
  expect(keys.ids()).toContain(rows[0]!.key_id);
  expect(await finishErasures(api.pool, vault)).toBe(1);
  expect(keys.ids()).not.toContain(rows[0]!.key_id);
  expect(await finishErasures(api.pool, vault)).toBe(0);
});

test('a filing sent twice keeps one form and one key; a supplement starts from the whole form', async () => {
  const marker = planted();
  const before = keys.ids().length;
  const requestId = `twice-${randomBytes(6).toString('hex')}`;
  const twice = await Promise.all([1, 2].map(() => api.act('li', 'submitCase', { ...submission(marker), requestId })));
  expect(new Set(twice.map(({ caseNo }) => caseNo as string)).size).toBe(1);
  expect(keys.ids().length).toBe(before + 1);
  const caseNo = String(twice[0].caseNo);
  await done(api, 'lin', 'receiveCase', { caseNo });
  await done(api, 'lin', 'requestCorrection', { caseNo, gaps: [{ item: 'siteRight', problem: '缺页', remedy: '补齐' }] });
  await done(api, 'li', 'supply', {
    caseNo,
    materials: [{ materialId: 'siteRight', trust: 'B' }],
    answers: [{ field: 'signArea', number: 9 }],
  });
  expect(await valuesOf('zhao', caseNo, true)).toMatchObject({ contactPhone: marker.phone, signArea: 9 });
});

test('masking a mask changes nothing, for any value: what reads the kept form for the trail writes what it always wrote', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'OTHER' as const),
      fc.string({ unit: 'grapheme' }),
      (kind, value) => {
        expect(mask(kind, mask(kind, value))).toBe(mask(kind, value));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('sealed bytes open only with their key, in their place, unchanged', () => {
  const key = randomBytes(32);
  const sealed = seal(key, 'here', Buffer.from('值'));
  expect(unseal(key, 'here', sealed).toString()).toBe('值');
  const flipped = Buffer.from(sealed);
  flipped[20]! ^= 1;
  for (const [k, place, bytes] of [
    [randomBytes(32), 'here', sealed],
    [key, 'there', sealed],
    [key, 'here', flipped],
    [key, 'here', sealed.subarray(0, 20)],
  ] as const)
    expect(() => unseal(k, place, bytes)).toThrow(/seal/);
});
