/** Steps of a card or an order that the record holds: what a workflow reads whose worker died between the commit and its word to Temporal. */
import { withPlainNumbers } from '../domain/audit/canonical.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import type { Json } from '../domain/case/refusal.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import type { MatterEvent, MatterKind } from '../domain/supervision/matters/matter.ts';
import { matterStream } from '../domain/supervision/matters/matter.ts';
import type { Queryable } from '../schema/audit-trail.ts';

export interface RecordedMatterStep {
  readonly seq: number;
  readonly requestId: string;
  readonly command: string;
  readonly actor: MatterEntry['actor'];
  readonly events: readonly MatterEvent[];
  readonly receipt: Receipt;
  /** Run of the workflow that committed it. */
  readonly runId?: string;
}

export interface RecordedMatterQuestion {
  readonly kind: MatterKind;
  readonly no: string;
  readonly after: number;
}

export function createRecordedMatterSteps(deps: { readonly pool: Queryable }) {
  /** Committed steps after number `after`, oldest first. */
  return async function recordedMatterSteps({ after, kind, no }: RecordedMatterQuestion): Promise<RecordedMatterStep[]> {
    const { rows } = await deps.pool.query<Receipt & { readonly canon: Buffer }>({
      name: 'recorded-matter-steps',
      text: `select stream, seq::int as seq, encode(hash, 'hex') as hash, canon from audit.entry
        where stream = $1 and seq > $2 and outcome = 'ok' order by seq`,
      values: [matterStream(kind, no), after],
    });
    return rows.map(toStep).filter(({ seq }) => seq > after);
  };
}

function toStep({ canon, hash, seq, stream }: Receipt & { readonly canon: Buffer }): RecordedMatterStep {
  const { actor, command, events = [], matter, requestId, workflow } = JSON.parse(canon.toString('utf8')) as MatterEntry;
  return {
    seq: matter.seq ?? 0,
    requestId,
    command,
    actor,
    events: withPlainNumbers(events as unknown as Json) as unknown as readonly MatterEvent[],
    receipt: { stream, seq, hash },
    ...(workflow === undefined ? {} : { runId: workflow.runId }),
  };
}
