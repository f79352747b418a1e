/** The limits that hold for one application: the procedure's own, replaced by special ones its form calls for. */
import type { Facts } from '../case/commands.ts';
import { conditionHolds } from './condition.ts';
import type { Procedure } from './procedure.ts';

/** Later entries of `limitsWhen` win over earlier ones, and all of them over `limits`. */
export function limitsFor(procedure: Pick<Procedure, 'limits' | 'limitsWhen'>, facts: Facts): Procedure['limits'] {
  const special = (procedure.limitsWhen ?? []).filter((entry) => conditionHolds(entry.when, facts));
  return Object.assign({}, procedure.limits, ...special.map((entry) => entry.limits)) as Procedure['limits'];
}
