/**
 * Steps of a case that the record holds. A worker that dies between the commit and its word to Temporal leaves the record ahead of
 * the workflow; the record is what holds (decision 2), and the workflow reads here what it has missed.
 */
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import { caseStream, type EntryContent, type Receipt } from '../domain/audit/entry.ts';
import type { FoldedEntry } from '../domain/case/refold.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export interface RecordedStep extends FoldedEntry {
  readonly caseSeq: number;
  readonly requestId: string;
  readonly receipt: Receipt;
  /** Run of the workflow that committed it. */
  readonly runId?: string;
}

interface Row extends Receipt {
  readonly canon: Buffer;
}

export function createRecordedSteps(deps: { readonly pool: Queryable }) {
  /** Committed steps after number `after`, oldest first. */
  return async function recordedSteps({ after, caseNo }: { readonly caseNo: string; readonly after: number }): Promise<RecordedStep[]> {
    const { rows } = await deps.pool.query<Row>({
      name: 'recorded-steps',
      text: `select stream, seq::int as seq, encode(hash, 'hex') as hash, canon from audit.entry
        where stream = $1 and seq > $2 and outcome = 'ok' order by seq`,
      values: [caseStream(caseNo), after],
    });
    return rows.map(toStep).filter(({ caseSeq }) => caseSeq > after);
  };
}

function toStep({ canon, hash, seq, stream }: Row): RecordedStep {
  const content = JSON.parse(canon.toString('utf8')) as EntryContent;
  const { actor, caseSeq, command, events, requestId, role, workflow } = content;
  return {
    actor,
    role,
    caseSeq: caseSeq ?? 0,
    requestId,
    receipt: { stream, seq, hash },
    ...(command === undefined ? {} : { command }),
    ...(events === undefined ? {} : { events: withPlainNumbers(events as unknown as Json) as unknown as typeof events }),
    ...(workflow === undefined ? {} : { runId: workflow.runId }),
  };
}
