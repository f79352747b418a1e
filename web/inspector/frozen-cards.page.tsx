/** The frozen cards behind a count of a bulletin: those that were counted, in the state they had then. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { oneOf, useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Column } from '../components/case-table.tsx';
import { FrozenCardsDocument, type FrozenCardsQuery } from '../gql/inspector/graphql.ts';
import { FrozenMatters } from './frozen-matters.tsx';
import './inspector.css';

const COUNTS = ['RED', 'YELLOW', 'WARN', 'WITHDRAWN'] as const;
type Row = NonNullable<NonNullable<FrozenCardsQuery['bulletin']>['row']>['cardsBehind']['edges'][number]['node'];

export default function FrozenCardsPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const id = useParam('id');
  const [url] = useUrlState();
  const count = oneOf(url['count'], COUNTS);
  const answer = useAsk(
    FrozenCardsDocument,
    { id, row: url['row'] ?? '', count, after: url['after'] ?? null },
    { about: ['bulletins', id, 'cards'], keep: true },
  );
  const columns: readonly Column<Row>[] = [
    {
      key: 'no',
      title: t('frozen.cardNo'),
      cell: ({ card, cardNo, effective }) =>
        card === null ? (
          <span className="mono">{cardNo}</span>
        ) : (
          <Link to="/cards/$cardNo" params={{ cardNo }} className="mono">
            {effective ? cardNo : <s>{cardNo}</s>}
          </Link>
        ),
    },
    { key: 'level', title: t('frozen.which'), cell: ({ level }) => t(`frozen.${level}`) },
    { key: 'rule', title: t('frozen.rule'), cell: ({ rule, ruleId }) => `${ruleId} ${rule === null ? '' : say.words(rule.title)}` },
    { key: 'unit', title: t('frozen.unit'), cell: ({ unit }) => (unit === null ? '—' : say.words(unit.name)) },
    {
      key: 'case',
      title: t('frozen.caseNo'),
      cell: ({ caseNo }) =>
        caseNo === null ? (
          '—'
        ) : (
          <Link to="/cases/$caseNo" params={{ caseNo }} className="mono">
            {caseNo}
          </Link>
        ),
    },
    { key: 'state', title: t('frozen.state'), cell: ({ stateName }) => say.words(stateName), wideOnly: true },
  ];
  return (
    <FrozenMatters
      title={t('frozen.cards')}
      counts={COUNTS}
      count={count}
      answer={answer}
      of={answer.data?.bulletin}
      list={answer.data?.bulletin?.row?.cardsBehind}
      columns={columns}
      keyOf={({ cardNo }) => cardNo}
    />
  );
}
