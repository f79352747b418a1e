/** The small case that rules tell their examples with: one procedure, a handful of people, events with the usual words filled in. */
import type { Actor } from '../case/actor.ts';
import type { CommandType } from '../case/commands.ts';
import type { CaseEvent, EventData, EventType } from '../case/events.ts';
import { initialState } from '../case/initial-state.ts';
import type { CalendarData, Instant } from '../clocks/clock.ts';
import { instantOf } from '../clocks/local-date.ts';
import { law, policy } from '../law/basis.ts';
import type { Role } from '../law/roles.ts';
import { defineProcedure, required, shared, stepDays, words, workingDays } from '../procedures/define-procedure.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { PushedWord, ToldEntry } from './define-rule.ts';
import type { CaseStory } from './evaluate-case.ts';
import type { LearnedGuide } from './learned-guide.ts';

/** 林窗口 赵承办 钱审核 陈批准 孙制证 吴主持 郑负责人 李申请人, the case's own timer, and another system. */
const PEOPLE = {
  lin: 'WINDOW',
  zhao: 'HANDLER',
  qian: 'CHECKER',
  chen: 'APPROVER',
  sun: 'ISSUER',
  wu: 'HOST',
  zheng: 'ORGAN_HEAD',
  li: 'APPLICANT',
  system: 'SYSTEM',
  other: 'PUSHED',
} as const satisfies Readonly<Record<string, Role>>;
export type ExamplePerson = keyof typeof PEOPLE;

type Telling = { [T in EventType]: T | readonly [T, Partial<EventData[T]>] }[EventType];
/** Day, or minute, in Nantong; who; what happened in one act, the first event naming it. */
export type ToldAct = readonly [on: string, who: ExamplePerson, ...events: Telling[]];

export interface CaseExample {
  /** A sentence: what happened. */
  readonly when: string;
  /** What of the example procedure is otherwise. */
  readonly procedure?: Partial<Procedure>;
  readonly told: readonly ToldAct[];
  /** `2026-03-30 YELLOW`, oldest first; empty: the rule is kept. */
  readonly fires: readonly string[];
  /** Of a pushed case: when its own system closed it, and what other cases of its kind look like. */
  readonly pushed?: { readonly decidedAt?: string; readonly guide?: LearnedGuide } & { readonly [K in keyof PushedWord]: PushedWord[K] };
}

export const EXAMPLE_UNIT = 'u-320613-spj';
export const EXAMPLE_REGION = '320613';

/** 2026 around the spring: enough for the examples, so that no rule depends on data elsewhere. */
export const EXAMPLE_CALENDAR: CalendarData = {
  version: 'example',
  knownFrom: '2026-01-01',
  knownUntil: '2026-12-31',
  holidays: { '2026-04-06': '清明节', '2026-05-01': '劳动节', '2026-05-04': '劳动节', '2026-05-05': '劳动节' },
  workdays: {},
};

