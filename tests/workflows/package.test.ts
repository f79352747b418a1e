/** 开餐馆一件事: one intake, departments side by side, one package, each child a case of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import openRestaurant from '../../domain/procedures/items/open-restaurant.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { ChildProcedure } from '../../workflows/messages.ts';
import { intake } from '../support/a-case.ts';
import { LiveCase, openStage } from '../support/case-stage.ts';
import type { Stage } from '../support/case-stage.ts';
import { chen, lin, qian, UNIT, zhao } from '../support/people.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const child = (procedure: Procedure): ChildProcedure => ({
  procedure: { code: procedure.code, version: procedure.version, hash: 'f'.repeat(64), definition: procedure },
  unitId: UNIT,
});

async function restaurant(): Promise<{ readonly parent: LiveCase; readonly food: LiveCase; readonly sign: LiveCase }> {
  const parent = new LiveCase(stage, openRestaurant, { children: [child(foodBusiness), child(outdoorSign)] });
  await parent.start(intake(openRestaurant, [], { registered: true, floorArea: 120, wantsSign: true }));
  await parent.does(lin, 'accept', {});
  await expect.poll(async () => (await parent.state()).children.length, { timeout: 10_000 }).toBe(2);
  const [first, second] = (await parent.state()).children;
  return {
    parent,
    food: new LiveCase(stage, foodBusiness, { caseNo: first!.caseNo }),
    sign: new LiveCase(stage, outdoorSign, { caseNo: second!.caseNo }),
  };
}

/** Passes whatever review stands open, by whoever holds the office. */
async function review(kase: LiveCase): Promise<void> {
  const offices = { HANDLER: zhao, CHECKER: qian } as const;
  for (;;) {
    const open = (await kase.state()).openSteps
      .map(({ stepId }) => kase.input.procedure.definition.steps.find(({ id }) => id === stepId)!)
      .find(({ phase }) => phase === 'REVIEW');
    if (open === undefined) return;
    await kase.does(offices[open.role as keyof typeof offices], 'passOn', {
      stepId: open.id,
      opinion: '同意',
      staff: open.needs === undefined ? [] : ['zhao', 'han'],
    });
  }
}

const deny = { decision: 'DENY', opinion: '不予许可', reasons: '不符合法定条件', remedies: '可以申请复议或者提起诉讼' } as const;
const served = (at: string) => ({ receipts: [{ partyId: 'party-li', receivedAt: at }] });

test('the children open with the parent’s acceptance and count from that moment', async () => {
  const { parent, food } = await restaurant();
  const accepted = (await parent.state()).acceptedAt;
  expect((await food.state()).acceptedAt).toBe(accepted);
  expect((await food.state()).parentCaseNo).toBe(parent.caseNo);
  expect((await food.state()).clocks['PROMISED']?.startedAt).toBe(accepted);
});

test('a denied child does not deny the others, and the package closes when all have ended', async () => {
  const { parent, food, sign } = await restaurant();
  await review(sign);
  await sign.does(chen, 'decide', deny);
  await sign.does(lin, 'serveDenial', served(await sign.now()));
  await expect.poll(async () => (await parent.state()).children.map(({ outcome }) => outcome), { timeout: 10_000 }).toContain('DENIED');
  expect((await parent.state()).state).toBe('REVIEW');
  await review(food);
  await food.does(chen, 'decide', deny);
  await food.does(lin, 'serveDenial', served(await food.now()));
  await expect.poll(async () => (await parent.state()).state, { timeout: 10_000 }).toBe('DECIDED_DENIED');
  expect(await parent.eventTypes()).toContain('PackageClosed');
});
