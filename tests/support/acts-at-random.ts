/** Officials, applicants and passers-by who do whatever comes to mind: lawful half of the time, for walks through a case. */
import type { Actor } from '../../domain/case/actor.ts';
import { availableActions } from '../../domain/case/available-actions.ts';
import type { AnyCommand, CommandData, Facts, HumanCommandType } from '../../domain/case/commands.ts';
import { HUMAN_COMMANDS } from '../../domain/case/commands.ts';
import { addDays, instantOfMillis, localDateOf, millisOf } from '../../domain/clocks/local-date.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { ACase } from './a-case.ts';
import { intake } from './a-case.ts';
import {
  allHands,
  chen,
  employer,
  feng,
  governor,
  gu,
  liAgent,
  lin,
  msLi,
  neighbour,
  outsider,
  qian,
  REGION,
  sun,
  UNIT,
  wu,
  zhao,
  zheng,
} from './people.ts';

const officer = (personId: string, ...roles: Actor['roles']): Actor => ({ personId, kind: 'HUMAN', roles, unitId: UNIT, region: REGION });

/** Enough people that separated duties can be kept, and enough with several offices that they may be broken. */
export const CAST: readonly Actor[] = [
  msLi,
  liAgent,
  employer,
  neighbour,
  lin,
  zhao,
  qian,
  chen,
  sun,
  wu,
  zheng,
  feng,
  gu,
  governor,
  outsider,
  allHands,
  officer('he', 'WINDOW', 'HANDLER', 'HOTLINE_AGENT'),
  officer('lü', 'HANDLER', 'CHECKER', 'HOST'),
  officer('shi', 'CHECKER', 'APPROVER', 'HOTLINE_AGENT'),
  officer('kong', 'APPROVER', 'ISSUER', 'HOTLINE_AGENT'),
  officer('expert', 'EXPERT', 'GOVERNMENT_HEAD'),
];

/** The same seed, the same throws (mulberry32). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  upTo(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return n <= 0 ? 0 : ((x ^ (x >>> 14)) >>> 0) % n;
  }
  of<T>(list: readonly T[]): T | undefined {
    return list[this.upTo(list.length)];
  }
  chance(percent: number): boolean {
    return this.upTo(100) < percent;
  }
}

const LICENCE = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';
const SHA = 'b'.repeat(64);

/** Answers that open every branch now and then. */
export function someFacts(procedure: Procedure, dice: Dice): Facts {
  return Object.fromEntries(
    procedure.fields.flatMap(({ choices, id, personal, type }): [string, string | number | boolean][] => {
      if (personal !== undefined) return [];
      if (type === 'BOOLEAN') return [[id, dice.chance(50)]];
      if (type === 'NUMBER') return [[id, dice.upTo(1_000)]];
      return type === 'CHOICE' ? [[id, dice.of(choices ?? [])?.value ?? '']] : [];
    }),
  );
}

