/** The city and its counties as the board knows them; settings of a rule are made for one of these places. */
import type { ReactNode } from 'react';
import { useSay, type Said } from '../app/say.ts';
import type { Lang } from '../app/preferences.ts';
import { useWords } from '../app/words.ts';
import { ChoiceField } from './act-fields.tsx';

export const CITY = '320600';

export const REGIONS: readonly (readonly [code: string, name: Said])[] = [
  [CITY, { zh: '南通市', en: 'Nantong' }],
  ['320613', { zh: '崇川区', en: 'Chongchuan' }],
  ['320612', { zh: '通州区', en: 'Tongzhou' }],
  ['320614', { zh: '海门区', en: 'Haimen' }],
  ['320623', { zh: '如东县', en: 'Rudong' }],
  ['320681', { zh: '启东市', en: 'Qidong' }],
  ['320682', { zh: '如皋市', en: 'Rugao' }],
  ['320685', { zh: '海安市', en: "Hai'an" }],
  ['320671', { zh: '南通经济技术开发区', en: 'Development Area' }],
  ['3206Z1', { zh: '苏通科技产业园区', en: 'Sutong Park' }],
  ['3206Z2', { zh: '通州湾示范区', en: 'Tongzhou Bay' }],
];

export const regionName = (code: string | null, lang: Lang): string => REGIONS.find(([one]) => one === code)?.[1][lang] ?? code ?? '';

export function RegionChoice({
  label,
  set,
  value,
}: {
  readonly value: string;
  readonly set: (code: string) => void;
  readonly label?: string;
}): ReactNode {
  const t = useWords('supervisor');
  const { words } = useSay();
  return (
    <ChoiceField
      label={label ?? t('case.region')}
      value={value}
      set={set}
      options={REGIONS.map(([code, name]) => [code, words(name)] as const)}
    />
  );
}
