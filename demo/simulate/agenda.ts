/**
 * What could happen next to a case, and who would do it: the conduct of the demo's people. It knows the procedure and the
 * fate of the case; whether an act is allowed is asked of the domain alone.
 */
import { actOf } from '../../domain/case/acts/index.ts';
import { holderOf } from '../../domain/case/acts/steps.ts';
import type { CaseState, OpenStep } from '../../domain/case/case-state.ts';
import type { CommandData, CommandType, Gap, Intake, MaterialGiven } from '../../domain/case/commands.ts';
import type { Limit } from '../../domain/clocks/clock.ts';
import type { StaffRole } from '../../domain/law/roles.ts';
import type { Procedure, Step } from '../../domain/procedures/procedure.ts';
import { limitsFor } from '../../domain/procedures/limits-for.ts';
import { stepById, stepsAfter, stepsOfPhase } from '../../domain/procedures/step-order.ts';
import type { Params } from '../params.ts';
import type { Random } from '../random.ts';
import type { Fate } from './fate.ts';
import { localDate } from './office-time.ts';
import type { OfficeTime } from './office-time.ts';
import { TEXTS } from './texts.ts';

export type Request = { [T in CommandType]: { readonly type: T; readonly data: CommandData[T] } }[CommandType];

/** Who does it: an office (any free holder, or the one named), or the applicant. */
export type Doer =
  | { readonly kind: 'OFFICE'; readonly role: StaffRole; readonly unitId?: string; readonly stepId?: string; readonly person?: string }
  | { readonly kind: 'APPLICANT' };

/** Office minutes from now, hours on the wall from now, or a fixed instant (epoch milliseconds). */
export type Wait = { readonly minutes: number } | { readonly hours: number } | { readonly at: number };

export interface Move {
  /** The same act planned again keeps its time. */
  readonly key: string;
  readonly by: Doer;
  readonly wait: () => Wait;
  /** `doer`: who was found; `now`: when it is done. */
  readonly request: (doer: string, now: number) => Request;
}

export interface Situation {
  readonly state: CaseState;
  readonly procedure: Procedure;
  readonly fate: Fate;
  readonly params: Params;
  readonly random: Random;
  readonly office: OfficeTime;
  /** The filing; complete or with what the applicant forgets. */
  readonly intake: (complete: boolean) => Intake;
  /** Materials as an applicant hands them in. */
  readonly give: (ids: readonly string[]) => readonly MaterialGiven[];
  /** People of an office, free of the hands that bar them from the step. */
  readonly people: (role: StaffRole, unitId: string | undefined, stepId?: string) => readonly string[];
  readonly sha256: () => string;
  readonly respondent: () => string;
  /** A new number of the procedure's licence type. */
  readonly licenceNo: () => string;
  readonly now: number;
}

const officeOf = (role: StaffRole, unitId: string | undefined, more: { stepId?: string; person?: string } = {}): Doer => ({
  kind: 'OFFICE',
  role,
  ...(unitId === undefined ? {} : { unitId }),
  ...more,
});
/** The first of these offices that the handling unit has filled. */
const someOffice = ({ people, state }: Situation, roles: readonly StaffRole[]): Doer =>
  officeOf(roles.find((role) => people(role, state.unitId).length > 0) ?? roles[0] ?? 'HANDLER', state.unitId);
const APPLICANT: Doer = { kind: 'APPLICANT' };

/** Everything that may happen next, by the case's state. Empty: only time can move it, or it has ended. */
export function agenda(situation: Situation): readonly Move[] {
  const { state } = situation;
  switch (state.state) {
    case 'DRAFT':
      return filing(situation);
    case 'SUBMITTED':
      return preReview(situation);
    case 'RECEIVED':
      return acceptance(situation);
    case 'CORRECTION':
      return correction(situation);
    case 'ACCEPTED':
    case 'REVIEW':
      return [...review(situation), ...leaving(situation), ...gapsToFill(situation)];
    case 'SPECIAL':
      return special(situation);
    case 'DECIDED_APPROVED':
    case 'ISSUED':
    case 'DECIDED_DENIED':
      return [...issuance(situation), ...afterGrant(situation)];
    case 'DELIVERED':
      return afterGrant(situation);
    default:
      return [];
  }
}

