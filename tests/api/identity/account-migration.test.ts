/** Old accounts meet the province's identities, on the real database: ten thousand at once, then the queue of two persons, and the way back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveLink, confirmLink, documentKeyOf, migrateIdentities, refuseLink, unlink } from '../../../api/identity/account-migration.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { VouchedIdentity } from '../../../domain/identity/link-decision.ts';
import { Browser } from '../support/a-browser.ts';
import { aDoor, DOCUMENT_KEY, type ADoor } from '../support/a-door.ts';
import { aProvince, type Province } from '../support/a-province.ts';
import { Chance } from '../support/random-operations.ts';
import { caseAt } from '../support/walk.ts';

const WHO = '{ viewer { person { personId } } }';
const NOW = '2026-03-02T02:00:00.000Z';
const ISS = 'https://id.province.example';
const ACCOUNTS = 10_000;
const actor = (personId: string): Actor => ({ personId, kind: 'HUMAN', roles: ['SECURITY_ADMIN'] });

let door: ADoor;
let province: Province;
beforeAll(async () => {
  door = await aDoor({
    mode: 'production',
    operations: [WHO],
    providers: async (origin) => {
      province = await aProvince(origin);
      return [province.provider];
    },
  });
});
afterAll(async () => {
  await province.close();
  await door.close();
});

interface Holder {
  readonly n: number;
  readonly name: string;
  readonly number: string;
}

/** The real owner of each account, which only the test knows. */
const holder = (n: number): Holder => ({ n, name: `持有人${n}`, number: `3206${String(n).padStart(14, '0')}` });
const keyOf = (number: string): string => documentKeyOf(DOCUMENT_KEY, { type: '111', number });

interface Drawn {
  readonly accounts: readonly { id: string; personId: string; name: string; documentKey: string | null; shared: boolean; owner: number }[];
  readonly identities: readonly (VouchedIdentity & { readonly owner: number; readonly attack: boolean })[];
}

/** 5 % second accounts, 2 % shared, 3 % with a wrong number (half of them somebody else's), and attacks on 1 %. */
function draw(): Drawn {
  const chance = new Chance(20_261_124);
  const accounts: Drawn['accounts'][number][] = [];
  const identities: Drawn['identities'][number][] = [];
  for (let n = 0; accounts.length < ACCOUNTS; n += 1) {
    const { name, number } = holder(n);
    const kind = chance.next();
    const shared = kind < 0.02;
    const wrong = kind >= 0.02 && kind < 0.05;
    const twice = kind >= 0.05 && kind < 0.1;
    const written = !wrong ? number : chance.often(0.5) ? holder(Math.floor(chance.next() * 10_000)).number : `9999${number.slice(4)}`;
    accounts.push({ id: `old-${accounts.length}`, personId: `m-${n}`, name, documentKey: keyOf(written), shared, owner: n });
    if (twice && accounts.length < ACCOUNTS)
      accounts.push({ id: `old-${accounts.length}`, personId: `m-${n}`, name, documentKey: keyOf(number), shared: false, owner: n });
    identities.push({
      iss: ISS,
      sub: `sub-${n}`,
      level: chance.pick([2, 2, 2, 3, 3, 1]),
      documentKey: keyOf(number),
      name,
      owner: n,
      attack: false,
    });
    if (chance.often(0.01)) {
      const victim = holder(Math.floor(chance.next() * (n + 1)));
      // One's own true identity under the victim's name; the victim's number at a level that proves nothing; a second identity with all of it.
      const attacks = [
        { level: 3, documentKey: keyOf(`4401${String(n).padStart(14, '0')}`), name: victim.name },
        { level: 1, documentKey: keyOf(victim.number), name: victim.name },
        { level: 3, documentKey: keyOf(victim.number), name: `冒名${n}` },
        { level: 3, documentKey: null, name: victim.name },
      ];
      identities.push({ iss: ISS, sub: `thief-${n}`, owner: -1, attack: true, ...chance.pick(attacks) });
    }
  }
  return { accounts, identities };
}

