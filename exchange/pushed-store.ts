/** The database side of an import: what is stored of each case already, and the writing of many cases in one round trip. */
import type { Pool } from 'pg';
import { sha256 } from '../activities/load-procedure.ts';
import { CATALOGUE_STREAM } from '../activities/publish-procedures.ts';
import { actEntry } from '../domain/audit/act-entry.ts';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import { PUSHED_FACTS, type PushedProcedure } from '../domain/eventlog/pushed-case.ts';
import type { Mapping } from '../domain/eventlog/mapping.ts';
import { learnedProcedure } from '../domain/eventlog/learned-procedure.ts';
import type { Instant } from '../domain/clocks/clock.ts';
import { definitionText, published } from '../domain/procedures/content-hash.ts';
import type { PublishedProcedure } from '../domain/procedures/procedure.ts';
import { appendOnce } from '../schema/audit-trail.ts';
import type { PushedEntry } from './pushed-entries.ts';

/** A pushed case as it is stored. */
export interface KnownCase {
  readonly externalNo: string;
  readonly caseNo: string;
  readonly seq: number;
  readonly source: string;
  readonly events: number;
  readonly digest: string;
  readonly attributesDigest: string;
}

export interface PushedStore {
  known(externalNos: readonly string[]): Promise<ReadonlyMap<string, KnownCase>>;
  serials(count: number): Promise<readonly number[]>;
  /** All entries or none. @throws the database's error */
  commit(entries: readonly PushedEntry[]): Promise<void>;
  /** Makes the region and the units that are not there yet. */
  units(mapping: Mapping, units: readonly { readonly id: string; readonly name: string }[]): Promise<void>;
  /** The newest published version of the mapping's procedure; without one of ours, what the mapping says is published. */
  procedure(mapping: Mapping, now: Instant): Promise<PushedProcedure>;
  calendarVersion(): Promise<string>;
}

export function pushedStore(pool: Pool): PushedStore {
  return {
    async known(externalNos) {
      const { rows } = await pool.query<{ external_no: string; case_no: string; seq: number; facts: CaseState['facts'] }>({
        name: 'pushed-known',
        text: `select external_no, case_no, seq, snapshot -> 'facts' as facts from tongban.application_case
          where origin = 'PUSHED_SELF_BUILT' and external_no = any($1::text[])`,
        values: [externalNos],
      });
      return new Map(
        rows.map(({ external_no, case_no, seq, facts }) => [
          external_no,
          {
            externalNo: external_no,
            caseNo: case_no,
            seq,
            source: String(facts[PUSHED_FACTS.source] ?? ''),
            events: Number(facts[PUSHED_FACTS.events] ?? 0),
            digest: String(facts[PUSHED_FACTS.digest] ?? ''),
            attributesDigest: String(facts[PUSHED_FACTS.attributes] ?? ''),
          },
        ]),
      );
    },

    async serials(count) {
      const { rows } = await pool.query<{ serial: string }>({
        name: 'pushed-serials',
        text: `select nextval('tongban.case_serial') as serial from generate_series(1, $1)`,
        values: [count],
      });
      return rows.map(({ serial }) => Number(serial));
    },

    async commit(entries) {
      // One statement, so one transaction; the rows of unnest come in order, so the entries of a case follow each other.
      await pool.query({
        name: 'pushed-commit',
        text: `select c.seq
          from unnest($1::jsonb[], $2::jsonb[], $3::text[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
            with ordinality as e(row, clocks, request_id, canon, type, actor, org, region, outcome, at, n)
          cross join lateral tongban.commit_step(e.row, '[]'::jsonb, e.clocks, '[]'::jsonb, e.request_id, e.canon,
            e.type, e.actor, e.org, e.region, e.outcome, e.at) c`,
        values: [
          entries.map(({ row }) => JSON.stringify(row)),
          entries.map(({ clocks }) => JSON.stringify(clocks)),
          entries.map(({ requestId }) => requestId),
          entries.map(({ canon }) => Buffer.from(canon)),
          ...(['type', 'actor', 'org', 'region', 'outcome', 'at'] as const).map((column) => entries.map(({ columns }) => columns[column])),
        ],
      });
    },

    async units(mapping, units) {
      // A bare database knows no region; in a filled one both are there already and stay as they are.
      await pool.query(
        `insert into tongban.region (code, name, name_en, level) values ($1, $1, $1, case when $1 like '%00' then 'CITY' else 'COUNTY' end)
         on conflict do nothing`,
        [mapping.region],
      );
      await pool.query(
        `insert into tongban.unit (id, name, name_en, region, organ) select id, name, name, $3, $4 from unnest($1::text[], $2::text[]) u(id, name)
         on conflict do nothing`,
        [units.map(({ id }) => id), units.map(({ name }) => name), mapping.region, mapping.source],
      );
    },

    async procedure(mapping, now) {
      for (let version = 1; ; version += 1) {
        const { rows } = await pool.query<PushedProcedure & { readonly learned: boolean }>(
          `select code, version, hash, published_by = $2 as learned from tongban.procedure_version where code = $1 order by version desc limit 1`,
          [mapping.procedure, LEARNED_BY],
        );
        const [newest] = rows;
        if (newest && !newest.learned) return newest;
        const next = published(learnedProcedure(mapping, newest?.version ?? 1), sha256);
        if (newest?.hash === next.hash) return newest;
        await publish(pool, newest ? published(learnedProcedure(mapping, newest.version + 1), sha256) : next, now);
        if (version > 10)
          throw new Error(`procedure ${mapping.procedure} is being published by others at the same time; run the import again`);
      }
    },

    async calendarVersion() {
      const { rows } = await pool.query<{ version: string }>(
        'select version from tongban.calendar_version order by known_until desc, version desc limit 1',
      );
      return rows[0]?.version ?? '';
    },
  };
}

/** Stands behind versions that an import has learned; the next import may learn more, a version of ours is never touched. */
const LEARNED_BY = 'import';

async function publish(pool: Pool, { code, version, hash, definition }: PublishedProcedure, now: Instant): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into tongban.procedure_version (code, version, hash, definition, valid_from, published_by, confirmed_by)
     values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing`,
    [code, version, hash, definitionText(definition), definition.validFrom, LEARNED_BY],
  );
  if (rowCount !== 1) return; // another import was quicker
  const idem = `publish/${code}/${version}/${hash}`;
  const data = { publish: code, version, hash, validFrom: definition.validFrom, publishedBy: LEARNED_BY, confirmedBy: LEARNED_BY };
  const entry = actEntry({ type: 'CONFIG', requestId: idem, actor: SYSTEM_ACTOR, role: 'SYSTEM', data, at: now });
  await appendOnce(pool, CATALOGUE_STREAM, idem, entry);
}
