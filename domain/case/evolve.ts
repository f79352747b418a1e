/** State is the fold of events. No condition of the law here: what an event says has happened, has happened. Guarded by replayed histories. */
import type { Clock, Instant } from '../clocks/clock.ts';
import { localDateOf } from '../clocks/local-date.ts';
import { stepsAfter } from '../procedures/step-order.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { CaseState, CaseStateName, Hand, Hearing, MaterialState } from './case-state.ts';
import { isTerminal } from './case-state.ts';
import type { Intake, MaterialGiven } from './commands.ts';
import type { CaseEvent, ClockAnchor } from './events.ts';
import { withHands } from './separation-of-duties.ts';

export function evolveAll(state: CaseState, procedure: Procedure, events: readonly CaseEvent[]): CaseState {
  return events.reduce((now, event) => evolve(now, procedure, event), state);
}

export function evolve(state: CaseState, procedure: Procedure, event: CaseEvent): CaseState {
  const next = applied(state, procedure, event);
  return { ...next, updatedAt: event.at };
}

function applied(state: CaseState, procedure: Procedure, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'CaseDrafted':
      return state;
    case 'Submitted':
      return {
        ...takenIn(state, event),
        state: 'SUBMITTED',
        channel: event.channel,
        submittedAt: event.at,
        ...receivedOnce(state, event.at),
        ...filedAnew(state, event),
      };
    case 'Received': {
      const at = event.occurredAt !== undefined && event.occurredAt < event.at ? event.occurredAt : event.at;
      const taken = event.intake === undefined ? state : takenIn(state, event.intake);
      return {
        ...taken,
        state: 'RECEIVED',
        channel: state.channel ?? event.channel,
        ...receivedOnce(state, at),
        ...filedAnew(state, event),
      };
    }
    case 'FilingReturned':
      return { ...state, state: 'DRAFT', corrections: state.corrections + (event.countsAsCorrection ? 1 : 0) };
    case 'CorrectionRequested':
      return { ...state, state: 'CORRECTION', corrections: state.corrections + 1, gaps: event.gaps, supplied: false };
    case 'Supplied':
      return {
        ...state,
        state: 'RECEIVED',
        materials: given(state.materials, event.materials),
        ...(event.form === undefined ? {} : { form: event.form }),
        facts: { ...state.facts, ...event.facts },
        gaps: [],
        // Put right on the spot, before any notice, it is part of the first filing still (32(3)).
        ...(state.state === 'CORRECTION' ? { supplied: true, completedAt: event.at } : {}),
      };
    case 'Accepted':
      return { ...state, state: 'ACCEPTED', acceptedAt: event.at, clear: event.clear, committed: event.commitment !== undefined };
    case 'AcceptedDeferred':
      return {
        ...state,
        state: 'ACCEPTED',
        acceptedAt: event.at,
        materials: state.materials.map((material) => {
          const promise = event.deferred.find((one) => one.id === material.id);
          return promise === undefined ? material : { ...material, status: 'DEFERRED' as const, promisedOn: promise.promisedOn };
        }),
      };
    case 'DeemedAccepted': {
      // Silence accepts from the day of (complete) receipt, not from the day the clock ran out (32(4)).
      const acceptance = procedure.steps.find((step) => step.phase === 'ACCEPTANCE')?.id;
      return {
        ...state,
        state: 'ACCEPTED',
        deemedAccepted: true,
        acceptedAt: state.completedAt ?? state.receivedAt ?? event.at,
        gaps: [],
        openSteps: state.openSteps.filter((open) => open.stepId !== acceptance),
        doneSteps: acceptance === undefined ? state.doneSteps : added(state.doneSteps, acceptance),
      };
    }
    case 'NotAccepted':
      return ended(state, procedure, 'NOT_ACCEPTED', event.at);
    case 'NotRequired':
      return ended(state, procedure, 'NOT_REQUIRED', event.at);
    case 'StepStarted':
      return { ...state, openSteps: [...state.openSteps, { stepId: event.stepId, openedAt: event.at }] };
    case 'StepClaimed':
      return {
        ...inReview(state, procedure, event.stepId),
        openSteps: opened(state, event.stepId, { assignee: event.by, unitId: event.unitId }),
      };
    case 'StepReleased':
      return {
        ...state,
        openSteps: state.openSteps.map((open) => (open.stepId === event.stepId ? { stepId: open.stepId, openedAt: open.openedAt } : open)),
      };
    case 'StepOpined':
      return {
        ...inReview(state, procedure, event.stepId),
        openSteps: opened(state, event.stepId, { opinion: event.opinion }),
        hands: handed(state, event.stepId, 'OPINED', event.at, event.by),
      };
    case 'StepPassed': {
      const passed = handed(state, event.stepId, 'PASSED', event.at, event.by);
      return {
        ...inReview(state, procedure, event.stepId),
        openSteps: state.openSteps.filter((open) => open.stepId !== event.stepId),
        doneSteps: added(state.doneSteps, event.stepId),
        hands: handed({ hands: passed }, event.stepId, 'VERIFIED', event.at, ...event.staff),
      };
    }
    case 'StepSentBack': {
      const undone = new Set([event.to, ...stepsAfter(procedure, event.to).map((step) => step.id)]);
      return {
        ...inReview(state, procedure, event.stepId),
        openSteps: state.openSteps.filter((open) => !undone.has(open.stepId)),
        doneSteps: state.doneSteps.filter((id) => !undone.has(id)),
        hands: handed(state, event.stepId, 'OPINED', event.at, event.by),
      };
    }
    case 'Proposed':
      return {
        ...state,
        proposals: [
          ...state.proposals.filter(({ act }) => act !== event.act),
          { id: event.proposalId, act: event.act, data: event.data, by: event.by, at: event.at },
        ],
      };
    case 'SpecialStarted':
      return {
        ...state,
        state: 'SPECIAL',
        special: { id: event.id, kind: event.kind, days: event.days, startedAt: event.at },
        specials: state.specials + 1,
        stops: [...state.stops, { id: event.id, ground: event.kind, from: event.at, noticeNo: event.noticeNo, basis: event.basis }],
        proposals: state.proposals.filter((proposal) => proposal.act !== 'startSpecial'),
      };
    case 'SpecialEnded': {
      const { special: _ended, ...rest } = state;
      return { ...rest, state: 'REVIEW', stops: resumed(state, event.at) };
    }
    case 'HearingRightTold':
      return hearing(state, { toldAt: event.at, told: [...new Set([...(state.hearing?.told ?? []), ...event.parties])] });
    case 'HearingRequested':
      return hearing(state, { requestedAt: event.at, requestedBy: event.partyId });
    case 'HearingWaived':
      return hearing(state, { waivedBy: [...new Set([...(state.hearing?.waivedBy ?? []), event.partyId])] });
    case 'HearingScheduled':
      return hearing(state, { heldAt: event.heldAt, place: event.place, host: event.host, noticeAt: event.at });
    case 'HearingRecorded':
      return {
        ...hearing(state, { recordedAt: event.at }),
        hands: handed(state, 'hearing', 'PRESIDED', event.at, event.host),
      };
    case 'RespondentAsked':
      return { ...state, respondent: { ...event.respondent, askedAt: event.at } };
    case 'RespondentAnswered':
      return state.respondent === undefined ? state : { ...state, respondent: { ...state.respondent, answeredAt: event.at } };
    case 'ExtensionGranted':
      return state;
    case 'DeferredFilled':
      return { ...state, materials: given(state.materials, event.materials) };
    case 'DecisionMade':
      return {
        ...state,
        state: event.decision === 'GRANT' ? 'DECIDED_APPROVED' : 'DECIDED_DENIED',
        decidedAt: event.at,
        decision: event.decision,
        openSteps: [],
        doneSteps: added(state.doneSteps, event.stepId),
        hands: handed(state, event.stepId, 'PASSED', event.at, event.by),
      };
    case 'FeeCharged':
    case 'Sealed':
      return state;
    case 'LicenceIssued':
      return {
        ...state,
        state: 'ISSUED',
        issuedAt: event.at,
        ...(event.licenceNo === undefined ? {} : { licenceNo: event.licenceNo }),
        hands: openIn(state, procedure, 'ISSUANCE').reduce(
          (hands, stepId) => handed({ hands }, stepId, 'OPINED', event.at, event.by),
          state.hands,
        ),
      };
    case 'Delivered':
      return { ...ended(state, procedure, 'DELIVERED', event.at), deliveredAt: event.at };
    case 'Withdrawn':
      return ended(state, procedure, 'WITHDRAWN', event.at);
    case 'Lapsed':
      return ended(state, procedure, 'LAPSED', event.at);
    case 'Terminated':
      return ended(state, procedure, 'TERMINATED', event.at);
    case 'Forwarded':
      return ended(state, procedure, 'FORWARDED', event.at);
    case 'Voided':
      return ended(state, procedure, 'VOIDED', event.at);
    case 'Reassigned':
      return {
        ...state,
        openSteps: state.openSteps.map((open) => {
          if (open.stepId !== event.stepId) return open;
          const { delegatedBy: _by, delegatedUntil: _until, ...own } = open;
          return { ...own, assignee: event.to, unitId: event.toUnitId };
        }),
      };
    case 'Delegated':
      return {
        ...state,
        openSteps: opened(state, event.stepId, {
          assignee: event.to,
          unitId: event.toUnitId,
          delegatedBy: event.from,
          delegatedUntil: event.until,
        }),
        hands: handed(state, event.stepId, 'DELEGATED', event.at, event.from, event.to),
      };
    case 'RecordCorrected':
      return state;
    case 'CommitmentVerified':
      return {
        ...state,
        verification: { result: event.result, at: event.at },
        openSteps: withoutPhase(state, procedure, 'AFTER_GRANT'),
      };
    case 'CommitmentRechecked':
      return state.verification === undefined ? state : { ...state, verification: { ...state.verification, rechecked: event.result } };
    case 'LicenceRevoked':
      // A right revoked before it was handed out: nothing is left to deliver.
      return state.state === 'DELIVERED'
        ? { ...state, revoked: true, openSteps: withoutPhase(state, procedure, 'AFTER_GRANT') }
        : { ...ended(state, procedure, 'TERMINATED', event.at), revoked: true };
    case 'OpenedFromPackage':
      return {
        ...takenIn(state, event.intake),
        state: 'ACCEPTED',
        channel: event.channel,
        parentCaseNo: event.parentCaseNo,
        acceptedAt: event.at,
        ...receivedOnce(state, event.at),
        doneSteps: procedure.steps.filter((step) => step.phase === 'ACCEPTANCE').map((step) => step.id),
      };
    case 'ChildOpened':
      return { ...state, children: [...state.children, { caseNo: event.caseNo, procedure: event.procedure }] };
    case 'ChildClosed':
      return {
        ...state,
        state: state.state === 'ACCEPTED' ? 'REVIEW' : state.state,
        children: state.children.map((child) => (child.caseNo === event.caseNo ? { ...child, outcome: event.outcome } : child)),
      };
    case 'PackageClosed':
      return {
        ...state,
        state: event.outcome === 'DENIED' ? 'DECIDED_DENIED' : 'DECIDED_APPROVED',
        decidedAt: event.at,
        decision: event.outcome === 'DENIED' ? 'DENY' : 'GRANT',
        openSteps: [],
      };
    case 'ClockStarted': {
      const clock: Clock = {
        id: event.clock,
        kind: event.kind,
        limit: event.limit,
        counting: event.counting,
        anchorEvent: event.anchor,
        startedAt: anchorAt(state, event.anchor, event.at),
        restarts: [],
        fired: [],
      };
      return clockSet(state, clock);
    }
    case 'ClockPaused':
    case 'ClockResumed':
      // For the reader of the trail: the stop itself is the special procedure's, shared by all pausable clocks.
      return state;
    case 'ClockExtended':
      return onClock(state, event.clock, (clock) => ({
        ...clock,
        extension: { n: event.n, grantedAt: event.at, basis: event.basis, reason: event.reason },
        // The due point moves, so what was said about the old one may be said again.
        fired: [],
      }));
    case 'ClockRestarted':
      return onClock(state, event.clock, (clock) => ({
        ...clock,
        startedAt: event.at,
        restarts: [...clock.restarts, { from: clock.startedAt, to: event.at, reason: event.reason }],
        fired: [],
      }));
    case 'ClockStopped':
      return onClock(state, event.clock, (clock) => ({ ...clock, stoppedAt: event.at }));
    case 'ClockWarned':
      return onClock(state, event.clock, (clock) => ({ ...clock, fired: added(clock.fired, 'WARN' as const) }));
    case 'ClockExpired':
      return onClock(state, event.clock, (clock) => ({ ...clock, fired: added(clock.fired, 'DUE' as const) }));
    case 'ClockPassed':
      return onClock(state, event.clock, (clock) => ({ ...clock, fired: added(clock.fired, event.point) }));
    case 'CalendarChanged':
      return { ...state, calendarVersion: event.calendarVersion };
    case 'ClockRecomputed':
      // The date moved, so what was said about the old one may be said again; not of one that has passed either way.
      return event.to !== null && event.to < localDateOf(event.at)
        ? state
        : onClock(state, event.clock, (clock) => ({ ...clock, fired: [] }));
    case 'PushedEvent':
      return state;
  }
}

