/** Which running cases a change would touch, and the faults that forbid it; the same for drafts and for notices. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { FindingFragment, TouchedFragment } from '../gql/administrator/graphql.ts';

export function Touched({ running, touched }: { readonly running: number; readonly touched: readonly TouchedFragment[] }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const cases = new Set(touched.map(({ caseNo }) => caseNo)).size;
  return (
    <section className="section">
      <h2>{t('touched.title')}</h2>
      <p>{t(touched.length >= 100 ? 'touched.atLeast' : 'touched.count', { cases, running })}</p>
      {touched.length > 0 && (
        <div className="table-wrap short" role="region" aria-label={t('touched.title')} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('touched.caseNo')}</th>
                <th scope="col">{t('touched.clock')}</th>
                <th scope="col">{t('touched.before')}</th>
                <th scope="col">{t('touched.after')}</th>
              </tr>
            </thead>
            <tbody>
              {touched.map(({ after, before, caseNo, clockId }) => (
                <tr key={`${caseNo} ${clockId}`}>
                  <td className="mono">{caseNo}</td>
                  <td>{clockName(t, clockId)}</td>
                  <td className="number nowrap">{say.day(before)}</td>
                  <td className="number nowrap">
                    <strong>{say.day(after)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function clockName(t: (key: string) => string, clockId: string): string {
  const name = t(`clock.${clockId}`);
  return name === `clock.${clockId}` ? clockId : name;
}

/** `message` holds both languages, 中文 · English. */
export function Findings({ findings }: { readonly findings: readonly FindingFragment[] }): ReactNode {
  const t = useWords('administrator');
  const { lang } = useSay();
  if (findings.length === 0) return null;
  return (
    <section className="refusals" role="alert">
      <h2>{t('findings.title', { count: findings.length })}</h2>
      <ul>
        {findings.map(({ code, field, line, message }, index) => {
          const [zh = message, en = zh] = message.split(' · ');
          return (
            <li key={`${code} ${field} ${index}`} className="anywhere">
              {line !== null && <strong>{t('findings.line', { line })} </strong>}
              {field !== '' && <span className="mono">{field} </span>}
              {lang === 'zh' ? zh : en}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
