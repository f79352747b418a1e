/** What a grant sets in motion: the ten days to issue and deliver (行政许可法 44), and the verification of a commitment. */
import { limitsFor } from '../../procedures/limits-for.ts';
import type { ActContext } from '../act.ts';
import type { CaseEvent } from '../events.ts';
import { clockStarted } from './clock-events.ts';
import { phaseOpened } from './step-events.ts';

export function granted(context: ActContext): readonly CaseEvent[] {
  const { issue, verify } = limitsFor(context.procedure, context.state.facts);
  const verification = phaseOpened(context, 'AFTER_GRANT');
  return [
    ...(issue === undefined ? [] : [clockStarted(context, 'ISSUE', 'ISSUE', issue, 'DECISION')]),
    ...phaseOpened(context, 'ISSUANCE'),
    ...(verify === undefined || verification.length === 0 ? [] : [clockStarted(context, 'VERIFY', 'VERIFY', verify, 'DECISION')]),
    ...verification,
  ];
}
