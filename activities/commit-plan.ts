/** Commits one step of a plan assignment: entry and row in one transaction. Safe to run twice. */
import { canonicalBytes, withExactNumbers } from '../domain/audit/canonical.ts';
import { entryColumns } from '../domain/audit/entry-columns.ts';
import type { Receipt } from '../domain/audit/entry.ts';
import type { AssignmentState } from '../domain/plan/assignment.ts';
import type { MatterEntry } from '../domain/supervision/matters/matter-entry.ts';
import type { Queryable } from '../schema/audit-trail.ts';

/** @throws DatabaseError with code TB001 when the assignment has moved since it was read. */
export async function commitPlan(db: Queryable, state: AssignmentState, entry: MatterEntry, createdAt: string): Promise<Receipt> {
  const { actor, at, org, outcome, region, type } = entryColumns(entry);
  const row = {
    no: state.no,
    task_no: state.task.no,
    unit_id: state.unitId,
    region: state.region,
    seq: state.seq,
    act_seq: state.actSeq,
    state: state.state,
    provenance: state.provenance,
    created_at: createdAt,
    updated_at: state.updatedAt ?? createdAt,
    closed_at: state.closedAt ?? null,
    snapshot: state,
  };
  const { rows } = await db.query<{ stream: string; seq: number | string; hash: string }>({
    name: 'commit-plan',
    text: `select stream, seq, encode(hash, 'hex') as hash from tongban.commit_plan($1::jsonb, $2, $3::bytea, $4, $5, $6, $7, $8, $9)`,
    values: [
      JSON.stringify(row),
      entry.requestId,
      Buffer.from(canonicalBytes(withExactNumbers(entry))),
      type,
      actor,
      org,
      region,
      outcome,
      at,
    ],
  });
  const { hash, seq, stream } = rows[0]!;
  return { stream, seq: Number(seq), hash };
}
