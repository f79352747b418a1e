/**
 * 承诺时限压缩比 = 1 − 承诺时限之和 ÷ 法定时限之和: over published items that have both in the same unit, each item once, however many
 * cases it has. It is about what was promised, not about what was kept.
 */
import type { Procedure } from '../procedures/procedure.ts';

type Item = Pick<Procedure, 'code' | 'limits'>;

export interface PromiseCompression {
  /** null: no item has both. */
  readonly value: number | null;
  readonly promised: number;
  readonly statutory: number;
  /** Codes of the items counted. */
  readonly items: readonly string[];
}

export function promiseCompression(procedures: readonly Item[]): PromiseCompression {
  const counted = procedures.flatMap(({ code, limits: { promised, statutory } }) =>
    promised === undefined || statutory === undefined || promised.unit !== statutory.unit
      ? []
      : [{ code, promised: promised.n, statutory: statutory.n }],
  );
  const promised = counted.reduce((sum, one) => sum + one.promised, 0);
  const statutory = counted.reduce((sum, one) => sum + one.statutory, 0);
  return { value: statutory === 0 ? null : 1 - promised / statutory, promised, statutory, items: counted.map(({ code }) => code) };
}
