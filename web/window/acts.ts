/** The window's commands: sent, waited for, settled. */
import { ask, type Document } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { settled, type AnswerOfCommand, type Settled } from '../components/filing/command.ts';
import { WindowResultDocument } from '../gql/window/graphql.ts';

export async function send<I extends { readonly requestId: string }>(
  document: Document<{ readonly answer: AnswerOfCommand }, { readonly input: I }>,
  input: I,
): Promise<Settled> {
  const { answer } = await ask(document, { input });
  const outcome = await settled(
    answer,
    async (caseNo) => (await ask(WindowResultDocument, { caseNo, requestId: input.requestId })).commandResult,
  );
  if ('done' in outcome) {
    void queries.invalidateQueries({ queryKey: ['case', outcome.caseNo] });
    void queries.invalidateQueries({ queryKey: ['cases'] });
  }
  return outcome;
}
