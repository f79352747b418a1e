/** Units by region, and the people of one: offices, and nothing more personal than a name. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ROLE_NAMES } from '../../domain/law/roles.ts';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseTable, type Column } from '../components/case-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { DirectoryDocument, StaffOfDocument, type DirectoryQuery, type StaffOfQuery } from '../gql/administrator/graphql.ts';
import './administrator.css';

type Person = StaffOfQuery['people']['edges'][number]['node'];

export default function PeoplePage(): ReactNode {
  const t = useWords('administrator');
  const { data, error, refetch } = useAsk(DirectoryDocument, {}, { about: ['directory'], staleTime: 600_000 });
  return (
    <>
      <div className="page-head">
        <h1>{t('people.title')}</h1>
        {data !== undefined && <span className="soft">{t('people.units', { count: data.units.length })}</span>}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : (
        <div className="directory">
          <Units units={data.units} />
          <Staff units={data.units} />
        </div>
      )}
    </>
  );
}

function Units({ units }: { readonly units: DirectoryQuery['units'] }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const [typed, setTyped] = useState('');
  const found = units.filter(({ name, unitId }) => `${unitId} ${name.zh} ${name.en}`.toLowerCase().includes(typed.toLowerCase()));
  const regions = [...new Map(found.map(({ region }) => [region.code, region])).values()];
  return (
    <nav className="card units" aria-label={t('people.byUnit')}>
      <TextField type="search" label={t('people.search')} value={typed} change={setTyped} />
      <button
        type="button"
        className="quiet"
        aria-pressed={url['unit'] === undefined}
        onClick={() => setUrl({ unit: undefined, after: undefined })}
      >
        {t('people.everybody')}
      </button>
      {regions.map((region) => {
        const inside = found.filter((unit) => unit.region.code === region.code);
        return (
          <details key={region.code} open={typed !== '' || inside.some(({ unitId }) => unitId === url['unit'])}>
            <summary>
              {say.words(region.name)} <span className="soft">{inside.length}</span>
            </summary>
            <ul className="plain">
              {inside.map(({ name, unitId }) => (
                <li key={unitId}>
                  <button
                    type="button"
                    className="quiet"
                    aria-pressed={url['unit'] === unitId}
                    onClick={() => setUrl({ unit: unitId, after: undefined })}
                  >
                    {say.words(name)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </nav>
  );
}

function Staff({ units }: { readonly units: DirectoryQuery['units'] }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const { data, error, isPlaceholderData, refetch } = useAsk(
    StaffOfDocument,
    { unit: url['unit'] ?? null, after: url['after'] ?? null },
    { about: ['people'], keep: true },
  );
  const unit = units.find(({ unitId }) => unitId === url['unit']);
  const parent = units.find(({ unitId }) => unitId === unit?.parent?.unitId);
  const columns: readonly Column<Person>[] = [
    {
      key: 'name',
      title: t('people.name'),
      cell: ({ name, simulated }) => (
        <>
          {name} {simulated && <span className="tag">{t('people.simulated')}</span>}
        </>
      ),
    },
    {
      key: 'roles',
      title: t('people.roles'),
      cell: ({ roles }) => roles.map((role) => ROLE_NAMES[role][say.lang]).join(say.lang === 'zh' ? '、' : ', '),
    },
    { key: 'unit', title: t('people.unit'), cell: (person) => (person.unit === null ? '—' : say.words(person.unit.name)), wideOnly: true },
    { key: 'id', title: t('people.id'), cell: ({ personId }) => <span className="mono">{personId}</span>, wideOnly: true },
  ];
  return (
    <section>
      <h2>{unit === undefined ? t('people.everybody') : say.words(unit.name)}</h2>
      {unit !== undefined && (
        <p className="soft">
          {say.words(unit.region.name)} · <span className="mono">{unit.unitId}</span> · {t('people.organ', { organ: unit.organ })}
          {parent !== undefined && ` · ${t('people.parent', { name: say.words(parent.name) })}`}
        </p>
      )}
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : data.people.edges.length === 0 ? (
        <EmptyState title={t('people.none')} hint={t('people.noneHint')} />
      ) : (
        <div className={isPlaceholderData ? 'older' : undefined}>
          <CaseTable
            caption={t('people.title')}
            rows={data.people.edges.map(({ node }) => node)}
            columns={columns}
            keyOf={({ personId }) => personId}
          />
          <div className="list-foot no-print">
            {url['after'] !== undefined && <Button onClick={() => setUrl({ after: undefined })}>{t('people.first')}</Button>}
            {data.people.pageInfo.hasNextPage && (
              <Button onClick={() => setUrl({ after: data.people.pageInfo.endCursor ?? undefined })}>{t('people.more')}</Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
