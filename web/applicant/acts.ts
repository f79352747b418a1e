/** The applicant's commands: sent, waited for, settled. */
import { ask, type Document } from '../app/ask.ts';
import { settled, type AnswerOfCommand, type Settled } from '../components/filing/command.ts';
import { ResultOfDocument } from '../gql/applicant/graphql.ts';

export async function send<I extends { readonly requestId: string }>(
  document: Document<{ readonly answer: AnswerOfCommand }, { readonly input: I }>,
  input: I,
): Promise<Settled> {
  const { answer } = await ask(document, { input });
  return settled(answer, async (caseNo) => (await ask(ResultOfDocument, { caseNo, requestId: input.requestId })).commandResult ?? null);
}
