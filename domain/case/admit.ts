/**
 * May this command be accepted? Every condition of the law and of the house, asked by the workflow's validator and by every
 * screen. It is never replayed, so it may change with the law while cases run.
 */
import { policy } from '../law/basis.ts';
import type { Role } from '../law/roles.ts';
import { PARTY_ROLES } from '../law/roles.ts';
import type { ActContext, Office, Sight } from './act.ts';
import { plausibleOccurrence } from './acts/checks.ts';
import { actOf } from './acts/index.ts';
import type { Actor } from './actor.ts';
import type { CaseState } from './case-state.ts';
import { isTerminal } from './case-state.ts';
import type { CommandType } from './commands.ts';
import type { Refusal, WhoMay } from './refusal.ts';
import { refusal } from './refusal.ts';
import { barredFrom, isOwnApplication } from './separation-of-duties.ts';

const DUTY = policy('岗位与职责分离');
const STALE = policy('先看到最新情况再办理');

/** Empty: admitted. Otherwise every reason why not, so that all can be mended at once. */
export function admit<T extends CommandType>(context: ActContext<T>): readonly Refusal[] {
  const { command, state } = context;
  const act = actOf(command.type);
  if (!act.from.includes(state.state)) return [wrongState(context)];
  const stale = staleness(context);
  if (stale !== undefined) return [stale];
  const office = act.office({ ...context, data: command.data });
  const shut = notYours(context, office);
  return shut.length > 0
    ? shut
    : [...(act.foreseen?.(sightOf(context)) ?? []), ...(act.check?.(context) ?? []), ...plausibleOccurrence(context)];
}

/** What of a command is known before its facts are. */
function sightOf({ state, procedure, calendar, at, command }: ActContext): Sight {
  const { actor, data } = command;
  return { state, procedure, calendar, at, actor, ...('stepId' in data ? { stepId: data.stepId } : {}) };
}

function wrongState({ command, state }: ActContext): Refusal {
  const act = actOf(command.type);
  const code = isTerminal(state.state) ? 'CASE_CLOSED' : (act.refusedAs?.(state.state) ?? 'WRONG_STATE');
  return refusal(code, act.basis, { command: command.type, state: state.state, allowed: [...act.from] });
}

/** Human acts are counted apart, so a warning that fired meanwhile does not make every open screen stale. */
function staleness({ command, state }: ActContext): Refusal | undefined {
  const seen = command.expectedActSeq;
  if (seen === undefined || seen === state.actSeq) return undefined;
  const changed = state.recentActs.filter((act) => act.actSeq > seen).map(({ command: what, by, at }) => ({ command: what, by, at }));
  return refusal('STALE_CASE', STALE, { expected: seen, current: state.actSeq, changed }, { field: 'expectedActSeq' });
}

const isParty = (role: Role): boolean => (PARTY_ROLES as readonly Role[]).includes(role);

/** The office an actor would act in, or undefined if he holds none of those asked for. */
export function roleFor(office: Office, actor: Actor): Role | undefined {
  return office.roles.find((role) => actor.roles.includes(role));
}

export function whoMay(context: Pick<ActContext, 'state' | 'procedure'>, office: Office): readonly WhoMay[] {
  const except = office.stepId === undefined ? [] : barredFrom(context.state, context.procedure, office.stepId);
  return office.roles.map((role) => ({ role, ...(isParty(role) || office.unitId === undefined ? {} : { unitId: office.unitId }), except }));
}

/** Why this person may not, by office, unit, standing in the case and separation of duties. */
export function notYours(
  context: Pick<ActContext, 'state' | 'procedure'> & { readonly command: { readonly actor: Actor } },
  office: Office,
): readonly Refusal[] {
  const { actor } = context.command;
  const others = { whoMay: whoMay(context, office) };
  // A step the procedure does not have: the act's own check says so better.
  if (office.roles.length === 0) return [];
  const held = office.roles.filter((role) => actor.roles.includes(role));
  if (held.length === 0) return [refusal('WRONG_ROLE', DUTY, { roles: [...actor.roles], needs: [...office.roles] }, others)];
  // Whoever holds several of the offices asked for acts in the one that is open to him.
  const answers = held.map((role) => shutFor(context, office, role, others));
  return answers.find((refusals) => refusals.length === 0) ?? answers[0] ?? [];
}

function shutFor(
  { state, procedure, command: { actor } }: Parameters<typeof notYours>[0],
  office: Office,
  role: Role,
  others: { readonly whoMay: readonly WhoMay[] },
): readonly Refusal[] {
  if (role === 'SYSTEM') return [];
  if (isParty(role)) return isPartyTo(state, actor, role) ? [] : [refusal('NOT_A_PARTY', DUTY, { party: actor.partyId ?? null }, others)];
  if (office.unitId !== undefined && actor.unitId !== office.unitId) {
    return [refusal('WRONG_UNIT', DUTY, { unit: actor.unitId ?? null, needs: office.unitId }, others)];
  }
  if (isOwnApplication(state, actor.partyId)) return [refusal('OWN_APPLICATION', DUTY, { party: actor.partyId ?? null }, others)];
  const barred =
    office.stepId === undefined
      ? undefined
      : barredFrom(state, procedure, office.stepId).find(({ personId }) => personId === actor.personId);
  return barred === undefined ? [] : [refusal('SAME_PERSON', DUTY, { step: office.stepId ?? null, signedBefore: barred.because }, others)];
}

/** A case not yet filed has no parties: whoever files becomes one. */
function isPartyTo(state: CaseState, actor: Actor, role: Role): boolean {
  if (actor.partyId === undefined) return false;
  if (state.applicant === undefined) return role !== 'PARTY';
  const told = state.hearing?.told ?? [];
  const parties = role === 'PARTY' ? [state.respondent?.partyId, ...told] : [state.applicant.partyId, state.agent?.partyId];
  return parties.includes(actor.partyId);
}
