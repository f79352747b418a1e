/** Everything an import has stored, as one comparable value: case numbers, hashes and times of recording differ between any two runs. */
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

export interface StoredContent {
  readonly cases: readonly unknown[];
  readonly clocks: readonly unknown[];
  readonly entries: readonly unknown[];
}

export async function storedContent(pool: Pool): Promise<StoredContent> {
  const rows = async (sql: string): Promise<unknown[]> => (await pool.query<{ row: unknown }>(sql)).rows.map(({ row }) => row);
  return {
    cases:
      await rows(`select to_jsonb(c) - '{case_no,created_at,updated_at}'::text[] || jsonb_build_object('snapshot', snapshot - '{caseNo,updatedAt}'::text[]) as row
      from tongban.application_case c order by external_no`),
    clocks: await rows(`select to_jsonb(k) - 'case_no' || jsonb_build_object('case', c.external_no) as row
      from tongban.case_clock k join tongban.application_case c using (case_no) order by c.external_no, clock_id`),
    entries: (
      await pool.query<{ external_no: string; seq: string; canon: Buffer; idem: string; case_no: string }>(
        `select c.external_no, e.seq, e.canon, e.idem, c.case_no from audit.entry e
         left join tongban.application_case c on e.stream = 'case/' || c.case_no where e.stream like 'case/%' order by c.external_no, e.seq`,
      )
    ).rows.map(({ external_no, seq, canon, idem, case_no }) => ({
      case: external_no,
      seq,
      idem: idem.replace(case_no, ''),
      content: createHash('sha256')
        .update(withoutRun(canon.toString('utf8'), case_no))
        .digest('hex'),
    })),
  };
}

const withoutRun = (canon: string, caseNo: string): string =>
  canon.replaceAll(caseNo, '').replace(/"(at|recordedAt|receivedAt)":"[^"]*"/g, '"$1":""');
