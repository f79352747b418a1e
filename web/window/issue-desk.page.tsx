/** 出证窗口: what was granted is made and delivered, what was denied is served; the selected case is in the address. */
import { type ReactNode } from 'react';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { WaitingAtWindowDocument, type CaseStateName, type WaitingAtWindowQuery } from '../gql/window/graphql.ts';
import '../components/filing/filing.css';
import './window.css';
import { HandOut } from './hand-out.tsx';

type Line = WaitingAtWindowQuery['cases']['edges'][number]['node'];

const TABS = ['toIssue', 'toDeliver', 'toServe'] as const;
const STATES: Readonly<Record<(typeof TABS)[number], CaseStateName>> = {
  toIssue: 'DECIDED_APPROVED',
  toDeliver: 'ISSUED',
  toServe: 'DECIDED_DENIED',
};

export default function IssueDeskPage(): ReactNode {
  const t = useWords('window');
  const [url, setUrl] = useUrlState();
  const tab = oneOf(url['tab'], TABS);
  const typed = (url['no'] ?? '').trim().toUpperCase();
  return (
    <div className="window">
      <div className="page-head">
        <h1>{t('issue.title')}</h1>
        <span className="soft">{t('issue.lead')}</span>
      </div>
      <div className="row tabs-row" role="group" aria-label={t('issue.title')}>
        {TABS.map((one) => (
          <Tab key={one} tab={one} here={tab === one} open={() => setUrl({ tab: one === 'toIssue' ? undefined : one, case: undefined })} />
        ))}
        <span className="grow" />
        <form
          role="search"
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== '') setUrl({ case: typed, no: undefined });
          }}
        >
          <input
            className="input mono number-search"
            type="search"
            aria-label={t('issue.search')}
            placeholder={t('issue.searchHint')}
            value={url['no'] ?? ''}
            onChange={({ target }) => setUrl({ no: target.value === '' ? undefined : target.value }, true)}
          />
        </form>
      </div>
      <List tab={tab} open={(caseNo) => setUrl({ case: caseNo })} />
      {url['case'] !== undefined && <HandOut key={url['case']} caseNo={url['case']} close={() => setUrl({ case: undefined })} />}
    </div>
  );
}

const useWaiting = (tab: (typeof TABS)[number]) =>
  useAsk(WaitingAtWindowDocument, { states: [STATES[tab]], first: 100 }, { about: ['cases', 'issue desk', tab] });

function Tab({ here, open, tab }: { readonly tab: (typeof TABS)[number]; readonly here: boolean; readonly open: () => void }): ReactNode {
  const t = useWords('window');
  const { data } = useWaiting(tab);
  return (
    <button className="quiet" type="button" aria-pressed={here} onClick={open}>
      {t(`issue.tabs.${tab}`)} {data?.cases.totalCount != null && <span className="number">{data.cases.totalCount}</span>}
    </button>
  );
}

function List({ open, tab }: { readonly tab: (typeof TABS)[number]; readonly open: (caseNo: string) => void }): ReactNode {
  const t = useWords('window');
  const w = useWords();
  const { short, words } = useSay();
  const { data, error, refetch } = useWaiting(tab);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const rows = data.cases.edges.map(({ node }) => node);
  if (rows.length === 0) return <EmptyState title={t(`issue.none.${tab}`)} hint={t('issue.noneHint')} />;
  const columns: readonly Column<Line>[] = [
    {
      key: 'no',
      title: t('issue.no'),
      cell: (row) => (
        <button className="quiet mono" type="button" onClick={() => open(row.caseNo)}>
          {row.caseNo}
        </button>
      ),
    },
    { key: 'applicant', title: t('issue.applicant'), cell: (row) => row.applicant?.name ?? '—' },
    {
      key: 'item',
      title: t('issue.item'),
      cell: (row) => (
        <>
          {words(row.procedure.name)} {row.simulated && <span className="tag">{w('list.simulated')}</span>}
        </>
      ),
      wideOnly: true,
    },
    { key: 'left', title: t('issue.left'), cell: (row) => <TimeLeft reading={row.nextClock?.reading} /> },
    { key: 'decided', title: t('issue.decided'), cell: (row) => short(row.decidedAt), wideOnly: true },
  ];
  return <CaseTable caption={t(`issue.tabs.${tab}`)} rows={rows} columns={columns} keyOf={(row) => row.caseNo} />;
}