export const EXAMPLE_PROCEDURE: Procedure = defineProcedure({
  code: 'example',
  version: 1,
  validFrom: '2026-01-01',
  name: words('示例许可', 'example licence'),
  kind: 'LICENCE',
  form: 'PROMISED',
  level: 'COUNTY',
  itemCode: '',
  limits: {
    statutory: workingDays(20, 'ACCEPTED', law('行政许可法 第四十二条第一款')),
    promised: workingDays(10, 'ACCEPTED', policy('示例承诺期限')),
  },
  counting: 'DAY_END',
  businessHours: { opens: '09:00', closes: '17:00' },
  silence: 'DEEMED_ACCEPTED',
  supplyExpiry: { then: 'WAIT', basis: policy('示例') },
  afterSupply: 'NEW_NOTICE',
  extension: { n: 10, by: 'ORGAN_HEAD', basis: law('行政许可法 第四十二条第一款') },
  special: [{ kind: 'EXPERT_REVIEW', basis: law('行政许可法 第四十五条') }],
  hearing: 'NONE',
  outcome: 'DECISION',
  steps: [
    { id: 'accept', name: words('受理', 'acceptance'), phase: 'ACCEPTANCE', role: 'WINDOW', limit: stepDays(1) },
    { id: 'handle', name: words('承办', 'handling'), phase: 'REVIEW', role: 'HANDLER', limit: stepDays(3), needs: { siteVerification: 2 } },
    { id: 'check', name: words('审核', 'check'), phase: 'REVIEW', role: 'CHECKER', limit: stepDays(2) },
    { id: 'approve', name: words('批准', 'approval'), phase: 'DECISION', role: 'APPROVER', limit: stepDays(2) },
    { id: 'issue', name: words('制证', 'issuance'), phase: 'ISSUANCE', role: 'ISSUER', limit: stepDays(3) },
  ],
  materials: [required('form', '申请表', 'form'), shared('businessLicence', '营业执照', 'business licence', '营业执照')],
  fields: [],
  result: { document: words('许可决定书', 'decision'), licence: words('示例许可证', 'example licence'), validYears: 5 },
  auth: { person: 2, organisation: 2 },
  channels: ['WINDOW', 'WEB'],
  visitsMax: 1,
  deciding: '示例机关',
  regulating: '示例机关',
});

/** Said where an example says nothing else. */
const USUAL: { readonly [T in EventType]?: EventData[T] } = {
  Received: {
    channel: 'WINDOW',
    voucherNo: '收1',
    intake: {
      applicant: { partyId: 'y-li', kind: 'PERSON' },
      form: { formId: 'f', digest: 'd' },
      facts: {},
      materials: [{ id: 'form' }],
    },
  },
  CorrectionRequested: { gaps: [{ item: 'form', problem: '缺签字', remedy: '补签' }], noticeNo: '补1', firstSeenInSupplement: false },
  Supplied: { materials: [{ id: 'form' }] },
  Accepted: { voucherNo: '受1', clear: false },
  DeemedAccepted: { basis: law('行政许可法 第三十二条第一款第四项') },
  NotAccepted: { ground: 'NOT_OUR_POWER', reason: '不属于本机关职权', rightOrgan: '水利局', remedies: '可申请行政复议', voucherNo: '不1' },
  NotRequired: { reason: '无需许可', remedies: '可申请行政复议', voucherNo: '不1' },
  FilingReturned: { ground: 'WRONG_ITEM', reason: '事项选错', countsAsCorrection: false },
  SpecialStarted: {
    id: 'special-1',
    kind: 'EXPERT_REVIEW',
    days: 10,
    reason: '专家评审',
    noticeNo: '特1',
    basis: law('行政许可法 第四十五条'),
  },
  SpecialEnded: { id: 'special-1', result: '评审通过' },
  HearingRightTold: { parties: ['y-li'], noticeNo: '听1' },
  HearingRequested: { partyId: 'y-li' },
  HearingScheduled: { heldAt: '2026-04-01T01:00:00.000Z', place: '三楼', host: 'wu', noticeNo: '听2' },
  HearingRecorded: { recordSha256: 'a', host: 'wu' },
  ExtensionGranted: { n: 10, basis: law('行政许可法 第四十二条第一款'), reason: '案情复杂', noticeNo: '延1' },
  ClockExtended: { clock: 'STATUTORY', n: 10, basis: law('行政许可法 第四十二条第一款'), reason: '案情复杂' },
  DecisionMade: { decision: 'GRANT', stepId: 'approve', by: 'chen', opinion: '同意', documentNo: '准1' },
  LicenceIssued: { by: 'sun' },
  Delivered: { means: 'WINDOW', receipts: [], by: 'sun' },
  Withdrawn: {},
  Voided: { ground: 'DUPLICATE', reason: '重复申请', proposedBy: 'zhao' },
  Terminated: { ground: 'DEATH', reason: '申请人死亡', proposedBy: 'zhao' },
  LicenceRevoked: { reasons: '承诺不实', remedies: '可申请行政复议' },
  CommitmentVerified: { result: 'KEPT', staff: ['zhao', 'qian'], findings: '属实' },
};

