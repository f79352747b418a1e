/** Ratings on a real Temporal server: the term runs out while nobody works on it, is on record once, and red follows. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '../../domain/case/actor.ts';
import type { RatingCommandData, RatingCommandOf, RatingCommandType } from '../../domain/ratings/rating-commands.ts';
import { termDueAt } from '../../domain/supervision/matters/term.ts';
import { coverageQuery, ratingStateQuery, ratingUpdateOf, ratingWorkflowId } from '../../workflows/messages.ts';
import { openStage, window, type Stage } from '../support/case-stage.ts';
import { msLi, REGION, UNIT, zheng } from '../support/people.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const BAD = { grade: 'DISSATISFIED', channel: 'WEB', text: '慢', named: true } as const;

test('a bad rating that is not put right becomes R-T10 by its own timer, yellow and then red, and can still be put right', async () => {
  const caseNo = `R-${randomUUID().slice(0, 12)}`;
  const workflowId = ratingWorkflowId(caseNo);
  const handle = stage.client.workflow.getHandle(workflowId);
  const command = <T extends RatingCommandType>(
    actor: Actor,
    type: T,
    data: RatingCommandData[T],
    receivedAt: string,
  ): RatingCommandOf<T> => ({
    type,
    requestId: randomUUID(),
    actor,
    receivedAt,
    data,
  });
  const does = async <T extends RatingCommandType>(actor: Actor, type: T, data: RatingCommandData[T]) => {
    const one = command(actor, type, data, (await stage.skipper.now(workflowId)).toISOString());
    return handle.executeUpdate(ratingUpdateOf(type), { updateId: one.requestId, args: [one] });
  };
  const first = command(msLi, 'rateCase', BAD, new Date().toISOString());
  const rate = () =>
    stage.client.workflow.executeUpdateWithStart(ratingUpdateOf('rateCase'), {
      updateId: first.requestId,
      args: [first],
      startWorkflowOperation: new WithStartWorkflowOperation('ratingWorkflow', {
        workflowId,
        taskQueue: stage.taskQueue,
        args: [
          {
            caseNo,
            region: REGION,
            unitId: UNIT,
            provenance: 'LIVE',
            calendar: window(),
            rated: { state: 'DELIVERED', ownPartyIds: ['party-li'] },
          },
        ],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      }),
    });
  expect((await rate()).state).toBe('ASSIGNED');
  expect((await rate()).seq).toBe(1);
  await does(zheng, 'verifyRating', { validity: 'VALID', complexity: 'SIMPLE', reason: '' });
  for (const term of ['RECTIFY', 'LATE']) {
    const { terms } = await handle.query(ratingStateQuery);
    const due = termDueAt(terms[term]!, window());
    // An alarm armed for an earlier term is left to go off and look again; never is it set for later.
    const coverage = await handle.query(coverageQuery);
    expect(coverage.due).toBe(due);
    expect(coverage.armed! <= due).toBe(true);
    const seconds = Math.ceil((Date.parse(due) - (await stage.skipper.now(workflowId)).getTime()) / 1_000) + 60;
    await stage.skipper.fastForward(workflowId, seconds);
    await vi.waitFor(async () => expect((await handle.query(ratingStateQuery)).terms[term]!.expiredAt).toBeDefined(), { timeout: 10_000 });
  }
  const { rows } = await stage.pool.query('select rule_id, level from tongban.finding where case_no = $1 order by fired_at', [caseNo]);
  expect(rows).toEqual([
    { rule_id: 'R-T10', level: 'YELLOW' },
    { rule_id: 'R-T10', level: 'RED' },
  ]);
  await does(zheng, 'rectifyRating', { measures: '增设窗口' });
  await does(zheng, 'giveFeedback', { text: '已增设', evidence: [] });
  const row = await stage.pool.query('select state, rectified_in_term from tongban.rating where case_no = $1', [caseNo]);
  expect(row.rows).toEqual([{ state: 'FEEDBACK', rectified_in_term: false }]);
});
