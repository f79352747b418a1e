/** Somebody acted while this form was open: who did what, so that one can look again; what was typed stays. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';

interface Changed {
  readonly command: string;
  readonly by: string;
  readonly at: string;
}

export function StaleNote({ facts }: { readonly facts: readonly { readonly name: string; readonly value: unknown }[] }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const changed = facts.find(({ name }) => name === 'changed')?.value;
  return (
    <section className="notice" role="status">
      <strong>{t('stale.title')}</strong>
      <ul>
        {(Array.isArray(changed) ? (changed as readonly Changed[]) : []).map(({ at, by, command }) => (
          <li key={`${at} ${command}`}>
            {say.at(at)} · {by} · {t(`command.${command}`)}
          </li>
        ))}
      </ul>
      <p>{t('stale.hint')}</p>
    </section>
  );
}