// Waiting

const noisy = ({ params, random }: Situation, median: number): number => random.logNormal(median, params.shape);
const officeMinutes = (situation: Situation, median: number): Wait => ({ minutes: noisy(situation, median) * situation.fate.pace });
const applicantHours = (situation: Situation): Wait => ({ hours: noisy(situation, situation.params.service.applicantHours) });

function minutesOf(limit: Limit, office: OfficeTime): number {
  if (limit.unit === 'HOUR') return limit.n * 60;
  return limit.n * office.minutesPerDay * (limit.unit === 'CALENDAR_DAY' ? 5 / 7 : 1);
}

/** Median office minutes of a step: a share of its own limit, and no more than its part of a short promise. */
function stepMinutes({ params, procedure, office, state }: Situation, step: Step): number {
  const { service } = params;
  if (procedure.form === 'INSTANT') return service.instantMinutes;
  const own = step.limit === undefined ? service.stepMinutesWithoutLimit : minutesOf(step.limit, office) * service.stepShareOfLimit;
  const { promised } = limitsFor(procedure, state.facts);
  if (promised === undefined || step.phase === 'AFTER_GRANT' || step.phase === 'ISSUANCE') return own;
  const steps = procedure.steps.filter(({ phase }) => phase === 'REVIEW' || phase === 'DECISION').length;
  return Math.min(own, (minutesOf(promised, office) * service.stepShareOfPromise) / Math.max(1, steps));
}

/** A piece of work that is no step of its own never takes longer than the step around it. */
const within = (situation: Situation, phase: Step['phase'], minutes: number): number => {
  const step = stepsOfPhase(situation.procedure, phase)[0];
  return step === undefined ? minutes : Math.min(minutes, stepMinutes(situation, step));
};

// Acceptance

/** The office of an act as the law of the case has it now: its first role, its unit, its step. */
function officeOfAct(situation: Situation, type: CommandType): Doer {
  const { procedure, state } = situation;
  const { roles, unitId, stepId } = actOf(type).office({ state, procedure, data: undefined });
  const step =
    stepId ?? procedure.steps.find(({ phase, id }) => phase === 'ISSUANCE' && state.openSteps.some((open) => open.stepId === id))?.id;
  const person = state.openSteps.find((open) => open.stepId === step)?.assignee;
  const role = roles[0] ?? 'WINDOW';
  return officeOf(role as StaffRole, unitId, {
    ...(stepId === undefined ? {} : { stepId }),
    ...(person === undefined ? {} : { person }),
  });
}

const windowWait = (situation: Situation): Wait =>
  situation.procedure.form === 'INSTANT'
    ? officeMinutes(situation, situation.params.service.instantMinutes)
    : situation.fate.forgotten.length > 0
      ? {
          minutes: Math.min(
            noisy(situation, within(situation, 'ACCEPTANCE', situation.params.service.windowMinutes)),
            3 * situation.office.minutesPerDay,
          ),
        }
      : officeMinutes(situation, within(situation, 'ACCEPTANCE', situation.params.service.windowMinutes));

function filing(situation: Situation): readonly Move[] {
  const { fate, now, state, intake } = situation;
  const online = fate.channel === 'WEB' || fate.channel === 'MOBILE';
  if (state.seq > 0) {
    return [
      {
        key: `submit/${state.actSeq}`,
        by: APPLICANT,
        wait: () => applicantHours(situation),
        request: () => ({ type: 'submit', data: intake(true) }),
      },
    ];
  }
  return online
    ? [{ key: 'submit', by: APPLICANT, wait: () => ({ at: now }), request: () => ({ type: 'submit', data: intake(false) }) }]
    : [
        {
          key: 'receive',
          by: officeOfAct(situation, 'receive'),
          wait: () => ({ at: now }),
          request: () => ({ type: 'receive', data: { intake: intake(false) } }),
        },
      ];
}

