/**
 * Commands whose facts need the database: forms and parties (personal data stays out of commands), persons named by id.
 * Nothing is written here; `store` writes what the command cites, once it is known to be admissible.
 */
import type { Command, CommandData, HumanCommandType, Intake, PartyRef } from '../../domain/case/commands.ts';
import type { Refusal } from '../../domain/case/refusal.ts';
import { refusal } from '../../domain/case/refusal.ts';
import { faultOfCitizenId } from '../../domain/identifiers/citizen-id.ts';
import { faultOfUscc } from '../../domain/identifiers/uscc.ts';
import { policy } from '../../domain/law/basis.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { AnswerInput, MaterialInput, PartyInput } from '../../schema/generated/resolvers.ts';
import type { CaseSource } from '../../schema/graphql/sources.ts';
import type { ApiContext } from '../context.ts';
import { COMMAND_DATA, given, materialsGiven, type InputOf, type PlainCommand } from './command-data.ts';
import { checkAnswers } from './form-answers.ts';
import { draftParty, registeredParty, storeParty, type PartyDraft } from './parties.ts';
import { draftForm, storeForm, storedForm, type NewForm } from './personal-data.ts';
import { invalid, missing } from './refusals.ts';

export interface Prepared<T extends HumanCommandType> {
  readonly data: CommandData[T];
  readonly forms: readonly NewForm[];
  readonly parties: readonly PartyDraft[];
}
export type Preparation<T extends HumanCommandType> = Prepared<T> | { readonly refusals: readonly Refusal[] };

type Reach = Pick<ApiContext, 'office' | 'pool' | 'vault' | 'viewer' | 'loaders'>;

const plain = <T extends HumanCommandType>(data: CommandData[T]): Prepared<T> => ({ data, forms: [], parties: [] });

export async function store(
  at: Pick<ApiContext, 'office' | 'pool' | 'vault'>,
  { forms, parties }: Prepared<HumanCommandType>,
): Promise<boolean> {
  for (const party of parties) await storeParty({ pool: at.office, vault: at.vault }, party);
  let asDrafted = true;
  for (const form of forms) asDrafted = (await storeForm(at, form)) && asDrafted;
  return asDrafted;
}

/** `row`: the case the command is for; null for one that is yet to be. */
export async function prepare<T extends HumanCommandType>(
  reach: Reach,
  type: T,
  input: InputOf[T],
  procedure: Procedure,
  row: CaseSource | null,
): Promise<Preparation<T>> {
  const answer = await prepareUntyped(reach, type, input, procedure, row);
  return answer as Preparation<T>;
}

async function prepareUntyped(
  reach: Reach,
  type: HumanCommandType,
  input: InputOf[HumanCommandType],
  procedure: Procedure,
  row: CaseSource | null,
): Promise<Preparation<HumanCommandType>> {
  switch (type) {
    case 'submit':
      return prepareSubmission(reach, input as InputOf['submit'], procedure, row);
    case 'receive':
      return prepareReceipt(reach, input, procedure);
    case 'supply':
      return prepareSupplement(reach, input as InputOf['supply'], procedure, row);
    case 'askRespondent':
      return prepareRespondent(reach, input as InputOf['askRespondent']);
    case 'reassign':
    case 'delegate':
      return prepareHandover(reach, type, input as InputOf['reassign'] & InputOf['delegate']);
    default: {
      const unknown = await unknownPersons(reach, type, input);
      if (unknown.length > 0) return { refusals: unknown };
      const data = (COMMAND_DATA[type] as (of: InputOf[PlainCommand]) => CommandData[PlainCommand])(input as InputOf[PlainCommand]);
      return plain(data);
    }
  }
}

