/** The database side of an import: what is stored of each case already, and the writing of many cases in one round trip. */
import type { Pool } from 'pg';
import type { CaseState } from '../domain/case/case-state.ts';
import { PUSHED_FACTS, type PushedProcedure } from '../domain/eventlog/pushed-case.ts';
import type { Mapping } from '../domain/eventlog/mapping.ts';
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
  procedure(mapping: Mapping): Promise<PushedProcedure>;
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

    async procedure(mapping) {
      const { rows } = await pool.query<PushedProcedure>(
        'select code, version, hash from tongban.procedure_version where code = $1 order by version desc limit 1',
        [mapping.procedure],
      );
      return rows[0] ?? { code: mapping.procedure, version: 0, hash: '' };
    },

    async calendarVersion() {
      const { rows } = await pool.query<{ version: string }>(
        'select version from tongban.calendar_version order by known_until desc, version desc limit 1',
      );
      return rows[0]?.version ?? '';
    },
  };
}