const COMMANDS: { readonly [T in EventType]?: CommandType } = {
  Received: 'receive',
  CorrectionRequested: 'requestCorrection',
  Supplied: 'supply',
  Accepted: 'accept',
  FilingReturned: 'returnFiling',
  NotAccepted: 'notAccept',
  StepClaimed: 'claim',
  StepPassed: 'passOn',
  StepSentBack: 'sendBack',
  SpecialStarted: 'startSpecial',
  SpecialEnded: 'endSpecial',
  ExtensionGranted: 'extend',
  DecisionMade: 'decide',
  Delivered: 'deliver',
  ClockWarned: 'timePassed',
  ClockExpired: 'timePassed',
  ClockPassed: 'timePassed',
  DeemedAccepted: 'timePassed',
};

export const exampleInstant = (on: string): Instant => {
  const [day = '', time = '10:00'] = on.split('T');
  return instantOf(day, time);
};

function toldEvent(told: Telling, at: Instant, who: ExamplePerson): CaseEvent {
  const [type, given] = typeof told === 'string' ? [told, {}] : told;
  const by =
    type === 'StepClaimed' || type === 'StepPassed' || type === 'StepOpined'
      ? { by: who, unitId: EXAMPLE_UNIT, opinion: '同意', staff: [] }
      : {};
  const due = type === 'ClockWarned' || type === 'ClockExpired' || type === 'ClockPassed' ? { dueAt: at } : {};
  // An example says what matters; the rest is usual, and an event of no usual words is given whole.
  return { type, at, ...by, ...due, ...USUAL[type], ...given } as CaseEvent;
}

export function exampleEntry([on, who, ...told]: ToldAct, index: number): ToldEntry {
  const at = exampleInstant(on);
  const first = told[0];
  const command = first === undefined ? undefined : COMMANDS[typeof first === 'string' ? first : first[0]];
  const role = PEOPLE[who];
  const machine = role === 'SYSTEM' || role === 'PUSHED';
  const actor: Pick<Actor, 'personId' | 'kind' | 'unitId'> = machine
    ? { personId: who, kind: 'SYSTEM' }
    : { personId: who, kind: 'HUMAN', ...(role === 'APPLICANT' ? {} : { unitId: EXAMPLE_UNIT }) };
  return {
    seq: index + 1,
    ...(command === undefined ? {} : { command }),
    actor,
    role,
    events: told.map((one) => toldEvent(one, at, who)),
    receivedAt: at,
    recordedAt: at,
  };
}

export function exampleStory({ procedure, pushed, told }: CaseExample): CaseStory {
  const definition: Procedure = { ...EXAMPLE_PROCEDURE, ...procedure };
  const start = initialState({
    caseNo: 'EXAMPLE',
    procedure: definition,
    procedureHash: '',
    calendarVersion: EXAMPLE_CALENDAR.version,
    origin: pushed === undefined ? 'NATIVE' : 'PUSHED_SELF_BUILT',
    provenance: pushed === undefined ? 'LIVE' : 'IMPORTED',
    region: EXAMPLE_REGION,
    unitId: EXAMPLE_UNIT,
  });
  const recorded = pushed?.decidedAt === undefined ? start : { ...start, decidedAt: exampleInstant(pushed.decidedAt) };
  return {
    recorded,
    procedure: definition,
    entries: told.map(exampleEntry).map((entry) => (pushed === undefined ? entry : { ...entry, pushed: wordOf(pushed) })),
    calendarOf: () => EXAMPLE_CALENDAR,
    ...(pushed?.guide === undefined ? {} : { guide: pushed.guide }),
  };
}

/** Days as examples write them, as instants. */
function wordOf({ decidedAt: _row, guide: _learned, separated, ...days }: NonNullable<CaseExample['pushed']>): PushedWord {
  const times = Object.fromEntries(Object.entries(days).map(([name, day]) => [name, exampleInstant(String(day))]));
  return { ...times, ...(separated === undefined ? {} : { separated }) };
}
