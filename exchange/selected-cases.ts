/** The cases of a selection with their entries, page by page, under one snapshot of the database. */
import type { Pool } from 'pg';
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import type { EntryContent } from '../domain/audit/entry.ts';
import { caseStream } from '../domain/audit/entry.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { ExportedCase } from './exported-trace.ts';

export interface Selection {
  readonly procedure?: string;
  readonly unit?: string;
  /** With everything below it: a region code of six digits and a prefix ending in zeros take its counties too. */
  readonly region?: string;
  readonly state?: string;
  readonly origin?: string;
  readonly provenance?: string;
  /** Local days of receipt, both included. */
  readonly from?: string;
  readonly to?: string;
}

const PAGE = 200;

interface Row {
  readonly case_no: string;
  readonly external_no: string | null;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly unit_id: string;
  readonly region: string;
  readonly state: string;
  readonly origin: string;
  readonly provenance: string;
  readonly channel: string | null;
}

export async function* selectedCases(pool: Pool, selection: Selection): AsyncGenerator<ExportedCase> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    let after = '';
    for (;;) {
      const { rows } = await client.query<Row>({
        name: 'export-cases',
        text: `with recursive below as (
            select code from tongban.region where code = $4
            union select r.code from tongban.region r join below b on r.parent = b.code)
          select case_no, external_no, procedure_code, procedure_version, unit_id, region, state, origin, provenance, channel
          from tongban.application_case
          where case_no > $1
            and ($2::text is null or procedure_code = $2) and ($3::text is null or unit_id = $3)
            and ($4::text is null or region = $4 or region in (select code from below))
            and ($5::text is null or state = $5) and ($6::text is null or origin = $6) and ($7::text is null or provenance = $7)
            and ($8::date is null or received_on >= $8) and ($9::date is null or received_on <= $9)
          order by case_no limit ${PAGE}`,
        values: [
          after,
          ...(['procedure', 'unit', 'region', 'state', 'origin', 'provenance', 'from', 'to'] as const).map(
            (field) => selection[field] ?? null,
          ),
        ],
      });
      const last = rows.at(-1);
      if (!last) break;
      after = last.case_no;
      const entries = await client.query<{ stream: string; canon: Buffer }>({
        name: 'export-entries',
        text: `select stream, canon from audit.entry where stream = any($1::text[]) and outcome = 'ok' order by stream, seq`,
        values: [rows.map(({ case_no }) => caseStream(case_no))],
      });
      const byStream = Map.groupBy(entries.rows, ({ stream }) => stream);
      for (const row of rows) yield exportedCase(row, byStream.get(caseStream(row.case_no)) ?? []);
    }
    await client.query('commit');
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

function exportedCase(row: Row, entries: readonly { readonly canon: Buffer }[]): ExportedCase {
  return {
    caseNo: row.case_no,
    externalNo: row.external_no,
    procedure: row.procedure_code,
    version: row.procedure_version,
    unitId: row.unit_id,
    region: row.region,
    state: row.state,
    origin: row.origin,
    provenance: row.provenance,
    channel: row.channel,
    entries: entries
      .map(({ canon }) => withPlainNumbers(JSON.parse(canon.toString('utf8')) as Json) as unknown as EntryContent)
      // Reads and refusals of a case stand in its stream too; only committed steps are its history.
      .filter(({ caseSeq }) => caseSeq !== undefined),
  };
}