async function prepareSubmission(
  reach: Reach,
  input: InputOf['submit'],
  procedure: Procedure,
  row: CaseSource | null,
): Promise<Preparation<'submit'>> {
  const { viewer, office } = reach;
  if (viewer.partyId === undefined) return { refusals: [refusal('NOT_A_PARTY', policy('岗位与职责分离'), { party: null })] };
  const self = await registeredParty(office, viewer.partyId);
  if (self === null)
    return { refusals: [invalid('applicant', '登录人没有登记为当事人', 'the person signed in is not registered as a party')] };
  const isAgent = viewer.roles.includes('AGENT') && input.mandateNo != null;
  // An agent stands for the principal, unless another applicant is named.
  const agent = isAgent ? { ...self, mandateNo: input.mandateNo ?? '' } : undefined;
  const applicant =
    input.applicant == null
      ? asRegistered(isAgent ? (row?.snapshot.applicant ?? self) : self)
      : await partyOf(reach, input.applicant, 'applicant', input.requestId);
  if ('refusals' in applicant) return applicant;
  if (!isAgent && applicant.ref.partyId !== self.partyId) {
    return { refusals: [refusal('NOT_A_PARTY', policy('岗位与职责分离'), { party: self.partyId }, { field: 'applicant' })] };
  }
  return prepareIntake(reach, { ...input, procedure }, applicant, agent);
}

async function prepareReceipt(reach: Reach, input: InputOf['receive'], procedure: Procedure): Promise<Preparation<'receive'>> {
  const { intake } = input;
  if (intake == null) return plain<'receive'>({});
  const applicant = await partyOf(reach, intake.applicant, 'intake.applicant', input.requestId);
  if ('refusals' in applicant) return applicant;
  const agent = intake.agent == null ? null : await partyOf(reach, intake.agent, 'intake.agent', input.requestId);
  if (agent !== null && 'refusals' in agent) return agent;
  const { answers, materials, mandateNo } = intake;
  const prepared = await prepareIntake(
    reach,
    { requestId: input.requestId, answers, materials, procedure },
    applicant,
    agent === null ? undefined : { ...agent.ref, mandateNo: mandateNo ?? '' },
  );
  if ('refusals' in prepared) return { refusals: prepared.refusals.map(withinIntake) };
  return { ...prepared, data: { intake: prepared.data }, parties: agent === null ? prepared.parties : [...prepared.parties, agent] };
}

const withinIntake = (one: Refusal): Refusal =>
  one.field === undefined || one.field === 'requestId' ? one : { ...one, field: `intake.${one.field}` };

async function prepareIntake(
  reach: Reach,
  filing: {
    readonly requestId: string;
    readonly answers: readonly AnswerInput[];
    readonly materials: readonly MaterialInput[];
    readonly procedure: Procedure;
  },
  applicant: PartyDraft,
  agent: Intake['agent'],
): Promise<Preparation<'submit'>> {
  const { requestId, procedure } = filing;
  const { content, facts, refusals } = checkAnswers(procedure, filing.answers);
  if (refusals.length > 0) return { refusals };
  const form = await draftForm(reach, { requestId, personId: reach.viewer.personId, procedure }, content);
  if (form === null) return { refusals: [otherContent()] };
  const data: Intake = {
    applicant: applicant.ref,
    ...(agent === undefined ? {} : { agent }),
    form: form.ref,
    facts,
    materials: materialsGiven(filing.materials),
  };
  return { data, forms: [form], parties: [applicant] };
}

async function prepareSupplement(
  reach: Reach,
  input: InputOf['supply'],
  procedure: Procedure,
  row: CaseSource | null,
): Promise<Preparation<'supply'>> {
  const materials = materialsGiven(input.materials);
  if (input.answers == null || row?.snapshot.form === undefined) return plain<'supply'>({ materials });
  const before = await storedForm(reach, row.snapshot.form.formId);
  const { content, facts, refusals } = checkAnswers(procedure, input.answers, before ?? {});
  if (refusals.length > 0) return { refusals };
  const form = await draftForm(reach, { requestId: input.requestId, personId: reach.viewer.personId, procedure }, content);
  if (form === null) return { refusals: [otherContent()] };
  return { data: { materials, form: form.ref, facts }, forms: [form], parties: [] };
}

