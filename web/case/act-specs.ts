/** The acts a person can take on a case, as data: which fields the form has, which key opens it, what is sent. */
import { SUBJECT_KINDS } from '../../domain/law/code-lists.ts';
import type { CasePageQuery, CommandType } from '../gql/case/graphql.ts';
import * as docs from '../gql/case/graphql.ts';
import type { Document } from '../app/ask.ts';
import type { Values } from './drafts.ts';
import type { Answer } from './settle.ts';

export type Kase = NonNullable<CasePageQuery['case']>;

export interface Field {
  readonly kind:
    'text' | 'line' | 'number' | 'flag' | 'choice' | 'date' | 'instant' | 'step' | 'person' | 'file' | 'gaps' | 'materials' | 'deferred';
  readonly name: string;
  readonly optional?: boolean;
  /** Of a flag: it has to be set. */
  readonly must?: true;
  /** Of a choice: codes whose words are `choice.<name>.<code>`; or asked of the case. */
  readonly options?: readonly string[] | ((kase: Kase) => readonly string[]);
  /** Opinion templates are offered. */
  readonly templates?: string;
}

export interface ActSpec {
  readonly command: CommandType;
  /** Under this name in `act.<id>` and `then.<id>` of the words; several acts may be one command. */
  readonly id: string;
  readonly key?: string;
  readonly fields: readonly Field[];
  readonly danger?: boolean;
  /** Can be taken back by another act, offered for ten seconds. */
  readonly undo?: 'release';
  /** Shown among the first buttons rather than under "more". */
  readonly main?: boolean;
  readonly document: Document<{ readonly answer: Answer }, { readonly input: never }>;
  /** Values of the form as the command's input. */
  readonly input?: (values: Values, kase: Kase) => object;
  /** Left out of what may not be done: few matters know this act. */
  readonly rare?: true;
  /** Only where it makes sense for this case. */
  readonly when?: (kase: Kase) => boolean;
}

const opinion = (templates: string): Field => ({ kind: 'text', name: 'opinion', templates });
const reason: Field = { kind: 'text', name: 'reason' };
const remedies: Field = { kind: 'text', name: 'remedies', templates: 'remedies' };
const notice: Field = { kind: 'line', name: 'noticeNo' };
const proposalFor =
  (act: string) =>
  (_: Values, { proposals }: Kase): object => ({ proposalId: proposals.find((one) => one.act === act)?.proposalId ?? '' });
/** Of a file only the digest is kept. */
const digestOf = (value: unknown): string | undefined => (value as { readonly sha256?: string } | undefined)?.sha256;
const paid: Field = { kind: 'flag', name: 'feePaid', optional: true };

/** Without what was left empty. */
const given = (values: Values): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => (value ?? '') !== ''));

type Doc = ActSpec['document'];
const doc = (document: unknown): Doc => document as Doc;

