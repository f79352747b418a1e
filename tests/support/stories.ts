/** Stories of cases, told once and lived twice: in memory by the pure engine, and on a real Temporal server. Every command has its place in one. */
import type { Actor } from '../../domain/case/actor.ts';
import type { CaseState, CaseStateName } from '../../domain/case/case-state.ts';
import type { CommandData, CommandType, Facts } from '../../domain/case/commands.ts';
import type { EventType } from '../../domain/case/events.ts';
import { calendarWindow } from '../../domain/clocks/calendar-window.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import { instantOf, localDateOf } from '../../domain/clocks/local-date.ts';
import { addWorkingDays } from '../../domain/clocks/working-calendar.ts';
import { defineProcedure } from '../../domain/procedures/define-procedure.ts';
import fireSafety from '../../domain/procedures/items/fire-safety.ts';
import foodBusiness from '../../domain/procedures/items/food-business.ts';
import govInfo from '../../domain/procedures/items/gov-info.ts';
import opsTicket from '../../domain/procedures/items/ops-ticket.ts';
import outdoorSign from '../../domain/procedures/items/outdoor-sign.ts';
import waterIntake from '../../domain/procedures/items/water-intake.ts';
import workInjury from '../../domain/procedures/items/work-injury.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { CALENDAR_2026 } from '../../schema/calendar/calendar-data.ts';
import { intake } from './a-case.ts';
import { chen, employer, feng, gu, lin, msLi, qian, sun, wu, zhao, zheng } from './people.ts';

/** What a scene may look at: the case as it stands, and its time. */
export interface Scenery {
  readonly state: CaseState;
  readonly now: Instant;
}

export type Scene =
  | {
      readonly [T in CommandType]: { readonly by: Actor; readonly does: T; readonly with: (scenery: Scenery) => CommandData[T] };
    }[CommandType]
  /** Until this clock has run out. */
  | { readonly runsOut: string }
  | { readonly passes: number };

export interface Story {
  readonly name: string;
  readonly procedure: Procedure;
  readonly scenes: readonly Scene[];
  readonly ends: CaseStateName;
  /** Events that must be among those told. */
  readonly tells: readonly EventType[];
}

function scene<T extends CommandType>(by: Actor, does: T, data: CommandData[T] | ((scenery: Scenery) => CommandData[T])): Scene {
  return { by, does, with: typeof data === 'function' ? data : () => data } as Scene;
}

const DAY = 86_400_000;
const documentSha256 = 'b'.repeat(64);
const served = ({ now }: Scenery) => ({ receipts: [{ partyId: 'party-li', receivedAt: now }] });
const filed = (procedure: Procedure, facts: Facts = {}, without: readonly string[] = []): Scene =>
  scene(lin, 'receive', { intake: intake(procedure, without, facts) });
const accepted = scene(lin, 'accept', {});
const grant = scene(chen, 'decide', { decision: 'GRANT', opinion: '准予' });
const reviewed = (stepId: string, by: Actor, ...staff: string[]): Scene => scene(by, 'passOn', { stepId, opinion: '同意', staff });
const onSite = ['zhao', 'han'];
const calendar = calendarWindow(CALENDAR_2026, 2025, 2027);
/** The n-th working day after the case's today. */
const workingDay = ({ now }: Scenery, n: number): string => addWorkingDays(calendar, localDateOf(now), n);
const at = (date: string, time: string): Instant => instantOf(date, time);

/** Passed up after the first review (行政许可法 35): shipped by no city item yet, so the story brings its own. */
const passedUp = defineProcedure({
  ...outdoorSign,
  code: 'passed-up',
  outcome: 'FORWARD',
  steps: [
    { id: 'accept', name: { zh: '受理', en: 'acceptance' }, phase: 'ACCEPTANCE', role: 'WINDOW' },
    { id: 'handle', name: { zh: '初审', en: 'first review' }, phase: 'REVIEW', role: 'HANDLER' },
  ],
});

const review = [reviewed('handle', zhao, ...onSite), reviewed('check', qian)];

