/** The catalogue: items in force with their promises, and how many versions each has had. */
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { CASE_FORMS, ITEM_KINDS } from '../../domain/law/code-lists.ts';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { CatalogueListDocument, type CatalogueListQuery } from '../gql/administrator/graphql.ts';
import './administrator.css';

type Item = CatalogueListQuery['procedures'][number];

export default function ProceduresPage(): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const [typed, setTyped] = useState(url['q'] ?? '');
  const { data, error, refetch } = useAsk(CatalogueListDocument, {}, { about: ['catalogue'] });
  const wanted = (url['q'] ?? '').toLowerCase();
  const found = data?.procedures.filter(({ code, name }) => `${code} ${name.zh} ${name.en}`.toLowerCase().includes(wanted)) ?? [];
  const limit = ({ current }: Item, id: string): string => {
    const one = current.limits.find((each) => each.id === id);
    return one === undefined ? '—' : `${one.n} ${t(`unit.${one.unit}`)}`;
  };
  const columns: readonly Column<Item>[] = [
    {
      key: 'name',
      title: t('item.name'),
      cell: ({ code, name }) => (
        <>
          <Link to="/procedures/$code" params={{ code }}>
            {say.words(name)}
          </Link>
          <div className="soft mono small">{code}</div>
        </>
      ),
    },
    { key: 'kind', title: t('item.kind'), cell: ({ current }) => ITEM_KINDS[current.kind][say.lang], wideOnly: true },
    { key: 'form', title: t('item.form'), cell: ({ current }) => CASE_FORMS[current.handling][say.lang], wideOnly: true },
    { key: 'promised', title: t('item.promised'), cell: (item) => limit(item, 'promised'), numeric: true },
    { key: 'statutory', title: t('item.statutory'), cell: (item) => limit(item, 'statutory'), numeric: true, wideOnly: true },
    { key: 'version', title: t('item.version'), cell: ({ current, versions }) => `${current.version} / ${versions.length}`, numeric: true },
    {
      key: 'from',
      title: t('item.validFrom'),
      cell: ({ current }) => <span className="number nowrap">{current.validFrom}</span>,
      wideOnly: true,
    },
  ];
  return (
    <>
      <div className="page-head">
        <h1>{t('catalogue.title')}</h1>
        <span className="soft">{data !== undefined && t('catalogue.count', { count: data.procedures.length })}</span>
      </div>
      <search className="no-print filters-line">
        <TextField
          type="search"
          label={t('catalogue.search')}
          value={typed}
          change={(q) => {
            setTyped(q);
            setUrl({ q: q === '' ? undefined : q }, true);
          }}
        />
      </search>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : found.length === 0 ? (
        <EmptyState title={t('catalogue.none')} hint={t('catalogue.noneHint')} />
      ) : (
        <CaseTable caption={t('catalogue.title')} rows={found} columns={columns} keyOf={({ code }) => code} />
      )}
    </>
  );
}
