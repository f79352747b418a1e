/** Terms of a card or an order with the same clock and proof as a case's. */
import { useState, type ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { Dialog } from '../components/dialog.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import type { TermFragment } from '../gql/supervisor/graphql.ts';

export function Terms({ terms }: { readonly terms: readonly TermFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [why, setWhy] = useState<TermFragment | null>(null);
  if (terms.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('terms')}</h2>
      <ul className="plain-list">
        {terms.map((term) => (
          <li key={term.termId} className="row">
            <span>{say.words(term.name)}</span>
            <TimeLeft reading={term.reading} />
            {term.expiredAt !== null && <span className="tag tag-over">{t('termExpired', { at: say.short(term.expiredAt) })}</span>}
            <button type="button" className="quiet" onClick={() => setWhy(term)}>
              {common('derivation.why')}
            </button>
          </li>
        ))}
      </ul>
      <Dialog open={why !== null} title={common('derivation.title')} close={() => setWhy(null)}>
        {why !== null && <DueDateDerivation derivation={why.derivation} reading={why.reading} />}
      </Dialog>
    </section>
  );
}