test(
  'ten thousand accounts: no wrong link, no takeover, each account ends in one state, and cases stay whose they were',
  { timeout: 240_000 },
  async () => {
    const { accounts, identities } = draw();
    const { pool } = door.api;
    await pool.query(
      `insert into tongban.person (id, name, roles, auth_level) select distinct on (p) p, n, '{APPLICANT}', 0 from unnest($1::text[], $2::text[]) x(p, n)`,
      [accounts.map(({ personId }) => personId), accounts.map(({ name }) => name)],
    );
    await pool.query(
      `insert into tongban.old_account (id, person_id, holder_name, document_key, shared)
       select id, p, n, decode(k, 'hex'), s from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bool[]) x(id, p, n, k, s)`,
      [
        accounts.map(({ id }) => id),
        accounts.map(({ personId }) => personId),
        accounts.map(({ name }) => name),
        accounts.map(({ documentKey }) => documentKey),
        accounts.map(({ shared }) => shared),
      ],
    );
    for (let n = 0; n < 3; n += 1) await caseAt(door.api, 'ACCEPTED');
    const ownership = `select applicant_party, count(*)::int as n from tongban.application_case group by 1 order by 1`;
    const owners = (await pool.query(ownership)).rows;
    const figures = { linked: 0, retired: 0, queued: 0 };
    for (let from = 0; from < identities.length; from += 1_000) {
      const part = await migrateIdentities(pool, identities.slice(from, from + 1_000), NOW);
      figures.linked += part.linked;
      figures.retired += part.retired;
      figures.queued += part.queued;
    }
    const { rows: links } = await pool.query('select sub, person_id from tongban.identity_link where iss = $1 and ended_at is null', [ISS]);
    const ownerOf = new Map(identities.map(({ sub, owner }) => [sub, owner]));
    const wrong = (links as { sub: string; person_id: string }[]).filter(({ sub, person_id }) => person_id !== `m-${ownerOf.get(sub)}`);
    const takeovers = (links as { sub: string }[]).filter(({ sub }) => sub.startsWith('thief-'));
    const { rows: states } = await pool.query(
      `select case when a.retired_at is not null then 'retired'
       when exists (select 1 from tongban.identity_link l where l.person_id = a.person_id and l.ended_at is null) then 'linked' else 'pending' end as state, count(*)::int as n
     from tongban.old_account a group by 1 order by 1`,
    );
    const { rows: reasons } = await pool.query('select reason, count(*)::int as n from tongban.link_proposal group by 1 order by 2 desc');
    const counted = Object.fromEntries((states as { state: string; n: number }[]).map(({ state, n }) => [state, n]));
    console.log(
      `${ACCOUNTS} accounts, ${identities.length} identities (${identities.filter(({ attack }) => attack).length} attacks): ${JSON.stringify(counted)}, wrong links ${wrong.length}, takeovers ${takeovers.length}; queue ${JSON.stringify(Object.fromEntries((reasons as { reason: string; n: number }[]).map(({ reason, n }) => [reason, n])))}`,
    );
    expect(wrong).toEqual([]);
    expect(takeovers).toEqual([]);
    expect(Object.values(counted).reduce((sum, n) => sum + n, 0)).toBe(ACCOUNTS);
    expect(figures.linked + figures.queued).toBe(identities.length);
    expect(counted['linked']).toBeGreaterThan(ACCOUNTS / 2);
    expect((await pool.query(ownership)).rows).toEqual(owners);
    const { rows: entries } = await pool.query(`select count(*)::int as n from audit.entry where type = 'IDENTITY_LINKED'`);
    expect(entries).toEqual([{ n: figures.linked }]);
    // Said again, nothing happens twice.
    expect(await migrateIdentities(pool, identities.slice(0, 500), NOW)).toEqual({ linked: 0, retired: 0, queued: 0 });
  },
);

test('two identities that claim one account at the same moment are not both linked', async () => {
  const { pool } = door.api;
  await pool.query(`insert into tongban.person (id, name, roles) values ('race', '赛跑', '{APPLICANT}')`);
  await pool.query(
    `insert into tongban.old_account (id, person_id, holder_name, document_key) values ('race-1', 'race', '赛跑', decode($1, 'hex'))`,
    [keyOf('R1')],
  );
  const claim = (sub: string): VouchedIdentity => ({ iss: ISS, sub, level: 3, documentKey: keyOf('R1'), name: '赛跑' });
  await Promise.all(['race-a', 'race-b', 'race-c'].map((sub) => migrateIdentities(pool, [claim(sub)], NOW)));
  const { rows } = await pool.query(`select count(*)::int as n from tongban.identity_link where person_id = 'race' and ended_at is null`);
  expect(rows).toEqual([{ n: 1 }]);
});

