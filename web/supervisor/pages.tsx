/** Foot of a list that comes page by page. */
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useUrlState } from '../app/nav.ts';
import { useWords } from '../app/words.ts';

export function PageFoot({
  pageInfo,
}: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}): ReactNode {
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
