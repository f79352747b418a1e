/** I12: the rule table, asked again offline, allows everything that was done: nobody acted out of an office that has no such act. */
import { ACTION_OF } from '../../../domain/access/actions.ts';
import { can } from '../../../domain/access/can.ts';
import type { CaseResource, Viewer } from '../../../domain/access/viewer.ts';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { HUMAN_COMMANDS, type HumanCommandType } from '../../../domain/case/commands.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { Invariant } from '../evidence.ts';
import { walk } from '../walk.ts';

const isHuman = (type: string): type is HumanCommandType => (HUMAN_COMMANDS as readonly string[]).includes(type);

export const byTheRules: Invariant = {
  id: 'I12',
  promise: 'no act that the rule table denies · 没有超越权限表的办理',
  look(sight) {
    // A case that cannot be walked is I8's to report.
    const silent = { ...sight, found: () => undefined };
    for (const row of sight.record.rows) {
      if (row.snapshot.origin !== 'NATIVE') continue;
      walk(silent, row, ({ command: { actor, type }, desk, entry }) => {
        if (actor.kind === 'SYSTEM' || !isHuman(type)) return true;
        const opens = desk.state.seq === 0;
        const decision = can(actor satisfies Viewer, ACTION_OF[type], opens ? undefined : resourceOf(desk.state, desk.procedure));
        if (!decision.allow)
          sight.found(
            `entry ${entry.seq} of case ${row.caseNo}: ${actor.personId} (${actor.roles.join(', ')}) had no right to ${type}${decision.byRole ? ' in this case' : ''}`,
          );
        return true;
      });
    }
  },
};

/** The case as the rule table saw it before the act. */
function resourceOf(state: CaseState, procedure: Procedure): CaseResource {
  const unitOf = (stepId: string): string | undefined => {
    const unit = procedure.steps.find(({ id }) => id === stepId)?.unit;
    return unit === undefined ? undefined : state.units[unit];
  };
  const told = state.hearing?.told ?? [];
  return {
    region: state.region,
    unitIds: [state.unitId, ...state.openSteps.map(({ stepId, unitId }) => unitId ?? unitOf(stepId) ?? state.unitId)],
    ownPartyIds: [state.applicant?.partyId, state.agent?.partyId].filter((party) => party !== undefined),
    concernedPartyIds: state.respondent === undefined ? told : [state.respondent.partyId, ...told],
    assignees: state.openSteps.flatMap(({ assignee }) => assignee ?? []),
    ...(state.hearing?.host === undefined ? {} : { hearingHost: state.hearing.host }),
  };
}
