/** Lists that come page by page. */
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

function PageFoot({ pageInfo }: { readonly pageInfo: PageInfo }): ReactNode {
  const common = useWords();
  const [url, setUrl] = useUrlState();
  if (url['after'] === undefined && !pageInfo.hasNextPage) return null;
  return (
    <div className="list-foot no-print">
      {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{common('list.first')}</Button>}
      {pageInfo.hasNextPage && <Button onClick={() => setUrl({ after: pageInfo.endCursor ?? undefined })}>{common('list.more')}</Button>}
    </div>
  );
}

/** A list as its answer comes: failed, on its way, empty, or the table with its foot. */
export function Listed<Node>({
  answer: { error, isPending, refetch },
  children,
  list,
  nothing,
}: {
  readonly answer: Pick<UseQueryResult, 'error' | 'isPending' | 'refetch'>;
  readonly list: { readonly edges: readonly { readonly node: Node }[]; readonly pageInfo: PageInfo } | undefined;
  readonly nothing: ReactNode;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}): ReactNode {
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending || list === undefined) return <PageSkeleton />;
  if (list.edges.length === 0) return nothing;
  return (
    <>
      {children(list.edges.map(({ node }) => node))}
      <PageFoot pageInfo={list.pageInfo} />
    </>
  );
}
