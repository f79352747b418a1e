/** Limits of the law in words: 20 个工作日. */
import { useWords } from '../app/words.ts';
import type { LimitOf } from '../components/filing/guides.ts';

export type SayLimit = (limit: Pick<LimitOf, 'n' | 'unit'> | null | undefined) => string;

export function useLimit(): SayLimit {
  const t = useWords('applicant');
  return (limit) => (limit == null ? t('none') : t(`unit.${limit.unit}`, { n: limit.n, count: limit.n }));
}
