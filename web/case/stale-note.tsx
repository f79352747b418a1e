/** Somebody acted while this form was open: what and when, so that one can look again; what was typed stays. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface FlatFact {
  readonly name: string;
  readonly value: unknown;
}

/** The facts of the refusal come flat: `changed.0.command`, `changed.0.at`, … */
function changesIn(facts: readonly FlatFact[]): readonly { readonly command: string; readonly at: string }[] {
  const valueOf = (name: string): string | undefined => {
    const value = facts.find((fact) => fact.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const changes = [];
  for (let n = 0; ; n += 1) {
    const command = valueOf(`changed.${n}.command`);
    if (command === undefined) return changes;
    changes.push({ command, at: valueOf(`changed.${n}.at`) ?? '' });
  }
}

export function StaleNote({ facts }: { readonly facts: readonly FlatFact[] }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  return (
    <section className="notice" role="status">
      <strong>{t('stale.title')}</strong>
      <ul>
        {changesIn(facts).map(({ at, command }) => (
          <li key={`${at} ${command}`}>
            {say.at(at)} · {t(`command.${command}`)}
          </li>
        ))}
      </ul>
      <p>{t('stale.hint')}</p>
    </section>
  );
}
