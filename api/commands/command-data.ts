/** From the typed input of each mutation to the facts of its command. No law here: what a command may say is `admit`'s. */
import type { CommandData, HumanCommandType, MaterialGiven } from '../../domain/case/commands.ts';
import type * as Gql from '../../schema/generated/resolvers.ts';

/** Commands whose facts are the input itself; the others need the database (see `prepared.ts`). */
export type PlainCommand = Exclude<HumanCommandType, 'submit' | 'receive' | 'supply' | 'askRespondent' | 'reassign' | 'delegate'>;

export interface InputOf {
  submit: Gql.SubmitCaseInput;
  receive: Gql.ReceiveCaseInput;
  returnFiling: Gql.ReturnFilingInput;
  requestCorrection: Gql.RequestCorrectionInput;
  supply: Gql.SupplyInput;
  accept: Gql.AcceptInput;
  acceptDeferred: Gql.AcceptDeferredInput;
  notAccept: Gql.NotAcceptInput;
  notRequired: Gql.NotRequiredInput;
  claim: Gql.ClaimInput;
  release: Gql.ReleaseInput;
  opine: Gql.OpineInput;
  passOn: Gql.PassOnInput;
  sendBack: Gql.SendBackInput;
  propose: Gql.ProposeInput;
  startSpecial: Gql.StartSpecialInput;
  endSpecial: Gql.EndSpecialInput;
  tellHearingRight: Gql.TellHearingRightInput;
  requestHearing: Gql.RequestHearingInput;
  waiveHearing: Gql.WaiveHearingInput;
  scheduleHearing: Gql.ScheduleHearingInput;
  recordHearing: Gql.RecordHearingInput;
  askRespondent: Gql.AskRespondentInput;
  recordAnswer: Gql.RecordAnswerInput;
  extend: Gql.ExtendInput;
  fillDeferred: Gql.FillDeferredInput;
  decide: Gql.DecideInput;
  issue: Gql.IssueInput;
  deliver: Gql.DeliverInput;
  serveDenial: Gql.ServeDenialInput;
  withdraw: Gql.WithdrawInput;
  terminate: Gql.TerminateInput;
  void: Gql.VoidInput;
  forward: Gql.ForwardInput;
  reassign: Gql.ReassignInput;
  delegate: Gql.DelegateInput;
  correctRecord: Gql.CorrectRecordInput;
  recordVerification: Gql.RecordVerificationInput;
  recordRecheck: Gql.RecordRecheckInput;
  revoke: Gql.RevokeInput;
}

/** A field that was given; one left out or null stays out. */
export const given = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  value == null ? {} : ({ [key]: value } as { readonly [P in K]?: V });

export const materialsGiven = (materials: readonly Gql.MaterialInput[]): readonly MaterialGiven[] =>
  materials.map(({ materialId, trust, sha256 }) => ({
    id: materialId,
    ...given('trust', trust),
    ...given('sha256', sha256?.toLowerCase()),
  }));

function proposal({ startSpecial, terminate, void: voiding }: Gql.ProposalInput): CommandData['propose'] {
  if (startSpecial != null) {
    const { kind, days, reason, noticeNo } = startSpecial;
    return { act: 'startSpecial', data: { kind, days, reason, noticeNo } };
  }
  if (terminate != null) return { act: 'terminate', data: { ground: terminate.ground, reason: terminate.reason } };
  if (voiding != null) return { act: 'void', data: { ground: voiding.ground, reason: voiding.reason } };
  throw new TypeError('a @oneOf input without a member');
}

const receipts = (list: readonly Gql.ServiceReceiptInput[]): CommandData['serveDenial']['receipts'] =>
  list.map(({ partyId, receivedAt }) => ({ partyId, receivedAt }));

export const COMMAND_DATA: { readonly [T in PlainCommand]: (input: InputOf[T]) => CommandData[T] } = {
  returnFiling: ({ ground, reason }) => ({ ground, reason }),
  requestCorrection: ({ gaps, firstSeenInSupplement }) => ({
    gaps: gaps.map(({ item, problem, remedy }) => ({ item, problem, remedy })),
    ...given('firstSeenInSupplement', firstSeenInSupplement),
  }),
  accept: ({ clear, commitmentSha256 }) => ({
    ...given('clear', clear),
    ...given('commitment', commitmentSha256 == null ? null : { sha256: commitmentSha256.toLowerCase() }),
  }),
  acceptDeferred: ({ deferred }) => ({ deferred: deferred.map(({ materialId, promisedOn }) => ({ id: materialId, promisedOn })) }),
  notAccept: ({ ground, reason, rightOrgan, remedies }) => ({ ground, reason, rightOrgan, remedies }),
  notRequired: ({ reason, remedies }) => ({ reason, remedies }),
  claim: ({ stepId }) => ({ stepId }),
  release: ({ stepId, reason }) => ({ stepId, reason }),
  opine: ({ stepId, opinion }) => ({ stepId, opinion }),
  passOn: ({ stepId, opinion, staff }) => ({ stepId, opinion, ...given('staff', staff) }),
  sendBack: ({ stepId, to, reason }) => ({ stepId, to, reason }),
  propose: (input) => proposal(input.proposal),
  startSpecial: ({ proposalId }) => ({ proposalId }),
  endSpecial: ({ result, documentSha256 }) => ({ result, ...given('documentSha256', documentSha256?.toLowerCase()) }),
  tellHearingRight: ({ parties, noticeNo }) => ({ parties, noticeNo }),
  requestHearing: () => ({}),
  waiveHearing: () => ({}),
  scheduleHearing: ({ at, place, host, noticeNo }) => ({ at, place, host, noticeNo }),
  recordHearing: ({ recordSha256, signed }) => ({ recordSha256: recordSha256.toLowerCase(), signed }),
  recordAnswer: ({ summary, documentSha256 }) => ({ summary, ...given('documentSha256', documentSha256?.toLowerCase()) }),
  extend: ({ reason, noticeNo }) => ({ reason, noticeNo }),
  fillDeferred: ({ materials }) => ({ materials: materialsGiven(materials) }),
  decide: ({ decision, opinion, reasons, remedies, feePaid }) => ({
    decision,
    opinion,
    ...given('reasons', reasons),
    ...given('remedies', remedies),
    ...given('feePaid', feePaid),
  }),
  issue: ({ licenceNo, documentSha256, sealId }) => ({
    ...given('licenceNo', licenceNo),
    documentSha256: documentSha256.toLowerCase(),
    sealId,
  }),
  deliver: (input) => ({ means: input.means, receipts: receipts(input.receipts) }),
  serveDenial: (input) => ({ receipts: receipts(input.receipts) }),
  withdraw: ({ reason }) => given('reason', reason),
  terminate: ({ proposalId }) => ({ proposalId }),
  void: ({ proposalId }) => ({ proposalId }),
  forward: ({ to, opinion }) => ({ to, opinion }),
  correctRecord: ({ entrySeq, field, correct, reason }) => ({ entrySeq, field, correct, reason }),
  recordVerification: ({ result, staff, findings }) => ({ result, staff, findings }),
  recordRecheck: ({ result, staff, findings }) => ({ result, staff, findings }),
  revoke: ({ reasons, remedies }) => ({ reasons, remedies }),
};