function preReview(situation: Situation): readonly Move[] {
  const { fate, procedure, state } = situation;
  if (fate.windowSilent && procedure.silence === 'DEEMED_ACCEPTED') return [];
  if (fate.turnedAway === 'RETURNED' && state.corrections === 0 && state.recentActs.every(({ command }) => command !== 'returnFiling')) {
    return [
      {
        key: 'returnFiling',
        by: officeOfAct(situation, 'returnFiling'),
        wait: () => windowWait(situation),
        request: () => ({ type: 'returnFiling', data: { ground: 'WRONG_ITEM', reason: TEXTS.returned } }),
      },
    ];
  }
  return [
    {
      key: `receive/${state.actSeq}`,
      by: officeOfAct(situation, 'receive'),
      wait: () => windowWait(situation),
      request: () => ({ type: 'receive', data: {} }),
    },
  ];
}

function acceptance(situation: Situation): readonly Move[] {
  const { fate, procedure, state, sha256, random, office } = situation;
  const by = officeOfAct(situation, 'accept');
  const wait = (): Wait => windowWait(situation);
  const key = `accept/${state.actSeq}`;
  const refusedWith = { reason: TEXTS.notAccepted, remedies: TEXTS.remedies };
  if (fate.turnedAway === 'NOT_REQUIRED') {
    return [{ key, by, wait, request: () => ({ type: 'notRequired', data: { reason: TEXTS.notRequired, remedies: TEXTS.remedies } }) }];
  }
  if (fate.turnedAway === 'NOT_ACCEPTED') {
    return [
      {
        key,
        by,
        wait,
        request: () => ({ type: 'notAccept', data: { ground: 'NOT_OUR_POWER', rightOrgan: '有权机关（示例）', ...refusedWith } }),
      },
    ];
  }
  if (fate.windowSilent && !state.supplied) {
    // Where silence does not accept, somebody notices in the end.
    return procedure.silence === 'DEEMED_ACCEPTED'
      ? []
      : [{ key, by, wait: () => ({ minutes: 7 * office.minutesPerDay }), request: () => acceptRequest(situation) }];
  }
  const missing = state.materials.filter(({ id, status }) => status === 'MISSING' && fate.forgotten.includes(id)).map(({ id }) => id);
  if (missing.length > 0 && !state.supplied) {
    const gaps = missing.map((item): Gap => ({ item, problem: TEXTS.gap, remedy: TEXTS.remedy }));
    return [{ key, by, wait, request: () => ({ type: 'requestCorrection', data: { gaps } }) }];
  }
  if (fate.deferred.length > 0) {
    const days = Math.min(
      procedure.deferral?.maxDays ?? 1,
      procedure.limits.promised?.unit === 'WORKING_DAY' ? procedure.limits.promised.n : 99,
    );
    return [
      {
        key,
        by,
        wait,
        request: (_doer, now) => {
          const promisedOn = localDate(office.workingDay(now, random.int(1, Math.max(1, days))));
          return { type: 'acceptDeferred', data: { deferred: fate.deferred.map((id) => ({ id, promisedOn })) } };
        },
      },
    ];
  }
  return [{ key, by, wait, request: () => acceptRequest(situation) }];

  function acceptRequest(at: Situation): Request {
    return {
      type: 'accept',
      data: {
        ...(at.fate.clear ? { clear: true } : {}),
        ...(at.procedure.commitment === undefined ? {} : { commitment: { sha256: sha256() } }),
      },
    };
  }
}

