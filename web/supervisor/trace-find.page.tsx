/** Opens the trace of a case by its number or a part of it. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { BoardCasesDocument } from '../gql/supervisor/graphql.ts';
import './supervisor.css';

const LEAST = 3;

export default function TraceFindPage(): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const [text, setText] = useState(url['q'] ?? '');
  const asked = (url['q'] ?? '').trim();
  const ready = [...asked].length >= LEAST;
  const { data, error, isPending, refetch } = useAsk(
    BoardCasesDocument,
    { filter: { scope: 'ALL', ...(ready ? { text: asked } : {}) }, orderBy: 'UPDATED', first: 20 },
    { about: ['cases', 'find'], keep: true },
  );
  return (
    <>
      <div className="page-head">
        <h1>{t('trace.find')}</h1>
      </div>
      <form
        className="row filters"
        onSubmit={(event) => {
          event.preventDefault();
          setUrl({ q: text.trim() === '' ? undefined : text.trim() });
        }}
      >
        <label htmlFor="find">{t('trace.findLabel')}</label>
        <input id="find" className="field field-find" value={text} onChange={({ target }) => setText(target.value)} />
        <button className="quiet" type="submit">
          {t('trace.findButton')}
        </button>
        {asked !== '' && !ready && <span className="soft">{t('trace.findLeast', { least: LEAST })}</span>}
      </form>
      <h2>{ready ? t('trace.found') : t('trace.recent')}</h2>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <PageSkeleton />
      ) : data.cases.edges.length === 0 ? (
        <EmptyState title={t('case.nothing')} hint={t('case.nothingHint')} />
      ) : (
        <CaseTable
          caption={t('trace.find')}
          rows={data.cases.edges.map(({ node }) => node)}
          keyOf={({ caseNo }) => caseNo}
          columns={[
            {
              key: 'no',
              title: t('case.no'),
              cell: ({ caseNo, procedure }) => (
                <>
                  <Link to="/trace/$caseNo" params={{ caseNo }} className="mono">
                    {caseNo}
                  </Link>
                  <div>{say.words(procedure.name)}</div>
                </>
              ),
            },
            { key: 'state', title: t('case.state'), cell: ({ stateName }) => say.words(stateName) },
            { key: 'unit', title: t('board.unit'), cell: ({ unit }) => say.words(unit.name), wideOnly: true },
          ]}
        />
      )}
    </>
  );
}
