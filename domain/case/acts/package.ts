/** 一件事一次办: the parent takes in once, children run side by side, the package closes when all have ended (行政许可法 26). */
import { law } from '../../law/basis.ts';
import type { ActContext } from '../act.ts';
import { defineAct } from '../act.ts';
import type { CaseState } from '../case-state.ts';
import type { CaseEvent } from '../events.ts';
import { event } from '../events.ts';
import { CHILD_GRANTED, packagePlan } from '../package-plan.ts';
import { acknowledged } from './acceptance.ts';
import { documentNo } from './checks.ts';
import { allStopped, organClocks } from './clock-events.ts';
import { granted } from './grant-events.ts';
import { stepsOpened } from './step-events.ts';

const JOINT = law('行政许可法 第二十六条第二款');

export const openFromPackage = defineAct<'openFromPackage'>({
  type: 'openFromPackage',
  from: ['DRAFT'],
  basis: JOINT,
  office: () => ({ roles: ['SYSTEM'] }),
  events(context) {
    const { at, command, procedure, state } = context;
    const done = procedure.steps.filter((step) => step.phase === 'ACCEPTANCE').map(({ id }) => id);
    const { facts } = command.data.intake;
    const accepted = [
      event('OpenedFromPackage', at, { ...command.data, channel: command.channel, voucherNo: documentNo(state, '受') }),
      ...organClocks(context, 'RECEIVED', { facts }),
      ...organClocks(context, 'ACCEPTED', { facts }),
      ...stepsOpened(context, ['REVIEW', 'DECISION'], done, facts),
    ];
    return [...accepted, ...acknowledged(context, accepted)];
  },
});

export const childOpened = defineAct<'childOpened'>({
  type: 'childOpened',
  from: ['ACCEPTED', 'REVIEW'],
  basis: JOINT,
  office: () => ({ roles: ['SYSTEM'] }),
  events: ({ at, command }) => [event('ChildOpened', at, command.data)],
});

export const childClosed = defineAct<'childClosed'>({
  type: 'childClosed',
  // A child may outlive a parent that was withdrawn; its end is still told.
  from: [
    'ACCEPTED',
    'REVIEW',
    'SPECIAL',
    'DECIDED_APPROVED',
    'DECIDED_DENIED',
    'ISSUED',
    'DELIVERED',
    'WITHDRAWN',
    'LAPSED',
    'TERMINATED',
    'VOIDED',
  ],
  basis: JOINT,
  office: () => ({ roles: ['SYSTEM'] }),
  events(context) {
    const { at, command, procedure, state } = context;
    const { caseNo, outcome } = command.data;
    // A child's end is told once, however often it is reported.
    if (!state.children.some((child) => child.caseNo === caseNo && child.outcome === undefined)) return [];
    const children = state.children.map((child) => (child.caseNo === caseNo ? { ...child, outcome } : child));
    const plan = packagePlan(procedure, { children, facts: state.facts });
    const over = plan.toOpen.length === 0 && plan.running.length === 0;
    const open = state.state === 'ACCEPTED' || state.state === 'REVIEW';
    return [event('ChildClosed', at, command.data), ...(over && open ? packageClosed(context, children, plan.givenUp.length > 0) : [])];
  },
});

/** A denied child does not deny the others, unless the package requires it. */
function packageClosed(context: ActContext, children: CaseState['children'], someGivenUp: boolean): readonly CaseEvent[] {
  const { at, procedure } = context;
  const grants = children.filter(({ outcome }) => outcome === CHILD_GRANTED).length;
  const required = (procedure.children ?? []).filter((child) => child.requires === true).map((child) => child.procedure);
  const requiredFailed = children.some((child) => required.includes(child.procedure) && child.outcome !== CHILD_GRANTED);
  const all = grants === children.length && !someGivenUp;
  const outcome = grants === 0 || requiredFailed ? 'DENIED' : all ? 'GRANTED' : 'PARTLY_GRANTED';
  return [event('PackageClosed', at, { outcome }), ...allStopped(context), ...(outcome === 'DENIED' ? [] : granted(context))];
}