function correction(situation: Situation): readonly Move[] {
  const { fate, give, state, procedure, random } = situation;
  if (fate.supplementNeverComes) {
    if (procedure.supplyExpiry.then === 'LAPSE') return [];
    return [
      {
        key: `withdraw/${state.actSeq}`,
        by: APPLICANT,
        wait: () => ({ hours: random.int(24, 45) * 24 }),
        request: () => ({ type: 'withdraw', data: { reason: TEXTS.withdrawn } }),
      },
    ];
  }
  return [
    {
      key: `supply/${state.actSeq}`,
      by: APPLICANT,
      wait: () => applicantHours(situation),
      request: () => ({ type: 'supply', data: { materials: give(state.gaps.map(({ item }) => item)) } }),
    },
  ];
}

// Review

function leaving(situation: Situation): readonly Move[] {
  const { fate, random, state } = situation;
  switch (fate.ends) {
    case 'WITHDRAWN':
      return [
        {
          key: 'withdraw',
          by: APPLICANT,
          wait: () => ({ hours: random.int(2, 30) }),
          request: () => ({ type: 'withdraw', data: { reason: TEXTS.withdrawn } }),
        },
      ];
    case 'TERMINATED':
    case 'VOIDED': {
      const act = fate.ends === 'TERMINATED' ? 'terminate' : 'void';
      const open = state.proposals.find((proposal) => proposal.act === act);
      if (open === undefined) {
        const proposer = someOffice(situation, ['HANDLER', 'CHECKER', 'WINDOW']);
        const data =
          act === 'terminate'
            ? { act, data: { ground: 'SUBJECT_ENDED', reason: TEXTS.terminated } }
            : { act, data: { ground: 'DUPLICATE' as const, reason: TEXTS.voided } };
        return [
          {
            key: 'propose/end',
            by: proposer,
            wait: () => officeMinutes(situation, 120),
            request: () => ({ type: 'propose', data }) as Request,
          },
        ];
      }
      const by = act === 'terminate' ? someOffice(situation, ['APPROVER', 'ORGAN_HEAD']) : officeOf('SUPERVISOR', undefined);
      return [
        {
          key: `${act}/${open.id}`,
          by,
          wait: () => officeMinutes(situation, 200),
          request: () => ({ type: act, data: { proposalId: open.id } }),
        },
      ];
    }
    default:
      return [];
  }
}

function gapsToFill(situation: Situation): readonly Move[] {
  const { fate, give, state } = situation;
  const open = state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => id);
  if (open.length === 0 || fate.deferredNeverFilled) return [];
  return [
    {
      key: 'fillDeferred',
      by: APPLICANT,
      wait: () => ({ hours: situation.random.int(3, 30) }),
      request: () => ({ type: 'fillDeferred', data: { materials: give(open) } }),
    },
  ];
}

function review(situation: Situation): readonly Move[] {
  const { fate, now, procedure, state, office } = situation;
  const moves = state.openSteps.flatMap((open): readonly Move[] => {
    const step = stepById(procedure, open.stepId);
    if (step === undefined || (step.phase !== 'REVIEW' && step.phase !== 'DECISION')) return [];
    const holder = holderOf(open, new Date(now).toISOString());
    return holder === undefined ? [claim(situation, step, open)] : atStep(situation, step, open, holder);
  });
  const statutory = state.clocks['JOINT'] ?? state.clocks['STATUTORY'];
  // A term of the law is lengthened by law alone.
  const lawful = procedure.extension !== undefined && procedure.extension.basis.certainty !== 'P';
  if (fate.extended && lawful && statutory !== undefined && statutory.extension === undefined && statutory.stoppedAt === undefined) {
    const head = procedure.extension?.by ?? 'ORGAN_HEAD';
    moves.push({
      key: 'extend',
      by: officeOf(head, head === 'ORGAN_HEAD' ? state.unitId : undefined),
      wait: () => ({ minutes: office.minutesPerDay * 0.8 }),
      request: () => ({ type: 'extend', data: { reason: TEXTS.extension, noticeNo: `${state.caseNo}-延1` } }),
    });
  }
  if (procedure.outcome === 'FORWARD' && moves.length === 0) {
    moves.push({
      key: 'forward',
      by: officeOf('APPROVER', state.unitId),
      wait: () => officeMinutes(situation, 200),
      request: () => ({ type: 'forward', data: { to: '上级机关（示例）', opinion: TEXTS.forwarded } }),
    });
  }
  return moves;
}

