/** 牌证: warnings, yellow and red cards, and drafts that wait for a person. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { CardsDocument, type CardFilter, type CardLineFragment } from '../gql/supervisor/graphql.ts';
import { Narrowed, Tabs } from './filters.tsx';
import { Level } from './levels.tsx';
import { useListKeys } from './list-keys.ts';
import { useMattersLive } from './matters-live.ts';
import { Listed } from './pages.tsx';
import { useRuleName } from './rule-name.ts';
import './supervisor.css';

const SHOW = ['open', 'draft', 'answered', 'closed', 'all'] as const;
const LEVELS = ['ALL', 'RED', 'YELLOW', 'WARN'] as const;

const SHOWN: Readonly<Record<(typeof SHOW)[number], CardFilter>> = {
  open: { open: true, states: ['ISSUED', 'ANSWERED', 'APPEALED', 'UPHELD', 'REPORTED'] },
  draft: { states: ['DRAFT'] },
  answered: { states: ['ANSWERED'] },
  closed: { open: false },
  all: {},
};

export default function CardsPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const [url, setUrl] = useUrlState();
  useMattersLive();
  const show = oneOf(url['show'], SHOW);
  const level = oneOf(url['level'], LEVELS);
  const filter: CardFilter = {
    ...SHOWN[show],
    ...(level === 'ALL' ? {} : { levels: [level] }),
    ...(url['unit'] === undefined ? {} : { unit: url['unit'] }),
    ...(url['region'] === undefined ? {} : { region: url['region'] }),
    ...(url['case'] === undefined ? {} : { caseNo: url['case'] }),
  };
  const answer = useAsk(CardsDocument, { filter, first: 50, after: url['after'] ?? null }, { about: ['matters', 'cards'], keep: true });
  const { data } = answer;
  const fresh = { after: undefined, row: undefined };
  return (
    <>
      <div className="page-head">
        <h1>{t('cards.title')}</h1>
        {data?.cards.totalCount != null && <span className="soft">{common('list.count', { count: data.cards.totalCount })}</span>}
      </div>
      <div className="row filters no-print">
        <Tabs
          label={t('filter.show')}
          values={SHOW}
          value={show}
          set={(to) => setUrl({ show: to, ...fresh })}
          text={(one) => t(`cards.show_${one}`)}
        />
        <Tabs
          label={t('filter.level')}
          values={LEVELS}
          value={level}
          set={(to) => setUrl({ level: to, ...fresh })}
          text={(one) => t(`level.${one}`)}
        />
        <Narrowed
          by={[url['unit'], url['region'], url['case']]}
          clear={() => setUrl({ unit: undefined, region: undefined, case: undefined, ...fresh })}
        />
      </div>
      <Listed
        answer={answer}
        list={data?.cards}
        nothing={<EmptyState title={t('cards.nothing')} hint={t(`cards.nothingHint_${show === 'draft' ? 'draft' : 'other'}`)} />}
      >
        {(nodes) => <CardTable cards={nodes} />}
      </Listed>
    </>
  );
}

function CardTable({ cards }: { readonly cards: readonly CardLineFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const ruleName = useRuleName();
  const say = useSay();
  const [here, onHere] = useListKeys(
    cards.map(({ cardNo }) => cardNo),
    (no) => `/cards/${no}`,
  );
  const columns: readonly Column<CardLineFragment>[] = [
    {
      key: 'level',
      title: t('filter.level'),
      cell: ({ level, struckOut }) =>
        struckOut ? (
          <s>
            <Level of={level} />
          </s>
        ) : (
          <Level of={level} />
        ),
    },
    {
      key: 'no',
      title: t('cards.no'),
      cell: ({ cardNo, ruleId, simulated }) => (
        <>
          <Link to="/cards/$cardNo" params={{ cardNo }} className="mono">
            {cardNo}
          </Link>
          <div className="soft">
            {ruleName(ruleId)} {simulated && <span className="tag">{common('list.simulated')}</span>}
          </div>
        </>
      ),
    },
    { key: 'state', title: t('case.state'), cell: ({ stateName }) => say.words(stateName) },
    {
      key: 'unit',
      title: t('dutyUnit'),
      wideOnly: true,
      cell: ({ dutyPerson, unit }) => (
        <>
          {say.words(unit.name)}
          {dutyPerson !== null && <div className="soft">{dutyPerson.name}</div>}
        </>
      ),
    },
    {
      key: 'case',
      title: t('case.no'),
      wideOnly: true,
      cell: ({ caseNo }) =>
        caseNo === null ? (
          '—'
        ) : (
          <Link to="/trace/$caseNo" params={{ caseNo }} className="mono">
            {caseNo}
          </Link>
        ),
    },
    {
      key: 'due',
      title: t('cards.due'),
      cell: ({ nextDueAt }) => (
        <span className={nextDueAt !== null && Date.parse(nextDueAt) < Date.now() ? 'lamp-over number nowrap' : 'number nowrap'}>
          {say.short(nextDueAt)}
        </span>
      ),
    },
  ];
  return <CaseTable caption={t('cards.title')} rows={cards} columns={columns} keyOf={({ cardNo }) => cardNo} here={here} onHere={onHere} />;
}