function takenIn(state: CaseState, intake: Intake): CaseState {
  const { agent: _earlier, ...rest } = state;
  return {
    ...rest,
    applicant: intake.applicant,
    ...(intake.agent === undefined ? {} : { agent: intake.agent }),
    form: intake.form,
    facts: intake.facts,
    // A filing is whole: what it does not bring is not there, whatever an earlier one brought.
    materials: given(
      state.materials.map(({ id }) => ({ id, status: 'MISSING' })),
      intake.materials,
    ),
  };
}

/** The filing that is to be answered is the new one; after a return that counted as the notice, it is the supplement. */
const filedAnew = (state: CaseState, { anew, at }: { readonly anew?: boolean; readonly at: Instant }): Partial<CaseState> =>
  anew === true ? { completedAt: at, supplied: state.corrections > 0 } : {};

/** The day of receipt is fixed once: a returned filing that comes again keeps it. */
const receivedOnce = (state: CaseState, at: Instant): Pick<CaseState, 'receivedAt' | 'completedAt'> | Record<never, never> =>
  state.receivedAt === undefined ? { receivedAt: at, completedAt: at } : {};

const given = (materials: readonly MaterialState[], news: readonly MaterialGiven[]): readonly MaterialState[] =>
  materials.map((material) => {
    const one = news.find((candidate) => candidate.id === material.id);
    if (one === undefined) return material;
    return {
      id: material.id,
      status: 'GIVEN',
      ...(one.trust === undefined ? {} : { trust: one.trust }),
      ...(one.sha256 === undefined ? {} : { sha256: one.sha256 }),
    };
  });