const unitOf = (state: CaseState, step: Step): string => (step.unit === undefined ? undefined : state.units[step.unit]) ?? state.unitId;

function claim(situation: Situation, step: Step, open: OpenStep): Move {
  return {
    key: `claim/${step.id}/${open.openedAt}/${situation.state.actSeq}`,
    by: officeOf(step.role, unitOf(situation.state, step), { stepId: step.id }),
    wait: () =>
      officeMinutes(
        situation,
        situation.procedure.form === 'INSTANT' ? 3 : Math.min(situation.params.service.claimMinutes, stepMinutes(situation, step) * 0.3),
      ),
    request: () => ({ type: 'claim', data: { stepId: step.id } }),
  };
}

/** What the holder of a step does with it. */
function atStep(situation: Situation, step: Step, open: OpenStep, holder: string): Move[] {
  const { fate, params, people, procedure, random, state } = situation;
  const unitId = unitOf(state, step);
  const did = (command: CommandType): boolean => state.recentActs.some((act) => act.command === command);
  const hold: Doer = officeOf(step.role, unitId, { stepId: step.id, person: holder });
  const soon = (): Wait => officeMinutes(situation, Math.min(60, stepMinutes(situation, step) * 0.3));
  const first = stepsOfPhase(procedure, 'REVIEW').find(({ role }) => role === 'HANDLER')?.id === step.id;
  const key = (name: string): string => `${name}/${step.id}/${open.openedAt}`;

  if (fate.releasedAt === step.id && !did('release')) {
    return [
      {
        key: key('release'),
        by: hold,
        wait: soon,
        request: () => ({ type: 'release', data: { stepId: step.id, reason: TEXTS.released } }),
      },
    ];
  }
  if (fate.delegatedAt === step.id && open.delegatedBy === undefined && !did('delegate')) {
    const to = people(step.role, unitId, step.id).find((person) => person !== holder);
    if (to !== undefined) {
      return [
        {
          key: key('delegate'),
          by: officeOf('UNIT_ADMIN', unitId),
          wait: soon,
          request: (_doer, now) => ({
            type: 'delegate',
            data: {
              stepId: step.id,
              to,
              toRoles: [step.role],
              toUnitId: unitId,
              until: localDate(situation.office.workingDay(now, 40)),
              reason: TEXTS.delegated,
            },
          }),
        },
      ];
    }
  }
  if (first) {
    const before = beforePassing(situation, hold);
    if (before !== null) return [before];
  }
  if (fate.sentBackAt === step.id && !did('sendBack')) {
    const to = sendBackTarget(procedure, state, step);
    if (to !== undefined) {
      return [
        {
          key: key('sendBack'),
          by: hold,
          wait: () => work(),
          request: () => ({ type: 'sendBack', data: { stepId: step.id, to, reason: TEXTS.sentBack } }),
        },
      ];
    }
  }
  if (step.phase === 'DECISION') return decision(situation, hold, () => work());
  const needed = step.needs?.siteVerification ?? 0;
  const companions = people(step.role, unitId, step.id).filter((person) => person !== holder);
  if (needed > 1 && companions.length < needed - 1) return [];
  return [
    {
      key: key('passOn'),
      by: hold,
      wait: () => work(),
      request: () => ({
        type: 'passOn',
        data: {
          stepId: step.id,
          opinion: needed > 0 ? TEXTS.verified(state.caseNo) : TEXTS.opinion(state.caseNo, step.name.zh),
          ...(needed > 0 ? { staff: [holder, ...companions.slice(0, needed - 1)] } : {}),
        },
      }),
    },
  ];

  function work(): Wait {
    return { minutes: random.logNormal(stepMinutes(situation, step), params.shape) * fate.pace };
  }
}