async function prepareRespondent(reach: Reach, input: InputOf['askRespondent']): Promise<Preparation<'askRespondent'>> {
  const respondent = await partyOf(reach, input.respondent, 'respondent', input.requestId);
  if ('refusals' in respondent) return respondent;
  return { data: { respondent: respondent.ref, noticeNo: input.noticeNo }, forms: [], parties: [respondent] };
}

async function prepareHandover(
  { loaders }: Reach,
  type: 'reassign' | 'delegate',
  { stepId, to, reason, ...input }: InputOf['reassign'] & Partial<InputOf['delegate']>,
): Promise<Preparation<'reassign' | 'delegate'>> {
  const person = await loaders.person.load(to);
  if (person === null || person.unit_id === null) return { refusals: [unknownPerson('to', to)] };
  const target = { stepId, to, toRoles: person.roles, toUnitId: person.unit_id, reason };
  return plain<'reassign' | 'delegate'>(type === 'delegate' ? { ...target, until: input.until ?? '' } : target);
}

/** Persons named by id must exist; whether they are fit is `admit`'s. */
async function unknownPersons({ loaders }: Reach, type: HumanCommandType, input: object): Promise<readonly Refusal[]> {
  const named: [string, string][] = [];
  if (type === 'scheduleHearing') named.push(['host', (input as InputOf['scheduleHearing']).host]);
  const staff = 'staff' in input ? (input.staff as readonly string[] | null | undefined) : null;
  (staff ?? []).forEach((personId, index) => named.push([`staff.${index}`, personId]));
  const found = await Promise.all(named.map(([, personId]) => loaders.person.load(personId)));
  return named.flatMap(([field, personId], index) => (found[index] === null ? [unknownPerson(field, personId)] : []));
}

const unknownPerson = (field: string, personId: string): Refusal =>
  invalid(field, `没有“${personId}”这个人员`, `there is no person “${personId}” of staff`);

const otherContent = (): Refusal =>
  invalid('requestId', '这个请求编号已用于另一份表单，请换一个编号', 'this request id was used for another form; make a new one');

const asRegistered = (ref: PartyRef): PartyDraft => ({ ref: { partyId: ref.partyId, kind: ref.kind }, party: null });

async function partyOf(
  { office, vault, viewer }: Reach,
  input: PartyInput,
  field: string,
  requestId: string,
): Promise<PartyDraft | { readonly refusals: readonly Refusal[] }> {
  if (input.partyId != null) {
    const known = await registeredParty(office, input.partyId);
    return known === null ? { refusals: [invalid(`${field}.partyId`, '没有这个当事人', 'there is no such party')] } : asRegistered(known);
  }
  const { kind, name, documentNo, phone, address } = input.new;
  if (name.trim() === '') return { refusals: [missing(`${field}.new.name`)] };
  if (documentNo != null) {
    const fault = kind === 'PERSON' ? faultOfCitizenId(documentNo) : faultOfUscc(documentNo);
    if (fault !== null) return { refusals: [invalid(`${field}.new.documentNo`, fault.zh, fault.en)] };
  }
  return draftParty({ pool: office, vault }, `${viewer.personId}/${requestId}/${field}`, {
    kind,
    name: name.trim(),
    documentNo: documentNo ?? null,
    phone: phone ?? null,
    address: address ?? null,
  });
}

/** Kept beside the command's facts: who sends it, when it came, by which channel. */
export function commandOf<T extends HumanCommandType>(
  { viewer, now }: Pick<ApiContext, 'viewer' | 'now'>,
  type: T,
  input: {
    readonly requestId: string;
    readonly expectedActSeq?: number | null;
    readonly occurredAt?: string | null;
    readonly channel?: Command['channel'] | null;
  },
  data: CommandData[T],
): Command<T> {
  return {
    type,
    requestId: input.requestId,
    actor: viewer,
    receivedAt: now(),
    ...given('occurredAt', input.occurredAt),
    channel: input.channel ?? (viewer.unitId === undefined ? 'WEB' : 'WINDOW'),
    ...given('expectedActSeq', input.expectedActSeq),
    data,
  };
}
