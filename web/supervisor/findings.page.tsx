/** 预警纠错: what the rules have found. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FindingsDocument, RuleNamesDocument, type FindingFilter, type FindingLineFragment } from '../gql/supervisor/graphql.ts';
import { ChoiceField } from './act-fields.tsx';
import { Narrowed, Tabs } from './filters.tsx';
import { Level } from './levels.tsx';
import { useListKeys } from './list-keys.ts';
import { Listed } from './pages.tsx';
import './supervisor.css';

const LEVELS = ['ALL', 'RED', 'YELLOW', 'WARN', 'NOTE'] as const;

export default function FindingsPage(): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const [url, setUrl] = useUrlState();
  const level = oneOf(url['level'], LEVELS);
  const filter: FindingFilter = {
    ...(level === 'ALL' ? {} : { levels: [level] }),
    ...(url['rule'] === undefined ? {} : { rules: [url['rule']] }),
    ...(url['unit'] === undefined ? {} : { unit: url['unit'] }),
    ...(url['region'] === undefined ? {} : { region: url['region'] }),
    ...(url['case'] === undefined ? {} : { caseNo: url['case'] }),
  };
  const answer = useAsk(
    FindingsDocument,
    { filter, first: 50, after: url['after'] ?? null },
    { about: ['matters', 'findings'], keep: true },
  );
  const { data } = answer;
  const rules = useAsk(RuleNamesDocument, {}, { about: ['rules', 'names'], staleTime: 600_000 }).data?.supervisionRules ?? [];
  const { words } = useSay();
  return (
    <>
      <div className="page-head">
        <h1>{t('findings.title')}</h1>
        {data?.findings.totalCount != null && <span className="soft">{common('list.count', { count: data.findings.totalCount })}</span>}
      </div>
      <div className="row filters no-print">
        <Tabs
          label={t('filter.level')}
          values={LEVELS}
          value={level}
          set={(to) => setUrl({ level: to, after: undefined, row: undefined })}
          text={(one) => t(`level.${one}`)}
        />
        <ChoiceField
          label={t('filter.rule')}
          value={url['rule'] ?? ''}
          set={(rule) => setUrl({ rule: rule === '' ? undefined : rule, after: undefined, row: undefined })}
          options={[['', t('filter.allRules')], ...rules.map(({ ruleId, title }) => [ruleId, `${ruleId} ${words(title)}`] as const)]}
        />
        <Narrowed
          by={[url['unit'], url['region'], url['case']]}
          clear={() => setUrl({ unit: undefined, region: undefined, case: undefined, after: undefined })}
        />
      </div>
      <Listed answer={answer} list={data?.findings} nothing={<EmptyState title={t('findings.nothing')} hint={t('findings.nothingHint')} />}>
        {(nodes) => <FindingTable findings={nodes} />}
      </Listed>
    </>
  );
}

function FindingTable({ findings }: { readonly findings: readonly FindingLineFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [here, onHere] = useListKeys(
    findings.map(({ findingNo }) => findingNo),
    (no) => `/findings/${no}`,
  );
  const columns: readonly Column<FindingLineFragment>[] = [
    { key: 'level', title: t('filter.level'), cell: ({ level }) => <Level of={level} /> },
    {
      key: 'rule',
      title: t('filter.rule'),
      cell: ({ findingNo, rule, simulated, state }) => (
        <>
          <Link to="/findings/$findingNo" params={{ findingNo }}>
            {say.words(rule.title)}
          </Link>
          <div className="soft">
            {rule.ruleId} {state === 'ESCALATED' && <span className="tag">{t('findings.escalated')}</span>}{' '}
            {simulated && <span className="tag">{common('list.simulated')}</span>}
          </div>
        </>
      ),
    },
    {
      key: 'case',
      title: t('case.no'),
      cell: ({ caseNo }) =>
        caseNo === null ? (
          <span className="soft">{t('findings.manyCases')}</span>
        ) : (
          <Link to="/trace/$caseNo" params={{ caseNo }} className="mono">
            {caseNo}
          </Link>
        ),
    },
    {
      key: 'unit',
      title: t('dutyUnit'),
      wideOnly: true,
      cell: ({ dutyPerson, dutyUnit, dutyUnitId }) => (
        <>
          {dutyUnit === null ? dutyUnitId : say.words(dutyUnit.name)}
          {dutyPerson !== null && <div className="soft">{dutyPerson.name}</div>}
        </>
      ),
    },
    { key: 'at', title: t('firedAt'), wideOnly: true, cell: ({ firedAt }) => <span className="number nowrap">{say.short(firedAt)}</span> },
  ];
  return (
    <CaseTable
      caption={t('findings.title')}
      rows={findings}
      columns={columns}
      keyOf={({ findingNo }) => findingNo}
      here={here}
      onHere={onHere}
    />
  );
}