function sendBackTarget(procedure: Procedure, state: CaseState, step: Step): string | undefined {
  const index = procedure.steps.findIndex(({ id }) => id === step.id);
  return procedure.steps
    .slice(0, index)
    .filter(
      ({ id, phase }) =>
        phase === 'REVIEW' && state.doneSteps.includes(id) && stepsAfter(procedure, id).some((later) => later.id === step.id),
    )
    .at(-1)?.id;
}

/** Respondent, hearing and special procedure come before the first handler passes the case on. */
function beforePassing(situation: Situation, hold: Doer): Move | null {
  const { fate, procedure, respondent, state } = situation;
  const soon = (): Wait => officeMinutes(situation, 180);
  const special = fate.special;
  if (procedure.respondent !== undefined && state.respondent === undefined) {
    return {
      key: 'askRespondent',
      by: officeOf('HANDLER', state.unitId),
      wait: soon,
      request: () => ({
        type: 'askRespondent',
        data: { respondent: { partyId: respondent(), kind: 'ENTERPRISE' }, noticeNo: `${state.caseNo}-举1` },
      }),
    };
  }
  if (state.respondent !== undefined && state.respondent.answeredAt === undefined) {
    return {
      key: 'recordAnswer',
      by: officeOf('HANDLER', state.unitId),
      wait: () => officeMinutes(situation, 4 * situation.office.minutesPerDay),
      request: () => ({ type: 'recordAnswer', data: { summary: TEXTS.answer } }),
    };
  }
  if (special !== null && state.specials === 0) {
    const proposal = state.proposals.find(({ act }) => act === 'startSpecial');
    if (proposal === undefined) {
      return {
        key: 'propose/special',
        by: officeOf('HANDLER', state.unitId),
        wait: soon,
        request: () => ({
          type: 'propose',
          data: {
            act: 'startSpecial',
            data: { kind: special.kind, days: special.days, reason: TEXTS.special, noticeNo: `${state.caseNo}-特1` },
          },
        }),
      };
    }
    return approveSpecial(situation, proposal.id);
  }
  return hearingMove(situation, hold);
}

const approveSpecial = (situation: Situation, proposalId: string): Move => ({
  key: `startSpecial/${proposalId}`,
  by: officeOf('APPROVER', situation.state.unitId),
  wait: () => officeMinutes(situation, 120),
  request: () => ({ type: 'startSpecial', data: { proposalId } }),
});

