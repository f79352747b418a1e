/**
 * Writes the simulated city in bulk. Entries go through `audit.append` like all others, so that the chain is the database's own;
 * the rows that lists read are those of the last step of each case. Nothing goes to the outbox: no notice of the past is sent.
 */
import type pg from 'pg';
import { canonicalBytes, canonicalJson, withExactNumbers } from '../domain/audit/canonical.ts';
import { entryColumns } from '../domain/audit/entry-columns.ts';
import type { EntryContent } from '../domain/audit/entry.ts';
import { caseStream } from '../domain/audit/entry.ts';
import { readCaseClocks } from '../domain/case/case-clocks.ts';
import { caseRow, clockRows, procedureFacts, taskRows } from '../domain/case/read-model.ts';
import type { CalendarData } from '../domain/clocks/clock.ts';
import { UNITS, usccOf } from './city/bodies.ts';
import { LOGINS } from './city/logins.ts';
import type { PartyRow } from './city/parties.ts';
import { REGIONS } from './city/regions.ts';
import type { StaffRow } from './city/staff.ts';
import { sha256 } from './digests.ts';
import type { SimulatedCase } from './simulate/run.ts';

type Db = Pick<pg.ClientBase, 'query'>;

const BATCH = 2_000;

function* batches<T>(rows: readonly T[], size = BATCH): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

