/** Supervision orders on a real Temporal server: reply, check, close; sent back; reported up; and what nobody answers. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { termDueAt } from '../../domain/supervision/matters/term.ts';
import { openStage, window } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { LiveOrder } from '../support/matters.ts';
import { feng, gu, zhao, zheng } from '../support/people.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ISSUE = { subject: { title: '超期件督办', caseNo: null, cardNo: null }, demand: '说明原因并限期办结', termDays: 5 };
const REPLY = { text: '已办结', evidence: [] };

async function issued(): Promise<LiveOrder> {
  const order = new LiveOrder(stage);
  await order.issue(gu, ISSUE);
  return order;
}

async function runOut(order: LiveOrder, term: string): Promise<void> {
  const { terms } = await order.state();
  await order.moveTo(new Date(Date.parse(termDueAt(terms[term]!, window())) + 60_000).toISOString());
  await vi.waitFor(async () => expect((await order.state()).terms[term]!.expiredAt).toBeDefined(), { timeout: 10_000 });
}

test('an order is replied to, found wanting, replied to again, checked and closed; each step is one entry', async () => {
  const order = await issued();
  expect(await order.refused(zhao, 'replyOrder', REPLY)).toEqual(['WRONG_ROLE']);
  await order.does(zheng, 'replyOrder', { ...REPLY, text: '正在办理' });
  await order.does(gu, 'checkOrder', { satisfied: false, findings: '未说明原因', termDays: 2 });
  await order.does(feng, 'replyOrder', REPLY);
  await order.does(gu, 'checkOrder', { satisfied: true, findings: '属实' });
  expect((await order.coverage()).due).toBeNull();
  await order.does(gu, 'closeOrder', { note: '办结' });
  expect(await order.handle.result()).toMatchObject({ state: 'CLOSED' });
  expect((await order.trail()).map(({ command, matter }) => [matter.seq, command])).toEqual([
    [1, 'issueOrder'],
    [2, 'replyOrder'],
    [3, 'checkOrder'],
    [4, 'replyOrder'],
    [5, 'checkOrder'],
    [6, 'closeOrder'],
  ]);
});

test('an order that nobody answers is marked for the bulletin; a late reply is taken as such; it is reported up and closed there', async () => {
  const order = await issued();
  await runOut(order, 'REPLY');
  expect(await order.state()).toMatchObject({ state: 'ISSUED', forBulletin: true });
  await order.does(zheng, 'replyOrder', REPLY);
  expect((await order.state()).replies).toMatchObject([{ late: true }]);
  await order.does(gu, 'escalateOrder', { reason: '屡次逾期' });
  expect(await order.state()).toMatchObject({ state: 'REPORTED', reported: { by: 'gu' } });
  expect((await order.does(gu, 'closeOrder', { note: '已约谈' })).state).toBe('CLOSED');
});

test('a reply that supervision does not check in its term is supervision’s own fault, not the unit’s', async () => {
  const order = await issued();
  await order.does(zheng, 'replyOrder', REPLY);
  await runOut(order, 'CHECK');
  expect(await order.state()).toMatchObject({ state: 'REPLIED', forBulletin: false });
  expect((await order.trail()).at(-1)!.events).toMatchObject([
    { type: 'TermExpired' },
    { type: 'MarkedForBulletin', whose: 'SUPERVISION' },
  ]);
});

test('the same order sent twice is issued once', async () => {
  const order = new LiveOrder(stage);
  const first = await order.issue(gu, ISSUE, 'issue-once');
  expect(await order.issue(gu, ISSUE, 'issue-once')).toEqual(first);
  expect((await order.trail()).length).toBe(1);
});