export const STORIES: readonly Story[] = [
  {
    name: 'silence for the whole notice clock accepts the filing from the day it was received',
    procedure: waterIntake,
    scenes: [filed(waterIntake), { runsOut: 'NOTICE' }],
    ends: 'ACCEPTED',
    tells: ['ClockExpired', 'DeemedAccepted', 'ClockStarted', 'StepStarted'],
  },
  {
    name: 'one notice tells every gap, the supplement answers it, and the organ answers in turn',
    procedure: waterIntake,
    scenes: [
      filed(waterIntake, {}, ['assessment']),
      scene(lin, 'requestCorrection', { gaps: [{ item: 'assessment', problem: '未提交', remedy: '提交报告书' }] }),
      { passes: 2 * DAY },
      scene(msLi, 'supply', { materials: [{ id: 'assessment', trust: 'B' }] }),
      accepted,
    ],
    ends: 'ACCEPTED',
    tells: ['CorrectionRequested', 'Supplied', 'Accepted'],
  },
  {
    name: 'a supplement that never comes lapses where a law says so, and the term of an answer restarts where one says so',
    procedure: govInfo,
    scenes: [
      filed(govInfo),
      scene(lin, 'requestCorrection', { gaps: [{ item: 'form', problem: '内容不明确', remedy: '补充说明' }] }),
      scene(msLi, 'supply', { materials: [{ id: 'form' }] }),
      scene(lin, 'requestCorrection', {
        gaps: [{ item: 'form', problem: '补充后仍不明确', remedy: '说明文号' }],
        firstSeenInSupplement: true,
      }),
      { runsOut: 'SUPPLY/2' },
    ],
    ends: 'LAPSED',
    tells: ['ClockRestarted', 'Lapsed'],
  },
  {
    name: 'a filing returned for the wrong item may be filed again under the same number, and then withdrawn',
    procedure: foodBusiness,
    scenes: [
      scene(msLi, 'submit', intake(foodBusiness)),
      scene(lin, 'returnFiling', { ground: 'WRONG_ITEM', reason: '应选择变更事项' }),
      scene(msLi, 'submit', intake(foodBusiness)),
      scene(lin, 'receive', {}),
      scene(msLi, 'withdraw', { reason: '不再需要' }),
    ],
    ends: 'WITHDRAWN',
    tells: ['Submitted', 'FilingReturned', 'Received', 'Withdrawn'],
  },
  {
    name: 'what is not this organ’s power is not accepted, and the right organ is named',
    procedure: foodBusiness,
    scenes: [
      filed(foodBusiness),
      scene(lin, 'notAccept', {
        ground: 'NOT_OUR_POWER',
        reason: '不属于本机关职权',
        rightOrgan: '市水利局',
        remedies: '可申请复议或者起诉',
      }),
    ],
    ends: 'NOT_ACCEPTED',
    tells: ['NotAccepted'],
  },
  {
    name: 'where no licence is needed the applicant is told so at once',
    procedure: foodBusiness,
    scenes: [filed(foodBusiness), scene(lin, 'notRequired', { reason: '依法不需要取得许可', remedies: '可申请复议或者起诉' })],
    ends: 'NOT_REQUIRED',
    tells: ['NotRequired'],
  },
  {
    name: 'the clocks stand still while experts review, and run on when the result is there',
    procedure: waterIntake,
    scenes: [
      filed(waterIntake),
      accepted,
      scene(zhao, 'propose', { act: 'startSpecial', data: { kind: 'EXPERT_REVIEW', days: 10, reason: '需要专家评审', noticeNo: '特1' } }),
      scene(chen, 'startSpecial', { proposalId: 'startSpecial/3' }),
      { passes: 5 * DAY },
      scene(zhao, 'endSpecial', { result: '评审通过' }),
      ...review,
      scene(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: '听1' }),
      { runsOut: 'HEARING_REQUEST' },
      grant,
    ],
    ends: 'DECIDED_APPROVED',
    tells: ['Proposed', 'SpecialStarted', 'ClockPaused', 'ClockResumed', 'SpecialEnded', 'HearingRightTold', 'DecisionMade'],
  },
  {
    name: 'an announced stop that lasts too long is on record, and the case waits all the same',
    procedure: waterIntake,
    scenes: [
      filed(waterIntake),
      accepted,
      scene(zhao, 'propose', { act: 'startSpecial', data: { kind: 'EXPERT_REVIEW', days: 3, reason: '需要专家评审', noticeNo: '特1' } }),
      scene(chen, 'startSpecial', { proposalId: 'startSpecial/3' }),
      { runsOut: 'SPECIAL/1' },
    ],
    ends: 'SPECIAL',
    tells: ['ClockWarned', 'ClockExpired'],
  },
  {
    name: 'a hearing asked for in time is held by an independent host before the decision',
    procedure: waterIntake,
    scenes: [
      filed(waterIntake),
      accepted,
      ...review,
      scene(zhao, 'tellHearingRight', { parties: ['party-li'], noticeNo: '听1' }),
      scene(msLi, 'requestHearing', {}),
      scene(zhao, 'scheduleHearing', (now) => ({ at: at(workingDay(now, 8), '09:30'), place: '第一听证室', host: 'wu', noticeNo: '听2' })),
      { passes: 16 * DAY },
      scene(wu, 'recordHearing', { recordSha256: documentSha256, signed: true }),
      scene(chen, 'decide', { decision: 'DENY', opinion: '不予许可', reasons: '不符合条件', remedies: '可申请复议或者起诉' }),
      scene(lin, 'serveDenial', served),
    ],
    ends: 'DELIVERED',
    tells: ['HearingRequested', 'HearingScheduled', 'HearingRecorded', 'DecisionMade', 'Delivered'],
  },
  {
    name: 'a term is extended once by the head of the organ; the promise stays missed',
    procedure: foodBusiness,
    scenes: [filed(foodBusiness), accepted, scene(zheng, 'extend', { reason: '情况复杂', noticeNo: '延1' }), { runsOut: 'PROMISED' }],
    ends: 'ACCEPTED',
    tells: ['ExtensionGranted', 'ClockExtended', 'ClockWarned', 'ClockExpired'],
  },
  {
    name: 'a material promised for later is brought in time',
    procedure: outdoorSign,
    scenes: [
      filed(outdoorSign, {}, ['siteRight']),
      scene(lin, 'acceptDeferred', (now) => ({ deferred: [{ id: 'siteRight', promisedOn: workingDay(now, 3) }] })),
      { passes: DAY },
      scene(msLi, 'fillDeferred', { materials: [{ id: 'siteRight' }] }),
      reviewed('handle', zhao),
      grant,
    ],
    ends: 'DECIDED_APPROVED',
    tells: ['AcceptedDeferred', 'DeferredFilled', 'DecisionMade'],
  },
  {
    name: 'a promised material that does not come ends the case as withdrawn',
    procedure: outdoorSign,
    scenes: [
      filed(outdoorSign, {}, ['siteRight']),
      scene(lin, 'acceptDeferred', (now) => ({ deferred: [{ id: 'siteRight', promisedOn: workingDay(now, 2) }] })),
      { runsOut: 'DEFERRED' },
    ],
    ends: 'LAPSED',
    tells: ['Lapsed'],
  },
  {
    name: 'work goes back once, changes hands and is lent, and comes to the decision all the same',
    procedure: foodBusiness,
    scenes: [
      filed(foodBusiness),
      scene(lin, 'claim', { stepId: 'accept' }),
      scene(lin, 'release', { stepId: 'accept', reason: '误领' }),
      accepted,
      scene(zhao, 'claim', { stepId: 'handle' }),
      scene(feng, 'reassign', { stepId: 'handle', to: 'han', toRoles: ['HANDLER'], toUnitId: zhao.unitId!, reason: '工作调整' }),
      scene(feng, 'delegate', (now) => ({
        stepId: 'handle',
        to: 'zhao',
        toRoles: ['HANDLER'],
        toUnitId: zhao.unitId!,
        until: workingDay(now, 5),
        reason: '出差',
      })),
      scene(zhao, 'opine', { stepId: 'handle', opinion: '初步同意' }),
      reviewed('handle', zhao),
      reviewed('verify', zhao, ...onSite),
      scene(qian, 'sendBack', { stepId: 'check', to: 'handle', reason: '核查记录不全' }),
      reviewed('handle', zhao),
      reviewed('verify', zhao, ...onSite),
      reviewed('check', qian),
      grant,
    ],
    ends: 'DECIDED_APPROVED',
    tells: ['StepClaimed', 'StepReleased', 'Reassigned', 'Delegated', 'StepOpined', 'StepSentBack', 'DecisionMade'],
  },
  {
    name: 'the other side is asked and answers before a two-party matter is decided, and both are served',
    procedure: workInjury,
    scenes: [
      filed(workInjury),
      scene(lin, 'accept', { clear: true }),
      scene(zhao, 'askRespondent', { respondent: { partyId: 'party-employer', kind: 'ENTERPRISE' }, noticeNo: '举1' }),
      scene(employer, 'recordAnswer', { summary: '对事实无异议' }),
      reviewed('inquire', zhao, ...onSite),
      reviewed('check', qian),
      grant,
      scene(sun, 'issue', { documentSha256, sealId: 'seal-1' }),
      scene(sun, 'deliver', ({ now }) => ({
        means: 'POST',
        receipts: ['party-li', 'party-employer'].map((partyId) => ({ partyId, receivedAt: now })),
      })),
    ],
    ends: 'DELIVERED',
    tells: ['RespondentAsked', 'RespondentAnswered', 'Sealed', 'LicenceIssued', 'Delivered'],
  },
  {
    name: 'a broken commitment is found after the grant, not mended, and the grant revoked',
    procedure: fireSafety,
    scenes: [
      filed(fireSafety),
      scene(lin, 'accept', { commitment: { sha256: documentSha256 } }),
      grant,
      scene(sun, 'issue', {
        documentSha256,
        sealId: 'seal-1',
        licenceNo: '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
      }),
      scene(sun, 'deliver', ({ now }) => ({ means: 'ONLINE', ...served({ now } as Scenery) })),
      { passes: 3 * DAY },
      scene(zhao, 'recordVerification', { result: 'BROKEN', staff: ['zhao', 'han'], findings: '安全出口被占用' }),
      { passes: DAY },
      scene(zhao, 'recordRecheck', { result: 'BROKEN', staff: ['zhao', 'han'], findings: '仍未整改' }),
      scene(chen, 'revoke', { reasons: '承诺不实', remedies: '可申请复议或者起诉' }),
    ],
    ends: 'DELIVERED',
    tells: ['CommitmentVerified', 'CommitmentRechecked', 'LicenceRevoked'],
  },
  {
    name: 'a case whose purpose is lost is terminated by a second person',
    procedure: foodBusiness,
    scenes: [
      filed(foodBusiness),
      accepted,
      scene(zhao, 'propose', { act: 'terminate', data: { ground: '申请人死亡', reason: '户籍已注销' } }),
      scene(chen, 'terminate', { proposalId: 'terminate/3' }),
    ],
    ends: 'TERMINATED',
    tells: ['Proposed', 'Terminated'],
  },
  {
    name: 'a duplicate is voided by the supervisor, after its record was corrected, and stays in the record',
    procedure: foodBusiness,
    scenes: [
      filed(foodBusiness),
      scene(gu, 'correctRecord', { entrySeq: 1, field: 'channel', correct: 'WEB', reason: '登记错误' }),
      scene(lin, 'propose', { act: 'void', data: { ground: 'DUPLICATE', reason: '重复登记' } }),
      scene(gu, 'void', { proposalId: 'void/3' }),
    ],
    ends: 'VOIDED',
    tells: ['RecordCorrected', 'Voided'],
  },
  {
    name: 'a matter of the higher organ is passed up after the first review',
    procedure: passedUp,
    scenes: [
      filed(passedUp),
      accepted,
      reviewed('handle', zhao),
      scene(qian, 'forward', { to: '省水利厅', opinion: '初审合格，报请审批' }),
    ],
    ends: 'FORWARDED',
    tells: ['Forwarded'],
  },
  {
    name: 'a first-priority ticket is late after four hours, night or day',
    procedure: opsTicket,
    scenes: [filed(opsTicket, { priority: 'P1' }), accepted, { runsOut: 'PROMISED' }],
    ends: 'ACCEPTED',
    tells: ['ClockWarned', 'ClockExpired'],
  },
  {
    name: 'a new holiday moves what still runs, and each move is told',
    procedure: waterIntake,
    scenes: [
      filed(waterIntake),
      accepted,
      scene({ personId: 'system', kind: 'SYSTEM', roles: ['SYSTEM'] }, 'changeCalendar', (now) => ({
        calendar: {
          ...calendar,
          version: `${calendar.version}+1`,
          holidays: { ...calendar.holidays, [workingDay(now, 2)]: '临时放假' },
          workdays: {},
        },
        notice: '国办发明电〔2026〕99号',
      })),
    ],
    ends: 'ACCEPTED',
    tells: ['CalendarChanged', 'ClockRecomputed'],
  },
];