/** 听证: told, asked for or waived, noticed, held; the clock stops where the item allows it. */
function hearingMove(situation: Situation, hold: Doer): Move | null {
  const { fate, office, people, procedure, state } = situation;
  const { hearing } = state;
  if (procedure.hearing === 'NONE') return null;
  const reviewer = hold.kind === 'OFFICE' && hold.unitId === state.unitId ? hold : officeOf('HANDLER', state.unitId);
  if (hearing?.toldAt === undefined) {
    return {
      key: 'tellHearingRight',
      by: reviewer,
      wait: () => officeMinutes(situation, 120),
      request: () => ({
        type: 'tellHearingRight',
        data: { parties: [state.applicant?.partyId ?? 'unknown'], noticeNo: `${state.caseNo}-听1` },
      }),
    };
  }
  if (hearing.requestedAt === undefined && hearing.waivedBy.length === 0) {
    return {
      key: 'hearing/answer',
      by: APPLICANT,
      wait: () => ({ hours: situation.random.int(3, 60) }),
      request: () => (fate.hearing ? { type: 'requestHearing', data: {} } : { type: 'waiveHearing', data: {} }),
    };
  }
  if (hearing.requestedAt === undefined || hearing.recordedAt !== undefined) return null;
  const host = people('HOST', state.unitId)[0];
  if (hearing.host === undefined) {
    if (host === undefined) return null;
    return {
      key: 'scheduleHearing',
      by: reviewer,
      wait: () => officeMinutes(situation, 240),
      request: (_doer, now) => ({
        type: 'scheduleHearing',
        data: {
          at: new Date(office.workingDay(now, situation.random.int(8, 13)) + 14.5 * 3_600_000).toISOString(),
          place: TEXTS.hall,
          host,
          noticeNo: `${state.caseNo}-听2`,
        },
      }),
    };
  }
  const stops = procedure.special.find(({ kind }) => kind === 'HEARING');
  const stopped = state.stops.some(({ ground }) => ground === 'HEARING');
  if (stops !== undefined && !stopped) {
    const proposal = state.proposals.find(({ act }) => act === 'startSpecial');
    if (proposal !== undefined) return approveSpecial(situation, proposal.id);
    return {
      key: 'propose/hearing',
      by: reviewer,
      wait: () => officeMinutes(situation, 60),
      request: () => ({
        type: 'propose',
        data: {
          act: 'startSpecial',
          data: { kind: 'HEARING', days: Math.min(20, stops.maxAnnounced ?? 20), reason: TEXTS.special, noticeNo: `${state.caseNo}-特听1` },
        },
      }),
    };
  }
  return recordHearing(situation, hearing.host, hearing.heldAt);
}

const recordHearing = (situation: Situation, host: string, heldAt: string | undefined): Move => ({
  key: 'recordHearing',
  by: officeOf('HOST', situation.state.unitId, { person: host }),
  wait: () => ({ at: Date.parse(heldAt ?? '') + 2 * 3_600_000 }),
  request: () => ({ type: 'recordHearing', data: { recordSha256: situation.sha256(), signed: true } }),
});

function special(situation: Situation): readonly Move[] {
  const { fate, office, state } = situation;
  const running = state.special;
  const others = [...leaving(situation), ...gapsToFill(situation)].filter(({ key }) => key === 'withdraw' || key === 'fillDeferred');
  if (running === undefined) return others;
  const end = (wait: () => Wait): Move => ({
    key: `endSpecial/${running.id}`,
    by: officeOf('HANDLER', state.unitId),
    wait,
    request: () => ({ type: 'endSpecial', data: { result: TEXTS.specialEnded } }),
  });
  if (running.kind === 'HEARING') {
    const { hearing } = state;
    if (hearing?.host !== undefined && hearing.recordedAt === undefined)
      return [...others, recordHearing(situation, hearing.host, hearing.heldAt)];
    return [...others, end(() => officeMinutes(situation, 60))];
  }
  return [...others, end(() => ({ minutes: (fate.special?.took ?? running.days) * office.minutesPerDay }))];
}

function decision(situation: Situation, hold: Doer, work: () => Wait): Move[] {
  const { fate, procedure, state } = situation;
  // What the law still demands is asked for here again: a case may have skipped the handler who would have done it.
  const owed = procedure.hearing === 'NONE' ? null : hearingMove(situation, hold);
  if (owed !== null) return [owed];
  if (state.materials.some(({ status }) => status === 'DEFERRED')) return [];
  const denied = fate.decision === 'DENY';
  return [
    {
      key: `decide/${state.openSteps.length}`,
      by: hold,
      wait: work,
      request: () => ({
        type: 'decide',
        data: {
          decision: fate.decision,
          opinion: denied ? TEXTS.denied(state.caseNo) : TEXTS.granted(state.caseNo),
          ...(denied ? { reasons: TEXTS.reasons, remedies: TEXTS.remedies } : {}),
          ...(procedure.fee === undefined ? {} : { feePaid: true }),
        },
      }),
    },
  ];
}