/** Rows given as objects under their column names; those already there stay. */
async function insert(db: Db, table: string, rows: readonly object[], columns: readonly string[]): Promise<void> {
  const list = columns.join(', ');
  for (const batch of batches(rows)) {
    await db.query(
      `insert into tongban.${table} (${list}) select ${list} from jsonb_populate_recordset(null::tongban.${table}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(batch)],
    );
  }
}

export async function storeCity(db: Db, staff: readonly StaffRow[], parties: readonly PartyRow[]): Promise<void> {
  // A successor may stand later in the list than what it follows.
  const regions = [...REGIONS].sort((a, b) => Number(a.successor !== undefined) - Number(b.successor !== undefined));
  await insert(
    db,
    'region',
    regions.map((region) => ({
      code: region.code,
      name: region.name,
      name_en: region.nameEn,
      level: region.level,
      parent: region.parent ?? null,
      is_zone: region.isZone ?? false,
      valid_from: region.validFrom ?? '1949-10-01',
      valid_to: region.validTo ?? null,
      successor: region.successor ?? null,
    })),
    ['code', 'name', 'name_en', 'level', 'parent', 'is_zone', 'valid_from', 'valid_to', 'successor'],
  );
  await insert(
    db,
    'unit',
    UNITS.map((unit) => ({
      id: unit.id,
      name: unit.name,
      name_en: unit.nameEn,
      region: unit.region,
      parent: unit.parent ?? null,
      organ: unit.organ,
      uscc: usccOf(unit.id),
    })),
    ['id', 'name', 'name_en', 'region', 'parent', 'organ', 'uscc'],
  );
  await insert(
    db,
    'party',
    parties.map((party) => ({
      id: party.id,
      kind: party.kind,
      name: party.name,
      document_no: party.documentNo,
      phone: party.phone,
      address: party.address,
      provenance: 'SIMULATED',
    })),
    ['id', 'kind', 'name', 'document_no', 'phone', 'address', 'provenance'],
  );
  const columns = ['id', 'name', 'unit_id', 'roles', 'party_id', 'auth_level', 'is_demo_login', 'provenance'];
  const person = { unit_id: null, party_id: null, auth_level: 3, is_demo_login: false, provenance: 'SIMULATED' };
  await insert(
    db,
    'person',
    [
      ...LOGINS.map((login) => ({
        ...person,
        id: login.id,
        name: login.name,
        unit_id: login.unitId ?? null,
        roles: login.roles,
        party_id: login.partyId ?? null,
        auth_level: login.authLevel,
        is_demo_login: true,
      })),
      ...staff.map(({ id, name, unitId, roles }) => ({ ...person, id, name, unit_id: unitId, roles })),
      // Applicants act under the id of their party.
      ...parties.map(({ id, name }) => ({ ...person, id, name, roles: ['APPLICANT'], party_id: id })),
    ],
    columns,
  );
}

export async function storeForms(db: Db, cases: readonly SimulatedCase[]): Promise<void> {
  const forms = cases.flatMap(({ forms: list, published }) => list.map((form) => ({ ...form, code: published.code })));
  for (const batch of batches(forms)) {
    await db.query(
      `insert into tongban.form (id, owner, procedure_code, content, salt, digest, created_at)
       select id, owner, code, content, decode(salt, 'hex'), digest, "createdAt"
       from jsonb_to_recordset($1::jsonb) as f(id uuid, owner text, code text, content jsonb, salt text, digest text, "createdAt" timestamptz)`,
      [JSON.stringify(batch)],
    );
  }
}

/** Case rows as the last step of each left them. */
export async function storeCases(db: Db, cases: readonly SimulatedCase[], calendar: CalendarData): Promise<void> {
  const facts = new Map(cases.map(({ published }) => [published.hash, procedureFacts(published.definition)]));
  for (const batch of batches(cases, 500)) {
    const rows = [];
    const tasks = [];
    const clocks = [];
    for (const { createdAt, published, state } of batch) {
      const about = facts.get(published.hash);
      const recordedAt = state.updatedAt;
      if (about === undefined || recordedAt === undefined) continue;
      const readings = readCaseClocks(state, published.definition, calendar, recordedAt);
      rows.push({ ...caseRow(state, about, readings, recordedAt), created_at: createdAt });
      tasks.push(...taskRows(state, about, readings));
      clocks.push(...clockRows(state, readings));
    }
    for (const [table, list] of [
      ['application_case', rows],
      ['case_task', tasks],
      ['case_clock', clocks],
    ] as const) {
      await db.query(`insert into tongban.${table} select * from jsonb_populate_recordset(null::tongban.${table}, $1::jsonb)`, [
        JSON.stringify(list),
      ]);
    }
  }
}

/** The keys under which commands and refusals of the product are written. */
function idemOf({ actor, command, data, outcome, refusals, requestId }: EntryContent, caseNo: string): string {
  if (outcome === 'ok') return `case/${caseNo}/${requestId}`;
  const reason = sha256(canonicalJson(withExactNumbers({ command, person: actor.personId, data, refusals }))).slice(0, 16);
  return `refused/${caseNo}/${requestId}/${reason}`;
}

/** All entries in the order in which they were recorded, through the only way in. `told` hears how many are written. */
export async function storeEntries(db: Db, cases: readonly SimulatedCase[], told: (written: number, of: number) => void): Promise<void> {
  const entries: { stream: string; idem: string; content: EntryContent }[] = cases.flatMap(({ entries: list, state }) =>
    list.map((content) => ({ stream: caseStream(state.caseNo), idem: idemOf(content, state.caseNo), content })),
  );
  // Stable: entries of one case keep their order even at the same instant.
  entries.sort((a, b) => (a.content.recordedAt < b.content.recordedAt ? -1 : a.content.recordedAt > b.content.recordedAt ? 1 : 0));
  let written = 0;
  for (const batch of batches(entries)) {
    const columns = batch.map(({ content }) => entryColumns(content));
    await db.query(
      `select a.seq
       from unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
         with ordinality as e(stream, idem, canon, type, actor, org, region, outcome, at, n)
       cross join lateral audit.append(e.stream, e.idem, e.canon, e.type, e.actor, e.org, e.region, e.outcome, e.at) a`,
      [
        batch.map(({ stream }) => stream),
        batch.map(({ idem }) => idem),
        batch.map(({ content }) => Buffer.from(canonicalBytes(withExactNumbers(content)))),
        columns.map(({ type }) => type),
        columns.map(({ actor }) => actor),
        columns.map(({ org }) => org),
        columns.map(({ region }) => region),
        columns.map(({ outcome }) => outcome),
        columns.map(({ at }) => at),
      ],
    );
    written += batch.length;
    told(written, entries.length);
  }
}
