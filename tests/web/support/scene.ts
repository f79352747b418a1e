/** Cases brought to where a test needs them, through the API, by the people whose office it is. */
import { randomUUID } from 'node:crypto';
import { ask, PEOPLE } from './person.ts';
import { SIGN_OPINION, signAt } from './sign.ts';

const ANSWER =
  '__typename ... on CommandDone { caseNo actSeq } ... on CommandPending { caseNo requestId } ... on CommandRefused { refusals { code message { en } } }';

interface Answer {
  readonly __typename: string;
  readonly caseNo?: string;
  readonly requestId?: string;
}

/** One command past the browser. @returns the case number */
export async function act(person: string, mutation: string, input: object): Promise<string> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await ask<{ answer: Answer }>(
    person,
    `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${ANSWER} } }`,
    {
      input: { requestId: randomUUID(), ...input },
    },
  );
  const settled = answer.__typename === 'CommandPending' ? await settle(person, answer) : answer;
  if (settled.__typename !== 'CommandDone' || settled.caseNo === undefined)
    throw new Error(`${mutation} by ${person}: ${JSON.stringify(settled)}`);
  return settled.caseNo;
}

async function settle(person: string, { caseNo, requestId }: Answer): Promise<Answer> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const { answer } = await ask<{ answer: Answer | null }>(
      person,
      `query($caseNo: CaseNo!, $requestId: ID!) { answer: commandResult(caseNo: $caseNo, requestId: $requestId) { ${ANSWER} } }`,
      { caseNo, requestId },
    );
    if (answer !== null && answer.__typename !== 'CommandPending') return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${requestId} is still pending`);
}

export interface Filing {
  /** Answer to "place of the sign". */
  readonly place?: string;
  /** What the handler writes. */
  readonly opinion?: string;
}

/** An outdoor sign, filed in the city itself, and as far as the named stage. */
export async function signCase(
  stage: 'ACCEPTED' | 'TO_DECIDE',
  { opinion = SIGN_OPINION, place = '示例路 1 号' }: Filing = {},
): Promise<string> {
  const caseNo = await act(PEOPLE.applicant, 'submitCase', signAt(place));
  await act(PEOPLE.window, 'receiveCase', { caseNo });
  await act(PEOPLE.window, 'accept', { caseNo });
  if (stage === 'TO_DECIDE') await act(PEOPLE.handler, 'passOn', { caseNo, stepId: 'handle', opinion });
  return caseNo;
}

/** Several at once. */
export const signCases = (n: number, stage: 'ACCEPTED' | 'TO_DECIDE'): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: n }, () => signCase(stage)));

/** Address of a work list that holds the signs of the same day. */
export const signsLike = (caseNo: string): string => `/work?procedure=outdoor-sign&q=${caseNo.slice(0, 14)}&order=UPDATED`;