function dataFor(kase: ACase, type: HumanCommandType, actor: Actor, at: string, dice: Dice): unknown {
  const { state } = kase;
  const { procedure } = kase.desk;
  const open = dice.of(state.openSteps)?.stepId ?? procedure.steps[0]!.id;
  const text = dice.chance(90) ? '理由充分' : ' ';
  const materials = procedure.materials.filter(({ source }) => source !== 'SHARED');
  const someone = dice.of(CAST)!;
  const staff = dice.chance(80) ? ['han', 'tao'] : [dice.of(CAST)!.personId, dice.of(CAST)!.personId];
  const filing = { ...intake(procedure, dice.chance(70) ? [] : [dice.of(materials)?.id ?? '']), facts: someFacts(procedure, dice) };
  const receipts = [state.applicant?.partyId, state.respondent?.partyId].flatMap((partyId) =>
    partyId === undefined ? [] : [{ partyId, receivedAt: at }],
  );
  const special = {
    kind: dice.of(procedure.special)?.kind ?? ('HEARING' as const),
    days: 1 + dice.upTo(20),
    reason: text,
    noticeNo: 'special-1',
  };
  const handover = { stepId: open, to: someone.personId, toRoles: someone.roles, toUnitId: someone.unitId ?? '', reason: text };
  const named = <A extends 'startSpecial' | 'terminate' | 'void'>(act: A) => ({
    proposalId: state.proposals.find((one) => one.act === act)?.id ?? 'none',
  });
  const data: { readonly [T in HumanCommandType]: () => CommandData[T] } = {
    submit: () =>
      actor.roles.includes('AGENT') ? { ...filing, agent: { partyId: 'party-agent', kind: 'PERSON', mandateNo: 'm-1' } } : filing,
    receive: () => (state.state === 'SUBMITTED' && dice.chance(80) ? {} : { intake: filing }),
    returnFiling: () => ({ ground: dice.of(['WRONG_ITEM', 'DUPLICATE', 'INCOMPLETE'] as const)!, reason: text }),
    requestCorrection: () => ({
      gaps: [{ item: dice.of(materials)?.id ?? 'form', problem: text, remedy: '补交' }],
      firstSeenInSupplement: dice.chance(50),
    }),
    supply: () => ({
      materials: (dice.chance(80) ? materials : materials.slice(1)).map(({ id, trust }) => ({ id, trust: trust?.[0] ?? 'C' })),
    }),
    accept: () => ({ clear: dice.chance(30), ...(dice.chance(80) ? { commitment: { sha256: SHA } } : {}) }),
    acceptDeferred: () => ({
      deferred: state.materials
        .filter(({ status }) => status === 'MISSING')
        .map(({ id }) => ({ id, promisedOn: addDays(localDateOf(at), dice.upTo(9)) })),
    }),
    notAccept: () => ({ ground: 'NOT_OUR_POWER', reason: text, rightOrgan: '市城管局', remedies: '可申请复议' }),
    notRequired: () => ({ reason: text, remedies: '可申请复议' }),
    claim: () => ({ stepId: open }),
    release: () => ({ stepId: open, reason: text }),
    opine: () => ({ stepId: open, opinion: text }),
    passOn: () => ({ stepId: open, opinion: text, staff }),
    sendBack: () => ({ stepId: open, to: dice.of(procedure.steps)!.id, reason: text }),
    propose: () =>
      dice.of([
        { act: 'startSpecial' as const, data: special },
        { act: 'terminate' as const, data: { ground: '申请人死亡', reason: text } },
        { act: 'void' as const, data: { ground: 'DUPLICATE' as const, reason: text } },
      ])!,
    startSpecial: () => named('startSpecial'),
    endSpecial: () => ({ result: text }),
    tellHearingRight: () => ({ parties: dice.chance(50) ? ['party-li'] : ['party-li', 'party-neighbour'], noticeNo: 'h-1' }),
    requestHearing: () => ({}),
    waiveHearing: () => ({}),
    scheduleHearing: () => ({
      at: instantOfMillis(millisOf(at) + (5 + dice.upTo(15)) * 86_400_000),
      place: '听证室',
      host: dice.of(['wu', 'lü'])!,
      noticeNo: 'h-2',
    }),
    recordHearing: () => ({ recordSha256: SHA, signed: dice.chance(90) }),
    askRespondent: () => ({ respondent: { partyId: 'party-employer', kind: 'ENTERPRISE' }, noticeNo: 'r-1' }),
    recordAnswer: () => ({ summary: text }),
    extend: () => ({ reason: text, noticeNo: 'e-1' }),
    fillDeferred: () => ({ materials: state.materials.filter(({ status }) => status === 'DEFERRED').map(({ id }) => ({ id })) }),
    decide: () => ({ decision: dice.chance(70) ? 'GRANT' : 'DENY', opinion: text, reasons: text, remedies: '可申请复议', feePaid: true }),
    issue: () => ({ licenceNo: LICENCE, documentSha256: SHA, sealId: 'seal-1' }),
    deliver: () => ({ means: 'WINDOW', receipts }),
    serveDenial: () => ({ receipts }),
    withdraw: () => ({}),
    terminate: () => named('terminate'),
    void: () => named('void'),
    forward: () => ({ to: '省水利厅', opinion: text }),
    reassign: () => handover,
    delegate: () => ({ ...handover, until: addDays(localDateOf(at), dice.upTo(6)) }),
    correctRecord: () => ({ entrySeq: 1 + dice.upTo(state.seq + 1), field: 'opinion', correct: text, reason: text }),
    recordVerification: () => ({ result: dice.chance(50) ? 'KEPT' : 'BROKEN', staff, findings: text }),
    recordRecheck: () => ({ result: dice.chance(50) ? 'FIXED' : 'BROKEN', staff, findings: text }),
    revoke: () => ({ reasons: text, remedies: '可申请复议' }),
  };
  return data[type]();
}

/** Acts that end a case at once, or lead nowhere: they come only now and then, or no walk would get far. */
const ENDINGS: readonly HumanCommandType[] = ['withdraw', 'terminate', 'void', 'notAccept', 'notRequired'];
const ASIDES: readonly HumanCommandType[] = ['propose', 'correctRecord', 'tellHearingRight', 'reassign', 'release', 'returnFiling'];

const comesUp = (command: HumanCommandType, dice: Dice): boolean =>
  ENDINGS.includes(command) ? dice.chance(2) : !ASIDES.includes(command) || dice.chance(15);

/** Somebody asks for something at `at`: mostly what the case says he may, sometimes anything. */
export function anAct(kase: ACase, at: string, dice: Dice): AnyCommand {
  const lawful = dice.chance(75);
  const asked = lawful ? [dice.of(CAST)!, dice.of(CAST)!, dice.of(CAST)!, dice.of(CAST)!] : [];
  const offers = asked.flatMap((actor) =>
    availableActions(kase.desk, actor, at)
      .filter(({ allowed, command }) => allowed && comesUp(command, dice))
      .map((offer) => ({ ...offer, actor })),
  );
  const offer = dice.of(offers);
  const actor = offer?.actor ?? dice.of(CAST)!;
  const type = offer?.command ?? dice.of(HUMAN_COMMANDS.filter((one) => comesUp(one, dice)))!;
  const data = dataFor(kase, type, actor, at, dice) as object;
  const onStep = offer?.stepId === undefined ? {} : { stepId: offer.stepId };
  return kase.command(actor, type, { ...data, ...onStep }, at, { channel: dice.of(['WEB', 'WINDOW'] as const)! }) as AnyCommand;
}

export interface Walk {
  readonly seed: number;
  readonly steps: number;
}

/** From nothing to wherever the dice lead. Calls `seen` before each act, with what is about to be asked. */
export function walk(
  start: ACase,
  { seed, steps }: Walk,
  from: string,
  seen: (kase: ACase, command: AnyCommand) => void = () => undefined,
): ACase {
  const dice = new Dice(seed);
  let kase = start;
  let now = millisOf(from);
  for (let step = 0; step < steps; step++) {
    now += dice.chance(75) ? dice.upTo(240) * 60_000 : dice.upTo(96) * 3_600_000;
    const at = instantOfMillis(now);
    kase = kase.until(at);
    const command = anAct(kase, at, dice);
    seen(kase, command);
    kase = kase.tries(command);
  }
  return kase;
}
