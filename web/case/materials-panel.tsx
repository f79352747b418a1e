/** Materials with what is there, what is missing, how far each can be trusted; and the gaps that were told. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Kase } from './act-specs.ts';

const SIGN = { GIVEN: '✓', MISSING: '✗', DEFERRED: '…' } as const;

export function MaterialsPanel({ kase: { gaps, materials, procedure } }: { readonly kase: Kase }): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const nameOf = (item: string): string =>
    say.words(
      materials.find(({ materialId }) => materialId === item)?.name ??
        procedure.fields.find(({ fieldId }) => fieldId === item)?.name ?? { zh: item, en: item },
    );
  const shared = new Set(procedure.materials.filter(({ source }) => source === 'SHARED').map(({ materialId }) => materialId));
  return (
    <section className="card" aria-labelledby="materials-title">
      <h2 id="materials-title">{t('materials.title')}</h2>
      <ul className="plain">
        {materials.map(({ mandatory, materialId, name, promisedOn, status, trust }) => {
          const lacking = status === 'MISSING' && mandatory && !shared.has(materialId);
          return (
            <li key={materialId} className="row material">
              <span aria-hidden="true" className={lacking ? 'lamp-over' : 'soft'}>
                {status === 'MISSING' && !lacking ? '·' : SIGN[status]}
              </span>
              <span>{say.words(name)}</span>
              <span className={lacking ? 'tag tag-over' : 'tag'}>
                {status === 'MISSING' && shared.has(materialId) ? t('materials.shared') : t(`materials.${status}`)}
                {promisedOn !== null && status === 'DEFERRED' && ` ${say.day(promisedOn)}`}
              </span>
              {trust !== null && <span className="soft">{t(`materials.trust_${trust}`)}</span>}
              {!mandatory && <span className="soft">{t('materials.optional')}</span>}
            </li>
          );
        })}
      </ul>
      {gaps.length > 0 && (
        <>
          <h3>{t('materials.gaps')}</h3>
          <ul>
            {gaps.map(({ item, problem, remedy }) => (
              <li key={`${item} ${problem}`} className="anywhere">
                {nameOf(item)}：{problem}；{remedy}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
