/** The work list: what is due next and why it stands where it stands; found, ticked, claimed and opened without a mouse. */
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useKeys } from '../app/keys.tsx';
import { useListChanges } from '../app/live.tsx';
import { useGo, useUrlState } from '../app/nav.ts';
import { keepReadingOrder } from '../app/reading-order.ts';
import { useAsk } from '../app/query.ts';
import { useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { CaseTable } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Keycap } from '../components/key-sheet.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { WorkListDocument, type WorkListQuery } from '../gql/approver/graphql.ts';
import { BulkActs } from './bulk-acts.tsx';
import { ColumnChooser, useColumns } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterOf, fully, orderOf } from './filters.ts';
import { Views } from './views.tsx';
import { Why } from './why.tsx';
import './approver.css';

export type Row = WorkListQuery['workList']['edges'][number]['node'];
const PAGE = 50;

export default function WorkListPage(): ReactNode {
  const t = useWords('approver');
  const common = useWords();
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const { clear, waiting } = useListChanges();
  const { data, error, isFetching, isPending, refetch } = useAsk(
    WorkListDocument,
    { filter: filterOf(url), order: orderOf(url), first: PAGE, after: url['after'] ?? null },
    { about: ['cases', 'work'], keep: true, staleTime: 0 },
  );
  const rows = (data?.workList.edges ?? []).map(({ node }) => node);
  const { hasNextPage = false, endCursor = null } = data?.workList.pageInfo ?? {};
  const refresh = useCallback(() => {
    clear();
    void refetch();
  }, [clear, refetch]);

  const here = rows.some(({ caseNo }) => caseNo === url['at']) ? url['at'] : rows[0]?.caseNo;
  const list = useListKeys(rows, here, refresh);
  const columns = useColumns(t, viewer.person.personId);
  const [why, setWhy] = useState<Row | null>(null);
  const back = useRouterState({ select: ({ location }) => location.href });
  useEffect(() => keepReadingOrder({ caseNos: (data?.workList.edges ?? []).map(({ node }) => node.caseNo), back }), [data, back]);
  useKeys([{ key: 'w', does: t('keys.why'), act: () => setWhy(rows.find(({ caseNo }) => caseNo === here) ?? null) }]);

  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <span className="grow" />
        {waiting > 0 && (
          <Button type="primary" ghost size="small" onClick={refresh}>
            {common('list.changes', { count: waiting })} <Keycap of="." />
          </Button>
        )}
        <ColumnChooser columns={columns} />
      </div>
      <Views counted={!isPending} />
      <FilterBar search={list.search} />
      {error !== null && data === undefined ? (
        <ErrorState error={error} retry={refresh} />
      ) : isPending ? (
        <PageSkeleton lines={12} />
      ) : rows.length === 0 ? (
        <NothingHere />
      ) : (
        <>
          <BulkActs rows={rows} ticked={list.ticked} clear={list.untick} done={refresh} />
          <div aria-busy={isFetching}>
            <CaseTable
              caption={t('title')}
              rows={rows}
              columns={columns.shown(setWhy)}
              keyOf={({ caseNo }) => caseNo}
              here={here}
              onHere={list.goTo}
              ticked={list.ticked}
              onTick={list.tick}
              onTickAll={(on) => (on ? list.tickAll() : list.untick())}
            />
          </div>
          <div className="list-foot">
            <span className="soft">{common('list.shown', { count: rows.length })}</span>
            {url['after'] !== undefined && (
              <Button onClick={() => setUrl({ after: undefined, at: undefined })}>{common('list.first')}</Button>
            )}
            {hasNextPage && <Button onClick={() => setUrl({ after: endCursor ?? undefined, at: undefined })}>{common('list.more')}</Button>}
            <span className="grow" />
            <span className="soft no-print">{t('keysHint')}</span>
          </div>
        </>
      )}
      <Why row={why} close={() => setWhy(null)} />
    </>
  );
}

function NothingHere(): ReactNode {
  const t = useWords('approver');
  const [url, setUrl] = useUrlState();
  const narrowed = ['q', 'procedure', 'state', 'due', 'paused'].some((part) => url[part] !== undefined);
  return (
    <EmptyState title={t(narrowed ? 'empty.narrowed' : 'empty.title')} hint={t(narrowed ? 'empty.narrowedHint' : 'empty.hint')}>
      {narrowed ? (
        <Button onClick={() => setUrl(fully(url['scope'] === undefined ? {} : { scope: url['scope'] }))}>{t('empty.widen')}</Button>
      ) : (
        <Button onClick={() => setUrl(fully({ scope: 'UNIT' }))}>{t('empty.unit')}</Button>
      )}
    </EmptyState>
  );
}

/** Moving, ticking and opening: by keys and by pointer alike. */
function useListKeys(rows: readonly Row[], here: string | undefined, refresh: () => void) {
  const t = useWords('approver');
  const [, setUrl] = useUrlState();
  const go = useGo();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);
  const last = useRef<string | null>(null);
  const caseNos = rows.map(({ caseNo }) => caseNo);
  const at = here === undefined ? -1 : caseNos.indexOf(here);

  const goTo = (caseNo: string): void => {
    if (caseNo !== here) setUrl({ at: caseNo }, true);
  };
  const move = (by: number): void => {
    const to = caseNos[Math.max(0, Math.min(caseNos.length - 1, at + by))];
    if (to === undefined) return;
    goTo(to);
    document.querySelector<HTMLAnchorElement>(`tr[data-row="${to}"] a`)?.focus({ preventScroll: true });
  };
  const tick = (caseNo: string, on: boolean, range: boolean): void => {
    const from = range && last.current !== null ? caseNos.indexOf(last.current) : -1;
    const to = caseNos.indexOf(caseNo);
    const touched = from < 0 ? [caseNo] : caseNos.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = caseNo;
    setTicked((before) => {
      const after = new Set(before);
      for (const one of touched)
        if (on) after.add(one);
        else after.delete(one);
      return after;
    });
  };
  const untick = (): void => setTicked(new Set());
  useKeys([
    { key: 'j', does: t('keys.down'), act: () => move(1) },
    { key: 'arrowdown', does: t('keys.down'), act: () => move(1) },
    { key: 'k', does: t('keys.up'), act: () => move(-1) },
    { key: 'arrowup', does: t('keys.up'), act: () => move(-1) },
    { key: 'enter', does: t('keys.open'), act: () => here !== undefined && go(`/cases/${here}`) },
    { key: 'x', does: t('keys.tick'), act: () => here !== undefined && tick(here, !ticked.has(here), false) },
    { key: '/', does: t('keys.search'), act: () => search.current?.focus() },
    { key: '.', does: t('keys.refresh'), act: refresh },
  ]);
  return { ticked, tick, untick, tickAll: () => setTicked(new Set(caseNos)), goTo, search };
}
