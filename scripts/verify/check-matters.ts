/** Compares cards, orders, ratings and plan assignments with their trail: the row's snapshot with the fold of the events, entry by entry. */
import type { ClientBase } from 'pg';
import { withPlainNumbers } from '../../domain/audit/canonical.ts';
import { stateDifferences } from '../../domain/case/refold.ts';
import type { Json } from '../../domain/case/refusal.ts';
import { refoldAssignment } from '../../domain/plan/assignment.ts';
import { refoldRating } from '../../domain/ratings/rating-law.ts';
import type { MatterEntry } from '../../domain/supervision/matters/matter-entry.ts';
import type { MatterState } from '../../domain/supervision/matters/matter.ts';
import { refoldCard, refoldOrder } from '../../domain/supervision/matters/refold-matter.ts';
import type { FoundFault } from './verify-trail.ts';

interface Kind {
  readonly stream: string;
  readonly table: string;
  readonly no: string;
  readonly refold: (entries: readonly MatterEntry[], stored: MatterState) => MatterState;
}

const KINDS: readonly Kind[] = [
  { stream: 'card', table: 'card', no: 'card_no', refold: (entries) => refoldCard(entries) },
  { stream: 'order', table: 'supervision_order', no: 'order_no', refold: (entries, stored) => refoldOrder(entries, stored) },
  { stream: 'rating', table: 'rating', no: 'case_no', refold: (entries, stored) => refoldRating(entries, stored) },
  { stream: 'plan', table: 'plan_assignment', no: 'no', refold: (entries, stored) => refoldAssignment(entries, stored) },
];

const BATCH = 200;

/** How many were folded again. Within the caller's snapshot. */
export async function checkMatters(db: ClientBase, found: (fault: FoundFault) => void): Promise<number> {
  let folded = 0;
  for (const kind of KINDS) {
    for (let after = ''; ;) {
      const { rows } = await db.query<{ no: string; seq: number; state: string; snapshot: MatterState }>(
        `select ${kind.no} as no, seq, state, snapshot from tongban.${kind.table} where ${kind.no} > $1 order by ${kind.no} limit ${BATCH}`,
        [after],
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.no;
      folded += rows.length;
      const entries = await committed(
        db,
        rows.map(({ no }) => `${kind.stream}/${no}`),
      );
      for (const { no, seq, snapshot, state } of rows) {
        const stream = `${kind.stream}/${no}`;
        const told = entries.get(stream) ?? [];
        const wrong = differences(kind, told, snapshot);
        const differing = [...(seq === snapshot.seq ? [] : ['seq']), ...(state === snapshot.state ? [] : ['state'])];
        if (differing.length > 0)
          found({ stream, seq, fault: 'MATTER_ROW_DIFFERS', detail: `the row differs from its snapshot in ${differing.join(', ')}` });
        if (wrong !== null) found({ stream, seq: told.length, fault: 'MATTER_SNAPSHOT_DIFFERS', detail: wrong });
      }
    }
    const { rows: lost } = await db.query<{ stream: string; seq: string | number }>(
      `select e.stream, max(e.seq) as seq from audit.entry e where e.stream like '${kind.stream}/%' and e.outcome = 'ok'
         and not exists (select from tongban.${kind.table} m where m.${kind.no} = substr(e.stream, ${kind.stream.length + 2})) group by 1 order by 1`,
    );
    for (const { seq, stream } of lost)
      found({ stream, seq: Number(seq), fault: 'MATTER_ROW_MISSING', detail: 'the trail tells of it and there is no row' });
  }
  return folded;
}

async function committed(db: ClientBase, streams: readonly string[]): Promise<ReadonlyMap<string, readonly MatterEntry[]>> {
  const { rows } = await db.query<{ stream: string; canon: Buffer }>(
    `select stream, canon from audit.entry where stream = any($1) and outcome = 'ok' order by stream, seq`,
    [streams],
  );
  const byStream = Map.groupBy(rows, ({ stream }) => stream);
  return new Map([...byStream].map(([stream, of]) => [stream, of.map(({ canon }) => JSON.parse(canon.toString('utf8')) as MatterEntry)]));
}

function differences({ refold }: Kind, told: readonly MatterEntry[], stored: MatterState): string | null {
  try {
    const plain = withPlainNumbers(stored as unknown as Json) as unknown as MatterState;
    const differing = stateDifferences(refold(told, plain), plain);
    return differing.length === 0 ? null : `the snapshot differs from the fold of the events in ${differing.join(', ')}`;
  } catch (error) {
    return `the events cannot be folded: ${error instanceof Error ? error.message : String(error)}`;
  }
}
