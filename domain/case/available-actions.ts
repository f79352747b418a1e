/** What may be done next on a case, by whom, and why not by me: the same rules that admit the command (anchors item 13). */
import type { Instant } from '../clocks/clock.ts';
import type { Actor } from './actor.ts';
import { actOf } from './acts/index.ts';
import { notYours, whoMay } from './admit.ts';
import type { HumanCommandType } from './commands.ts';
import { HUMAN_COMMANDS } from './commands.ts';
import type { CaseDesk } from './decide.ts';
import type { Refusal, WhoMay } from './refusal.ts';

export interface AvailableAction {
  readonly command: HumanCommandType;
  /** Set for acts on a step: one answer per step that stands open. */
  readonly stepId?: string;
  /** Nothing known beforehand speaks against it; the facts of the command itself are checked when it comes. */
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
  readonly whoMay: readonly WhoMay[];
}

const STEP_COMMANDS = [
  'claim',
  'release',
  'opine',
  'passOn',
  'sendBack',
  'reassign',
  'delegate',
] as const satisfies readonly HumanCommandType[];

const isStepCommand = (command: HumanCommandType): command is (typeof STEP_COMMANDS)[number] =>
  (STEP_COMMANDS as readonly HumanCommandType[]).includes(command);

/** Acts whose state does not fit at all are left out: nobody could do them now. */
export function availableActions(desk: CaseDesk, actor: Actor, now: Instant): readonly AvailableAction[] {
  return HUMAN_COMMANDS.filter((command) => actOf(command).from.includes(desk.state.state)).flatMap((command) =>
    isStepCommand(command)
      ? desk.state.openSteps
          .filter(({ stepId }) => suits(desk, command, stepId))
          .map(({ stepId }) => answer(desk, actor, now, command, stepId))
      : [answer(desk, actor, now, command)],
  );
}

/** Passing on and sending back belong to review; acceptance, decision and issuance have acts of their own. */
function suits({ procedure }: CaseDesk, command: HumanCommandType, stepId: string): boolean {
  const phase = procedure.steps.find((step) => step.id === stepId)?.phase;
  if (command === 'passOn') return phase === 'REVIEW';
  if (command === 'opine' || command === 'sendBack') return phase === 'REVIEW' || phase === 'DECISION';
  return true;
}

function answer(desk: CaseDesk, actor: Actor, now: Instant, command: HumanCommandType, stepId?: string): AvailableAction {
  const act = actOf(command);
  const office = act.office({ ...desk, data: stepId === undefined ? undefined : { stepId } });
  // As the case will date it: never before its last entry.
  const at = desk.state.updatedAt !== undefined && desk.state.updatedAt > now ? desk.state.updatedAt : now;
  const foreseen = act.foreseen?.({ ...desk, at, actor, ...(stepId === undefined ? {} : { stepId }) }) ?? [];
  const refusals = [...notYours({ ...desk, command: { actor } }, office), ...foreseen];
  return {
    command,
    ...(stepId === undefined ? {} : { stepId }),
    allowed: refusals.length === 0,
    refusals,
    whoMay: whoMay(desk, office),
  };
}
