/**
 * Temporal's copy of what was erased: the payload keys of the cases it stood in are destroyed as soon as their workflows have ended; before
 * that a case under way could not go on. Done again and again, so that a crash and a restored folder of keys are made good.
 */
import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { actEntry } from '../../domain/audit/act-entry.ts';
import type { FolderOfCaseKeys } from '../../payloads/case-keys.ts';
import { appendEntry } from '../../schema/audit-trail.ts';
import { withinTransaction } from '../../schema/in-transaction.ts';
import { caseWorkflowId, ratingWorkflowId } from '../../workflows/messages.ts';
import type { ApiServices } from '../context.ts';

export interface Histories {
  readonly transactor: ApiServices['transactor'];
  readonly keys: Pick<FolderOfCaseKeys, 'holds' | 'destroy'>;
  /** Whether the workflow still has something to do. */
  readonly running: (workflowId: string) => Promise<boolean>;
  readonly now: () => string;
}

export const runningIn =
  (client: Client) =>
  async (workflowId: string): Promise<boolean> => {
    try {
      return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
    } catch (error) {
      // Past its retention: Temporal has forgotten it.
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };

/** The case that the order names; with a form, the package that shares it; with a party, all cases it is a party of. */
const CASES = `with gone as (select case_no, form_id, party_id from tongban.erasure_order where act = 'ERASE' and state = 'DONE')
  select case_no from gone
  union select c.case_no from gone join tongban.application_case n using (case_no)
    join tongban.application_case c on c.parent_case_no in (n.case_no, n.parent_case_no) or c.case_no = n.parent_case_no
    where c.snapshot #>> '{form,formId}' = gone.form_id::text
  union select c.case_no from gone join tongban.application_case c on c.applicant_party = gone.party_id
  union select c.case_no from gone join tongban.application_case c on c.snapshot #>> '{agent,partyId}' = gone.party_id
  union select c.case_no from gone join tongban.application_case c on c.snapshot #>> '{respondent,partyId}' = gone.party_id`;

/** Of every case in which something was erased by two persons. @returns the workflows whose keys went now */
export async function eraseHistories({ keys, now, running, transactor }: Histories): Promise<readonly string[]> {
  const client = await transactor.connect();
  const { rows } = await client.query<{ case_no: string }>(CASES).finally(() => client.release());
  const gone: string[] = [];
  for (const { case_no: caseNo } of rows) {
    for (const workflowId of [caseWorkflowId(caseNo), ratingWorkflowId(caseNo)]) {
      if (!keys.holds(workflowId) || (await running(workflowId))) continue;
      // On record first: a key that outlives its entry is destroyed the next time.
      await withinTransaction(transactor, (connection) => recordErasure(connection, caseNo, workflowId, now()));
      await keys.destroy(workflowId);
      gone.push(workflowId);
    }
  }
  return gone;
}

async function recordErasure(connection: Parameters<typeof appendEntry>[0], caseNo: string, workflowId: string, at: string): Promise<void> {
  const requestId = randomUUID();
  const entry = actEntry({
    type: 'HISTORY_KEY_DESTROYED',
    caseNo,
    requestId,
    actor: { personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] },
    role: 'SYSTEM',
    data: { workflowId },
    at,
  });
  await appendEntry(connection, `personal-data/${caseNo}`, `personal-data/${caseNo}/${requestId}`, entry);
}
