/** 一件事一次办: opens the children of a package when their turn has come, each a case with its own lifecycle. */
import { ParentClosePolicy, startChild } from '@temporalio/workflow';
import { SYSTEM_ACTOR } from '../domain/case/actor.ts';
import type { CaseState } from '../domain/case/case-state.ts';
import type { Command, Intake } from '../domain/case/commands.ts';
import { packagePlan } from '../domain/case/package-plan.ts';
import type { CaseLane } from './case-lane.ts';
import { now } from './case-lane.ts';
import type { CaseWorkflowInput } from './messages.ts';
import { caseWorkflowId, openingAttributes } from './messages.ts';

/** The child's number is the parent's with its place in the package. */
const childCaseNo = (parent: string, index: number): string => `${parent}-${String(index + 1).padStart(2, '0')}`;

export async function openChildren(input: CaseWorkflowInput, lane: CaseLane): Promise<void> {
  if (input.children === undefined || (lane.state.state !== 'ACCEPTED' && lane.state.state !== 'REVIEW')) return;
  const { definition } = input.procedure;
  for (const code of packagePlan(definition, lane.state).toOpen) {
    const child = input.children.find(({ procedure }) => procedure.code === code);
    const intake = childIntake(lane.state, child?.procedure.definition.materials.map(({ id }) => id) ?? []);
    if (child === undefined || intake === undefined) continue;
    const caseNo = childCaseNo(
      input.caseNo,
      (definition.children ?? []).findIndex(({ procedure }) => procedure === code),
    );
    const after = definition.children?.find(({ procedure }) => procedure === code)?.after ?? [];
    const waited = lane.state.children.some((one) => after.includes(one.procedure));
    const opening: CaseWorkflowInput = {
      caseNo,
      ...child,
      calendar: lane.calendar,
      region: input.region,
      origin: input.origin,
      provenance: input.provenance,
      opening: {
        parentCaseNo: input.caseNo,
        intake,
        channel: lane.state.channel ?? 'WEB',
        // With a predecessor the child's time begins when that one has ended, which is now.
        at: waited ? now() : (lane.state.acceptedAt ?? now()),
      },
    };
    await startChild('caseWorkflow', {
      workflowId: caseWorkflowId(caseNo),
      args: [opening],
      typedSearchAttributes: openingAttributes(opening),
      // The parent may continue as new or end; the child is a case of its own and reports by signal.
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
    await lane.act<'childOpened'>(said('childOpened', `child-opened/${caseNo}`, { caseNo, procedure: code }));
  }
}

export function said<T extends 'childOpened' | 'childClosed' | 'openFromPackage'>(
  type: T,
  requestId: string,
  data: Command<T>['data'],
  at = now(),
): Command<T> {
  return { type, requestId, actor: SYSTEM_ACTOR, receivedAt: at, channel: 'OTHER', data };
}

/** One form, one intake: the child takes of the parent's materials what it asks for. */
function childIntake({ agent, applicant, facts, form, materials }: CaseState, wanted: readonly string[]): Intake | undefined {
  if (applicant === undefined || form === undefined) return undefined;
  const given = materials.flatMap(({ id, sha256, status, trust }) =>
    status === 'GIVEN' && wanted.includes(id)
      ? [{ id, ...(trust === undefined ? {} : { trust }), ...(sha256 === undefined ? {} : { sha256 }) }]
      : [],
  );
  return { applicant, ...(agent === undefined ? {} : { agent }), form, facts, materials: given };
}
