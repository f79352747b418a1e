/** Fields that are lists: gaps of the one correction notice, materials that came, materials promised for later. */
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { Kase } from './act-specs.ts';

export interface ListFieldProps {
  readonly kase: Kase;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

interface Gap {
  readonly item: string;
  readonly problem: string;
  readonly remedy: string;
}

const NO_GAP: Gap = { item: '', problem: '', remedy: '' };

/** All gaps are told at once (行政许可法 32): one starts with what is missing, and can add more. */
export function GapsField({ change, kase, value }: ListFieldProps): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const missing = kase.materials.filter(({ mandatory, status }) => mandatory && status === 'MISSING');
  const gaps = Array.isArray(value)
    ? (value as readonly Gap[])
    : missing.length === 0
      ? [NO_GAP]
      : missing.map(({ materialId }) => ({ item: materialId, problem: t('gap.notGiven'), remedy: t('gap.give') }));
  const put = (index: number, part: Partial<Gap>): void => change(gaps.map((gap, at) => (at === index ? { ...gap, ...part } : gap)));
  return (
    <fieldset className="stack plain-fieldset">
      <legend>{t('field.gaps')}</legend>
      {gaps.map(({ item, problem, remedy }, index) => (
        <div key={index} className="card gap">
          <label className="field">
            {t('gap.item')}
            <select value={item} onChange={({ target }) => put(index, { item: target.value })}>
              <option value="">{t('field.choose')}</option>
              {kase.materials.map(({ materialId, name }) => (
                <option key={materialId} value={materialId}>
                  {say.words(name)}
                </option>
              ))}
              {kase.procedure.fields.map(({ fieldId, name }) => (
                <option key={fieldId} value={fieldId}>
                  {say.words(name)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            {t('gap.problem')}
            <input type="text" value={problem} maxLength={500} onChange={({ target }) => put(index, { problem: target.value })} />
          </label>
          <label className="field">
            {t('gap.remedy')}
            <input type="text" value={remedy} maxLength={500} onChange={({ target }) => put(index, { remedy: target.value })} />
          </label>
          {gaps.length > 1 && (
            <button type="button" className="quiet" onClick={() => change(gaps.filter((_, at) => at !== index))}>
              {t('gap.remove')}
            </button>
          )}
        </div>
      ))}
      <div className="row">
        <Button onClick={() => change([...gaps, NO_GAP])}>{t('gap.add')}</Button>
        {!Array.isArray(value) && missing.length > 0 && <Button onClick={() => change(gaps)}>{t('gap.takeMissing')}</Button>}
      </div>
    </fieldset>
  );
}

/** Materials that were promised for later and have come. */
export function MaterialsField({ change, kase, value }: ListFieldProps): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const given = Array.isArray(value) ? (value as readonly { readonly materialId: string }[]) : [];
  return (
    <fieldset className="stack plain-fieldset">
      <legend>{t('field.materials')}</legend>
      {kase.materials
        .filter(({ status }) => status !== 'GIVEN')
        .map(({ materialId, name }) => (
          <label key={materialId}>
            <input
              type="checkbox"
              checked={given.some((one) => one.materialId === materialId)}
              onChange={({ target }) =>
                change(target.checked ? [...given, { materialId, trust: 'B' }] : given.filter((one) => one.materialId !== materialId))
              }
            />{' '}
            {say.words(name)}
          </label>
        ))}
    </fieldset>
  );
}

interface Promised {
  readonly materialId: string;
  readonly promisedOn: string;
}

/** Which deferrable materials come later, and when. */
export function DeferredField({ change, kase, value }: ListFieldProps): ReactNode {
  const t = useWords('case');
  const say = useSay();
  const promised = Array.isArray(value) ? (value as readonly Promised[]) : [];
  return (
    <fieldset className="stack plain-fieldset">
      <legend>{t('field.deferred')}</legend>
      {kase.materials
        .filter(({ deferrable, status }) => deferrable && status === 'MISSING')
        .map(({ materialId, name }) => (
          <label key={materialId} className="field">
            {say.words(name)}
            <input
              type="date"
              value={promised.find((one) => one.materialId === materialId)?.promisedOn ?? ''}
              onChange={({ target }) => {
                const others = promised.filter((one) => one.materialId !== materialId);
                change(target.value === '' ? others : [...others, { materialId, promisedOn: target.value }]);
              }}
            />
          </label>
        ))}
    </fieldset>
  );
}
