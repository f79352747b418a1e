/** Brings an outdoor-sign case to a state, through the API. */
import type { AnApi } from './an-api.ts';
import { SUBMISSION, type Loose } from './an-api.ts';
import { LI } from './a-city.ts';

export const LICENCE_NO = '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U';

const STAGES = ['SUBMITTED', 'RECEIVED', 'ACCEPTED', 'REVIEW', 'DECIDED', 'ISSUED', 'DELIVERED'] as const;
export type Stage = (typeof STAGES)[number];

export async function caseAt(api: AnApi, stage: Stage, submission: object = SUBMISSION, applicant = 'li'): Promise<string> {
  const { caseNo } = await done(api, applicant, 'submitCase', submission);
  const steps: readonly [Stage, string, string, object][] = [
    ['RECEIVED', 'lin', 'receiveCase', {}],
    ['ACCEPTED', 'lin', 'accept', {}],
    ['REVIEW', 'zhao', 'passOn', { stepId: 'handle', opinion: '符合条件' }],
    ['DECIDED', 'chen', 'decide', { decision: 'GRANT', opinion: '同意' }],
    ['ISSUED', 'sun', 'issue', { licenceNo: LICENCE_NO, documentSha256: 'b'.repeat(64), sealId: 'seal-1' }],
    ['DELIVERED', 'sun', 'deliver', { means: 'WINDOW', receipts: [{ partyId: LI, receivedAt: api.clock }] }],
  ];
  for (const [reached, person, mutation, input] of steps) {
    if (STAGES.indexOf(reached) > STAGES.indexOf(stage)) break;
    await done(api, person, mutation, { caseNo, ...input });
  }
  return caseNo;
}

export async function done(api: AnApi, person: string, mutation: string, input: object): Promise<Loose> {
  const answer = await api.act(person, mutation, input);
  if (answer.__typename !== 'CommandDone') throw new Error(`${mutation} by ${person}: ${JSON.stringify(answer)}`);
  return answer;
}