// After the decision

function issuance(situation: Situation): readonly Move[] {
  const { fate, params, procedure, sha256, state, random } = situation;
  const by = officeOfAct(situation, state.state === 'DECIDED_DENIED' ? 'serveDenial' : state.state === 'ISSUED' ? 'deliver' : 'issue');
  const wait = (): Wait =>
    officeMinutes(
      situation,
      procedure.form === 'INSTANT' ? params.service.instantMinutes : within(situation, 'ISSUANCE', params.service.issueMinutes),
    );
  const parties = [state.applicant?.partyId, state.respondent?.partyId].filter((id) => id !== undefined);
  const receipts = (now: number): readonly { partyId: string; receivedAt: string }[] =>
    parties.map((partyId) => ({
      partyId,
      receivedAt: new Date(Math.max(now - 60_000, Date.parse(state.decidedAt ?? '') || 0)).toISOString(),
    }));
  if (state.state === 'DECIDED_DENIED') {
    return [{ key: 'serveDenial', by, wait, request: (_doer, now) => ({ type: 'serveDenial', data: { receipts: receipts(now) } }) }];
  }
  if (state.state === 'DECIDED_APPROVED') {
    return [
      {
        key: 'issue',
        by,
        wait,
        request: () => ({
          type: 'issue',
          data: {
            ...(procedure.result?.licence === undefined ? {} : { licenceNo: situation.licenceNo() }),
            documentSha256: sha256(),
            sealId: `seal-${state.unitId}`,
          },
        }),
      },
    ];
  }
  const means = fate.channel === 'WINDOW' ? 'WINDOW' : random.chance(0.6) ? 'ONLINE' : 'POST';
  return [{ key: 'deliver', by, wait, request: (_doer, now) => ({ type: 'deliver', data: { means, receipts: receipts(now) } }) }];
}

function afterGrant(situation: Situation): readonly Move[] {
  const { fate, office, people, procedure, state } = situation;
  return state.openSteps.flatMap((open): readonly Move[] => {
    const step = stepById(procedure, open.stepId);
    if (step?.phase !== 'AFTER_GRANT') return [];
    const unitId = unitOf(state, step);
    const by = officeOf(step.role, unitId, { stepId: step.id, ...(open.assignee === undefined ? {} : { person: open.assignee }) });
    const wait = (): Wait =>
      officeMinutes(
        situation,
        (step.limit === undefined ? 8 : minutesOf(step.limit, office) / office.minutesPerDay) * office.minutesPerDay * 0.5,
      );
    const staff = (doer: string): readonly string[] => [
      doer,
      ...people(step.role, unitId, step.id)
        .filter((person) => person !== doer)
        .slice(0, 1),
    ];
    const broken = fate.commitment === 'BROKEN';
    if (state.verification === undefined) {
      return [
        {
          key: 'recordVerification',
          by,
          wait,
          request: (doer) => ({
            type: 'recordVerification',
            data: { result: broken ? 'BROKEN' : 'KEPT', staff: staff(doer), findings: broken ? TEXTS.broken : TEXTS.kept },
          }),
        },
      ];
    }
    if (state.verification.result === 'BROKEN' && state.verification.rechecked === undefined) {
      const fixed = state.caseNo.charCodeAt(state.caseNo.length - 2) % 2 === 0;
      return [
        {
          key: 'recordRecheck',
          by,
          wait,
          request: (doer) => ({
            type: 'recordRecheck',
            data: { result: fixed ? 'FIXED' : 'BROKEN', staff: staff(doer), findings: fixed ? TEXTS.fixed : TEXTS.broken },
          }),
        },
      ];
    }
    return [{ key: 'revoke', by, wait, request: () => ({ type: 'revoke', data: { reasons: TEXTS.revoked, remedies: TEXTS.remedies } }) }];
  });
}