test('whoever signs in at a vouched level finds the old account linked; the trail says so without number or subject', async () => {
  const { pool } = door.api;
  await pool.query(
    `insert into tongban.old_account (id, person_id, holder_name, document_key) values ('li-old', 'li', '李女士', decode($1, 'hex'))`,
    [keyOf('320602199001011234')],
  );
  const browser = new Browser();
  province.atKeyboard = { sub: 'sub-li', level: 'L3', document: '320602199001011234', name: '李女士' };
  await browser.go(`${door.origin}/login`);
  expect((await door.ask(browser, WHO)).data.viewer.person.personId).toBe('li');
  const { rows } = await pool.query(`select convert_from(canon, 'UTF8') as canon from audit.entry where stream = 'identity/li'`);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/320602199001011234|sub-li/);
});

test('whoever cannot be linked by rule waits for two persons; then comes in; unlinked, is out at once', async () => {
  const { pool } = door.api;
  const browser = new Browser();
  province.atKeyboard = { sub: 'sub-sun', level: 'L2', document: '320602199001010000', name: '孙制证' };
  expect((await browser.go(`${door.origin}/login`)).status).toBe(403);
  const { rows } = await pool.query(`select id, reason from tongban.link_proposal where sub = 'sub-sun'`);
  const [{ id, reason } = { id: 0, reason: '' }] = rows as { id: number; reason: string }[];
  expect(reason).toBe('LEVEL_TOO_LOW');
  expect(await approveLink(pool, actor('secadmin'), id, 'nobody', NOW)).toBe('UNKNOWN_PERSON');
  expect(await approveLink(pool, actor('sun'), id, 'sun', NOW)).toBe('ONESELF');
  expect(await confirmLink(pool, actor('secadmin'), id, NOW)).toBe('WRONG_STATE');
  expect(await approveLink(pool, actor('secadmin'), id, 'sun', NOW)).toBeNull();
  expect(await confirmLink(pool, actor('secadmin'), id, NOW)).toBe('SAME_PERSON');
  expect(await confirmLink(pool, actor('sun'), id, NOW)).toBe('ONESELF');
  expect((await browser.go(`${door.origin}/login`)).status).toBe(403);
  expect(await confirmLink(pool, actor('auditadmin'), id, NOW)).toBeNull();
  await browser.go(`${door.origin}/login`);
  expect((await door.ask(browser, WHO)).data.viewer.person.personId).toBe('sun');
  expect(await unlink(pool, actor('secadmin'), 'sun', '误关联', NOW)).toBe(1);
  expect((await door.ask(browser, WHO)).status).toBe(401);
  const { rows: types } = await pool.query(`select type from audit.entry where stream = 'identity/sun' order by seq`);
  expect(types).toEqual([{ type: 'IDENTITY_LINK_APPROVED' }, { type: 'IDENTITY_LINKED' }, { type: 'IDENTITY_UNLINKED' }]);
});

test('a person who has an identity gets no second one by the queue, and the database itself refuses one decider', async () => {
  const { pool } = door.api;
  await migrateIdentities(pool, [{ iss: ISS, sub: 'second', level: 3, documentKey: null, name: '李女士' }], NOW);
  const { rows } = await pool.query(`select id from tongban.link_proposal where sub = 'second'`);
  const [{ id } = { id: 0 }] = rows as { id: number }[];
  expect(await approveLink(pool, actor('secadmin'), id, 'li', NOW)).toBe('PERSON_LINKED');
  await expect(pool.query(`update tongban.link_proposal set approved_by = 'x', decided_by = 'x' where id = $1`, [id])).rejects.toThrow(
    /check/,
  );
  expect(await refuseLink(pool, actor('secadmin'), id, '已有关联', NOW)).toBeNull();
  expect(await refuseLink(pool, actor('secadmin'), id, '已有关联', NOW)).toBe('WRONG_STATE');
});
