/** What will be so after an act, in sentences: the state, who has the case next, which clock runs or stops, whether it can be taken back. */
import type { Say } from '../app/say.ts';
import type { ActSpec, Kase } from './act-specs.ts';

export function consequencesOf(
  spec: ActSpec,
  kase: Kase,
  t: (key: string, values?: Readonly<Record<string, unknown>>) => string,
  say: Say,
): readonly string[] {
  const open = kase.steps.filter(({ status }) => status === 'OPEN');
  const next = kase.steps.find(({ status }) => status === 'NEXT');
  const values = {
    step: say.words(open[0]?.name),
    next: say.words(next?.name),
    applicant: kase.applicant?.name ?? '—',
    due: say.at(kase.clocks.find(({ clockId }) => clockId === 'PROMISED' || clockId === 'STATUTORY')?.reading.dueAt),
    days: kase.procedure.extension?.n ?? '',
  };
  return ['first', 'second', 'third']
    .map((place) => `then.${spec.id}.${place}`)
    .map((key) => ({ key, text: t(key, values) }))
    .filter(({ key, text }) => text !== key && (next !== undefined || !key.startsWith('then.passOn.first')))
    .map(({ text }) => text);
}
