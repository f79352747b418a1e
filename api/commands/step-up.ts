/** Acts that bind the organ ask for a second factor just given (等保三级: two factors, one of them cryptographic), where the installation says so. */
import type { HumanCommandType } from '../../domain/case/commands.ts';
import { refusal, type Refusal } from '../../domain/case/refusal.ts';
import { policy } from '../../domain/law/basis.ts';
import type { ApiContext } from '../context.ts';

/** Deciding, revoking, and putting the seal on a document. */
const BINDING: readonly HumanCommandType[] = ['decide', 'revoke', 'issue'];

export function stepUpRefusals({ signedIn: { stepUp } }: Pick<ApiContext, 'signedIn'>, type: HumanCommandType): readonly Refusal[] {
  if (stepUp.policy === 'off' || stepUp.until !== null || !BINDING.includes(type)) return [];
  return [refusal('STEP_UP_NEEDED', policy('作出决定、用印须双因素认证'), { command: type })];
}
