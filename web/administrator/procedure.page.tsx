/** One item: its versions, and what differs between any two of them. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { useParam, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { SelectField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { ProcedureOfDocument, VersionChangesDocument } from '../gql/administrator/graphql.ts';
import { Changes } from './changes.tsx';
import './administrator.css';

export default function ProcedurePage(): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const code = useParam('code');
  const viewer = useViewer();
  const { data, error, refetch } = useAsk(ProcedureOfDocument, { code }, { about: ['catalogue', code] });
  const item = data?.procedure;
  return (
    <>
      <div className="page-head">
        <h1>{item == null ? code : say.words(item.name)}</h1>
        <span className="soft mono">{code}</span>
        <span className="grow" />
        {item != null && hasRight(viewer, 'PROCEDURE_PUBLISH') && (
          <Link to="/procedures/$code/draft" params={{ code }} className="like-button">
            {t('draft.begin')}
          </Link>
        )}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : item == null ? (
        <EmptyState title={t('catalogue.none')} hint={t('catalogue.noneHint')} />
      ) : (
        <>
          <div className="table-wrap" role="region" aria-label={t('versions.title')} tabIndex={0}>
            <table className="table">
              <caption className="visually-hidden">{t('versions.title')}</caption>
              <thead>
                <tr>
                  <th scope="col" className="num">
                    {t('item.version')}
                  </th>
                  <th scope="col">{t('item.validFrom')}</th>
                  <th scope="col">{t('versions.published')}</th>
                  <th scope="col">{t('versions.by')}</th>
                  <th scope="col">{t('versions.hash')}</th>
                </tr>
              </thead>
              <tbody>
                {item.versions.map((version) => (
                  <tr key={version.version}>
                    <td className="num">
                      {version.version}{' '}
                      {version.version === item.current.version && <span className="tag tag-accent">{t('versions.inForce')}</span>}
                    </td>
                    <td className="number nowrap">{version.validFrom}</td>
                    <td>{say.at(version.publishedAt)}</td>
                    <td>
                      {version.publishedBy} · {version.confirmedBy}
                    </td>
                    <td className="mono anywhere small">{version.hash.slice(0, 16)}…</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Compare code={code} versions={item.versions.map(({ version }) => version)} />
        </>
      )}
    </>
  );
}

function Compare({ code, versions }: { readonly code: string; readonly versions: readonly number[] }): ReactNode {
  const t = useWords('administrator');
  const [url, setUrl] = useUrlState();
  const newer = versions.find((version) => String(version) === url['v']) ?? versions[0] ?? 1;
  const older = versions.find((version) => String(version) === url['since']) ?? versions.find((version) => version < newer);
  const { data, error, refetch } = useAsk(
    VersionChangesDocument,
    { code, since: older ?? null },
    { about: ['catalogue', code, 'changes'] },
  );
  const version = data?.procedure?.versions.find((one) => one.version === newer);
  const options = versions.map((one) => ({ value: String(one), label: t('versions.nth', { version: one }) }));
  return (
    <section className="section">
      <h2>{t('changes.title')}</h2>
      {older === undefined ? (
        <p className="soft">{t('changes.onlyOne')}</p>
      ) : (
        <div className="row no-print">
          <SelectField label={t('changes.from')} value={String(older)} options={options} change={(since) => setUrl({ since })} />
          <SelectField label={t('changes.to')} value={String(newer)} options={options} change={(v) => setUrl({ v })} />
        </div>
      )}
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : version === undefined ? (
        <PageSkeleton lines={4} />
      ) : (
        <>
          {older !== undefined && <Changes changes={version.changes} />}
          <details className="section">
            <summary>{t('changes.whole', { version: newer })}</summary>
            <pre className="definition" tabIndex={0}>
              {version.draft}
            </pre>
          </details>
        </>
      )}
    </section>
  );
}
