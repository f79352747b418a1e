/** Differences between two definitions, one line each: where, before, after; colour is never the only sign. */
import type { ReactNode } from 'react';
import { useWords } from '../app/words.ts';
import type { ChangeFragment } from '../gql/administrator/graphql.ts';

export function Changes({ changes }: { readonly changes: readonly ChangeFragment[] }): ReactNode {
  const t = useWords('administrator');
  if (changes.length === 0) return <p className="soft">{t('changes.none')}</p>;
  return (
    <div className="table-wrap" role="region" aria-label={t('changes.title')} tabIndex={0}>
      <table className="table changes">
        <caption className="visually-hidden">{t('changes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changes.where')}</th>
            <th scope="col">{t('changes.before')}</th>
            <th scope="col">{t('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ after, before, path }) => (
            <tr key={path}>
              <td>
                <Place path={path} />
              </td>
              <td className="anywhere">{before === null ? <span className="soft">{t('changes.notThere')}</span> : <del>{before}</del>}</td>
              <td className="anywhere">{after === null ? <span className="soft">{t('changes.gone')}</span> : <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The parts of a definition one reads most are named; the path itself is always there. */
function Place({ path }: { readonly path: string }): ReactNode {
  const t = useWords('administrator');
  const known = path
    .split('.')
    .map((part) => {
      const key = `part.${part}`;
      const name = t(key);
      return name === key ? part : name;
    })
    .join(' › ');
  return (
    <>
      {known}
      <div className="mono soft small anywhere">{path}</div>
    </>
  );
}