/** Work on a review step moves an accepted case into review. */
function inReview(state: CaseState, procedure: Procedure, stepId: string): CaseState {
  const phase = procedure.steps.find((step) => step.id === stepId)?.phase;
  return state.state === 'ACCEPTED' && (phase === 'REVIEW' || phase === 'DECISION') ? { ...state, state: 'REVIEW' } : state;
}

function ended(state: CaseState, procedure: Procedure, name: CaseStateName, at: Instant): CaseState {
  // 告知承诺: the verification owed after a grant outlives delivery.
  const owed = new Set(name === 'DELIVERED' ? procedure.steps.filter((step) => step.phase === 'AFTER_GRANT').map((step) => step.id) : []);
  const { special: _ended, ...rest } = state;
  return {
    ...rest,
    state: name,
    ...(isTerminal(name) ? { closedAt: at } : {}),
    stops: resumed(state, at),
    openSteps: state.openSteps.filter((open) => owed.has(open.stepId)),
    proposals: [],
  };
}

const withoutPhase = (state: CaseState, procedure: Procedure, phase: string): CaseState['openSteps'] =>
  state.openSteps.filter((open) => procedure.steps.find((step) => step.id === open.stepId)?.phase !== phase);

const resumed = (state: CaseState, at: Instant): CaseState['stops'] =>
  state.stops.map((stop) => (stop.to === undefined ? { ...stop, to: at } : stop));

