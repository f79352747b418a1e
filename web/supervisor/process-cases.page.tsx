/** The cases behind one number of the process: of an edge, a variant, a step over its limit, a departure. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ProcessCasesDocument, type ProcessPart } from '../gql/supervisor/graphql.ts';
import { useNames, type Names } from './activity.ts';
import { partIn, processFilter } from './process-part.tsx';

export default function ProcessCasesPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const names = useNames();
  const [url, setUrl] = useUrlState();
  const part = partIn(url['part']);
  const { data, error, refetch } = useAsk(
    ProcessCasesDocument,
    { filter: processFilter(url, url['procedure']), part: part ?? { whole: 'REWORK' }, after: url['after'] ?? null },
    { about: ['process', 'cases'], keep: true, staleTime: 300_000, enabled: part !== null },
  );
  const cases = data?.processCases;
  return (
    <>
      <div className="page-head">
        <h1>{part === null ? t('process.title') : partName(part, names, t)}</h1>
        <Link to="/process" search={{ procedure: url['procedure'], region: url['region'] }}>
          {t('process.title')}
        </Link>
      </div>
      {part === null ? (
        <EmptyState title={t('process.noPart')} hint={t('process.noPartHint')} />
      ) : error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : cases === undefined ? (
        <PageSkeleton />
      ) : cases.count === 0 ? (
        <EmptyState title={t('process.nothing')} hint={t('process.nothingHint')} />
      ) : (
        <>
          <p className="soft" data-count={cases.count}>
            {common('list.count', { count: cases.count })}
          </p>
          <CaseTable
            caption={t('process.casesOf')}
            rows={cases.list.edges}
            keyOf={({ caseNo }) => caseNo}
            columns={[
              {
                key: 'no',
                title: t('case.no'),
                cell: ({ caseNo, node }) =>
                  node === null ? (
                    <span className="mono">{caseNo}</span>
                  ) : (
                    <Link to="/trace/$caseNo" params={{ caseNo }} className="mono">
                      {caseNo}
                    </Link>
                  ),
              },
              {
                key: 'procedure',
                title: t('process.procedure'),
                cell: ({ node }) => (node === null ? '—' : say.words(node.procedure.name)),
              },
              { key: 'state', title: t('case.state'), cell: ({ node }) => (node === null ? '—' : say.words(node.stateName)) },
              {
                key: 'unit',
                title: t('board.unit'),
                cell: ({ node }) => (node === null ? '—' : say.words(node.unit.name)),
                wideOnly: true,
              },
            ]}
          />
          <div className="list-foot">
            {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{common('list.first')}</Button>}
            {cases.list.pageInfo.hasNextPage && (
              <Button onClick={() => setUrl({ after: cases.list.pageInfo.endCursor ?? undefined })}>{common('list.more')}</Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

function partName(part: ProcessPart, names: Names, t: ReturnType<typeof useWords>): string {
  if (part.edge != null) return t('process.between', { from: names.activity(part.edge.from), to: names.activity(part.edge.to) });
  if (part.activity != null) return names.activity(part.activity);
  if (part.variant != null) return t('process.ofVariant');
  if (part.overLimit != null)
    return t('process.overAt', {
      procedure: names.procedure(part.overLimit.procedure),
      step: names.activity(`step/${part.overLimit.step}`),
    });
  if (part.departure != null)
    return `${names.procedure(part.departure.procedure)} · ${t(`departure.${part.departure.kind}`)} · ${names.activity(`step/${part.departure.step}`)}`;
  return t(`process.whole_${part.whole ?? 'REWORK'}`);
}