export const ACTS: readonly ActSpec[] = [
  { id: 'claim', command: 'claim', key: 'q', fields: [], undo: 'release', main: true, document: doc(docs.ClaimDocument) },
  {
    id: 'grant',
    command: 'decide',
    key: 'a',
    fields: [opinion('grant'), paid],
    main: true,
    document: doc(docs.DecideDocument),
    input: ({ feePaid, opinion: said }, { procedure: { fee } }) => ({
      decision: 'GRANT',
      opinion: said,
      ...(fee === null ? {} : { feePaid: feePaid === true }),
    }),
  },
  {
    id: 'deny',
    command: 'decide',
    key: 'r',
    fields: [opinion('deny'), { kind: 'text', name: 'reasons' }, remedies],
    danger: true,
    main: true,
    document: doc(docs.DecideDocument),
    input: (values) => ({ decision: 'DENY', ...values }),
  },
  { id: 'passOn', command: 'passOn', key: 'a', fields: [opinion('passOn')], main: true, document: doc(docs.PassOnDocument) },
  { id: 'accept', command: 'accept', key: 'a', fields: [], main: true, document: doc(docs.AcceptDocument) },
  { id: 'receive', command: 'receive', key: 'a', fields: [], main: true, document: doc(docs.ReceiveDocument) },
  {
    id: 'requestCorrection',
    command: 'requestCorrection',
    key: 'c',
    fields: [{ kind: 'gaps', name: 'gaps' }],
    main: true,
    document: doc(docs.RequestCorrectionDocument),
  },
  {
    id: 'acceptDeferred',
    command: 'acceptDeferred',
    fields: [{ kind: 'deferred', name: 'deferred' }],
    document: doc(docs.AcceptDeferredDocument),
  },
  {
    id: 'notAccept',
    command: 'notAccept',
    key: 'r',
    fields: [
      { kind: 'choice', name: 'ground', options: ['NOT_OUR_POWER', 'BARRED'] },
      reason,
      { kind: 'line', name: 'rightOrgan' },
      remedies,
    ],
    danger: true,
    document: doc(docs.NotAcceptDocument),
  },
  { id: 'notRequired', command: 'notRequired', fields: [reason, remedies], document: doc(docs.NotRequiredDocument) },
  {
    id: 'returnFiling',
    command: 'returnFiling',
    key: 'b',
    fields: [{ kind: 'choice', name: 'ground', options: ['WRONG_ITEM', 'DUPLICATE', 'INCOMPLETE'] }, reason],
    document: doc(docs.ReturnFilingDocument),
  },
  {
    id: 'sendBack',
    command: 'sendBack',
    key: 'b',
    fields: [{ kind: 'step', name: 'to' }, reason],
    main: true,
    document: doc(docs.SendBackDocument),
  },
  { id: 'opine', command: 'opine', key: 'o', fields: [opinion('passOn')], document: doc(docs.OpineDocument) },
  {
    id: 'stopClock',
    command: 'propose',
    key: 's',
    fields: [
      { kind: 'choice', name: 'kind', options: ({ procedure }) => procedure.special.map(({ kind }) => kind) },
      { kind: 'number', name: 'days' },
      reason,
      notice,
    ],
    main: true,
    document: doc(docs.ProposeDocument),
    input: ({ days, kind, noticeNo, reason: why }) => ({ proposal: { startSpecial: { kind, days: Number(days), reason: why, noticeNo } } }),
    when: ({ procedure }) => procedure.special.length > 0,
  },
  {
    id: 'startSpecial',
    command: 'startSpecial',
    key: 's',
    fields: [],
    main: true,
    document: doc(docs.StartSpecialDocument),
    input: proposalFor('startSpecial'),
    when: ({ proposals }) => proposals.some(({ act }) => act === 'startSpecial'),
  },
  {
    id: 'endSpecial',
    command: 'endSpecial',
    key: 's',
    fields: [{ kind: 'text', name: 'result' }],
    main: true,
    document: doc(docs.EndSpecialDocument),
  },
  { id: 'extend', command: 'extend', key: 'e', fields: [reason, notice], main: true, document: doc(docs.ExtendDocument) },
  {
    id: 'forward',
    command: 'forward',
    key: 'a',
    fields: [{ kind: 'line', name: 'to' }, opinion('passOn')],
    main: true,
    document: doc(docs.ForwardDocument),
  },
  {
    id: 'tellHearingRight',
    command: 'tellHearingRight',
    fields: [notice],
    document: doc(docs.TellHearingRightDocument),
    input: ({ noticeNo }, { applicant }) => ({ noticeNo, parties: applicant === null ? [] : [applicant.partyId] }),
  },
  {
    id: 'scheduleHearing',
    command: 'scheduleHearing',
    fields: [{ kind: 'instant', name: 'at' }, { kind: 'line', name: 'place' }, { kind: 'person', name: 'host' }, notice],
    document: doc(docs.ScheduleHearingDocument),
  },
  {
    id: 'recordHearing',
    command: 'recordHearing',
    fields: [
      { kind: 'file', name: 'record' },
      { kind: 'flag', name: 'signed', must: true },
    ],
    main: true,
    document: doc(docs.RecordHearingDocument),
    input: ({ record, signed }) => ({ recordSha256: digestOf(record), signed: signed === true }),
    when: ({ hearing }) => hearing !== null,
  },
  {
    id: 'askRespondent',
    command: 'askRespondent',
    rare: true,
    fields: [
      { kind: 'choice', name: 'partyKind', options: Object.keys(SUBJECT_KINDS) },
      { kind: 'line', name: 'partyName' },
      { kind: 'line', name: 'documentNo', optional: true },
      { kind: 'line', name: 'address', optional: true },
      notice,
    ],
    document: doc(docs.AskRespondentDocument),
    input: ({ address, documentNo, noticeNo, partyKind, partyName }) => ({
      noticeNo,
      respondent: { new: { kind: partyKind, name: partyName, ...given({ documentNo, address }) } },
    }),
  },
  {
    id: 'recordAnswer',
    command: 'recordAnswer',
    rare: true,
    fields: [
      { kind: 'text', name: 'summary' },
      { kind: 'file', name: 'answerFile', optional: true },
    ],
    document: doc(docs.RecordAnswerDocument),
    input: ({ answerFile, summary }) => ({ summary, ...given({ documentSha256: digestOf(answerFile) }) }),
  },
  {
    id: 'correctRecord',
    command: 'correctRecord',
    fields: [{ kind: 'number', name: 'entrySeq' }, { kind: 'line', name: 'wrongField' }, { kind: 'text', name: 'correct' }, reason],
    document: doc(docs.CorrectRecordDocument),
    input: ({ correct, entrySeq, reason: why, wrongField }) => ({ entrySeq: Number(entrySeq), field: wrongField, correct, reason: why }),
  },
  {
    id: 'fillDeferred',
    command: 'fillDeferred',
    fields: [{ kind: 'materials', name: 'materials' }],
    document: doc(docs.FillDeferredDocument),
  },
  { id: 'release', command: 'release', key: 'z', fields: [reason], document: doc(docs.ReleaseDocument) },
  { id: 'reassign', command: 'reassign', fields: [{ kind: 'person', name: 'to' }, reason], document: doc(docs.ReassignDocument) },
  {
    id: 'delegate',
    command: 'delegate',
    fields: [{ kind: 'person', name: 'to' }, { kind: 'date', name: 'until' }, reason],
    document: doc(docs.DelegateDocument),
  },
  {
    id: 'proposeTermination',
    command: 'propose',
    fields: [{ kind: 'line', name: 'ground' }, reason],
    danger: true,
    document: doc(docs.ProposeDocument),
    input: ({ ground, reason: why }) => ({ proposal: { terminate: { ground, reason: why } } }),
  },
  {
    id: 'terminate',
    command: 'terminate',
    fields: [],
    danger: true,
    document: doc(docs.TerminateDocument),
    input: proposalFor('terminate'),
    when: ({ proposals }) => proposals.some(({ act }) => act === 'terminate'),
  },
  {
    id: 'void',
    command: 'void',
    fields: [],
    danger: true,
    document: doc(docs.VoidDocument),
    input: proposalFor('void'),
    when: ({ proposals }) => proposals.some(({ act }) => act === 'void'),
  },
  { id: 'withdraw', command: 'withdraw', fields: [{ ...reason, optional: true }], danger: true, document: doc(docs.WithdrawDocument) },
  {
    id: 'recordVerification',
    command: 'recordVerification',
    fields: [
      { kind: 'choice', name: 'result', options: ['KEPT', 'BROKEN'] },
      { kind: 'person', name: 'staff' },
      { kind: 'text', name: 'findings' },
    ],
    document: doc(docs.RecordVerificationDocument),
    input: ({ findings, result, staff }) => ({ findings, result, staff: [staff] }),
  },
  {
    id: 'recordRecheck',
    command: 'recordRecheck',
    fields: [
      { kind: 'choice', name: 'result', options: ['FIXED', 'BROKEN'] },
      { kind: 'person', name: 'staff' },
      { kind: 'text', name: 'findings' },
    ],
    document: doc(docs.RecordRecheckDocument),
    input: ({ findings, result, staff }) => ({ findings, result, staff: [staff] }),
  },
  {
    id: 'revoke',
    command: 'revoke',
    fields: [{ kind: 'text', name: 'reasons' }, remedies],
    danger: true,
    document: doc(docs.RevokeDocument),
  },
];

export const optionsOf = ({ options = [] }: Field, kase: Kase): readonly string[] =>
  typeof options === 'function' ? options(kase) : options;

/** Whether everything that must be given is given. */
export function isFilled(field: Field, value: unknown): boolean {
  if (field.optional === true) return true;
  switch (field.kind) {
    case 'flag':
      return field.must !== true || value === true;
    case 'file':
      return digestOf(value) !== undefined;
    case 'number':
      return Number.isInteger(Number(value)) && Number(value) > 0;
    case 'gaps':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((gap: Readonly<Record<string, string>>) =>
          ['item', 'problem', 'remedy'].every((part) => (gap[part] ?? '').trim() !== ''),
        )
      );
    case 'materials':
    case 'deferred':
      return Array.isArray(value) && value.length > 0;
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}