const opened = (state: CaseState, stepId: string, news: Partial<CaseState['openSteps'][number]>): CaseState['openSteps'] =>
  state.openSteps.map((open) => (open.stepId === stepId ? { ...open, ...news } : open));

const handed = (
  { hands }: Pick<CaseState, 'hands'>,
  stepId: string,
  how: Hand['how'],
  at: Instant,
  ...persons: readonly string[]
): CaseState['hands'] => withHands(hands, ...persons.map((personId): Hand => ({ stepId, personId, how, at })));

const openIn = (state: CaseState, procedure: Procedure, phase: string): readonly string[] =>
  procedure.steps.filter((step) => step.phase === phase && state.openSteps.some((open) => open.stepId === step.id)).map(({ id }) => id);

const NO_HEARING: Hearing = { told: [], waivedBy: [] };
const hearing = (state: CaseState, news: Partial<Hearing>): CaseState => ({
  ...state,
  hearing: { ...(state.hearing ?? NO_HEARING), ...news },
});

const added = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list : [...list, item]);

const clockSet = (state: CaseState, clock: Clock): CaseState => ({ ...state, clocks: { ...state.clocks, [clock.id]: clock } });

function onClock(state: CaseState, id: string, change: (clock: Clock) => Clock): CaseState {
  const clock = state.clocks[id];
  return clock === undefined ? state : clockSet(state, change(clock));
}

function anchorAt(state: CaseState, anchor: ClockAnchor, at: Instant): Instant {
  const named = {
    AT: at,
    RECEIPT: state.receivedAt,
    COMPLETION: state.completedAt,
    ACCEPTANCE: state.acceptedAt,
    DECISION: state.decidedAt,
  }[anchor];
  return named ?? at;
}
