/** The frozen cases behind one figure of a bulletin; they stay what they were when it was made. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { FrozenCasesDocument } from '../gql/inspector/graphql.ts';
import { CountedCases, SideTabs } from './counted-cases.tsx';
import { useChoices } from './choices.tsx';
import { isRate } from './figures.tsx';
import { SIDES } from './question.ts';
import './inspector.css';

export default function FrozenCasesPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const id = useParam('id');
  const [url] = useUrlState();
  const choices = useChoices();
  const measure = choices?.measures.find(({ measureId }) => measureId === url['measure']);
  const { data, error, isPlaceholderData, refetch } = useAsk(
    FrozenCasesDocument,
    { id, row: url['row'] ?? '', measure: url['measure'] ?? '', side: oneOf(url['side'], SIDES), after: url['after'] ?? null },
    { about: ['bulletins', id, 'cases'], keep: true },
  );
  return (
    <>
      <div className="page-head">
        <h1>{measure === undefined ? t('behind.title') : say.words(measure.name)}</h1>
        <Link to="/bulletins/$id" params={{ id }}>
          {data?.bulletin?.issueNo ?? t('bulletin.draft')}
        </Link>
      </div>
      {measure !== undefined && <p>{say.words(measure.formula)}</p>}
      {measure !== undefined && isRate(measure) && <SideTabs />}
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.bulletin === null ? (
        <EmptyState title={t('bulletin.unknown')} hint={t('bulletin.unknownHint')} />
      ) : (
        <>
          <p className="soft">{t('bulletin.frozenCases', { at: say.at(data.bulletin.frozenAt) })}</p>
          <CountedCases list={data.bulletin.behind} summed={measure !== undefined} older={isPlaceholderData} />
        </>
      )}
    </>
  );
}
