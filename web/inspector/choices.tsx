/** What one can choose from: measures, units, regions, procedures; read once, and the fields that choose. */
import { useState, type ReactNode } from 'react';
import { CHANNELS, ITEM_KINDS } from '../../domain/law/code-lists.ts';
import { oneOf, useUrlState, type Search } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { SelectField, TextField } from '../components/fields.tsx';
import { ChoicesDocument, type ChoicesQuery } from '../gql/inspector/graphql.ts';
import { periodIn, periodSearch, presetPeriod, PRESETS } from './question.ts';

export type MeasureOf = ChoicesQuery['measures'][number];

export const useChoices = (): ChoicesQuery | undefined =>
  useAsk(ChoicesDocument, {}, { about: ['choices of statistics'], staleTime: 600_000 }).data;

/** First and last day, with the usual periods one press away. */
export function PeriodFields(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const period = periodIn(url);
  const { from = '', to = '' } = periodSearch(period);
  const preset = PRESETS.find((one) => {
    const usual = presetPeriod(one);
    return usual.from === period.from && usual.to === period.to;
  });
  const set = (change: Search): void => setUrl({ ...change, after: undefined });
  return (
    <>
      <SelectField
        label={t('period.title')}
        value={preset ?? 'own'}
        options={[
          ...PRESETS.map((value) => ({ value, label: t(`period.${value}`) })),
          ...(preset === undefined ? [{ value: 'own', label: t('period.own') }] : []),
        ]}
        change={(value) => value !== 'own' && set(periodSearch(presetPeriod(oneOf(value, PRESETS))))}
      />
      <DayField label={t('period.from')} value={from} change={(day) => day <= to && set({ from: day, to })} />
      <DayField label={t('period.to')} value={to} change={(day) => day >= from && set({ from, to: day })} />
    </>
  );
}

/** Half a date is no question yet: what is typed stays, and is asked once it is a day. */
function DayField({
  change,
  label,
  value,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (day: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      type="date"
      label={label}
      value={typed ?? value}
      change={(day) => {
        const whole = /^(?:19|20)\d\d-\d\d-\d\d$/u.test(day);
        setTyped(whole ? null : day);
        if (whole) change(day);
      }}
    />
  );
}

/** Region, unit, item, kind, channel: what is left out is everything the viewer may count. */
export function FilterFields({ choices }: { readonly choices: ChoicesQuery | undefined }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url, setUrl] = useUrlState();
  const any = { value: '', label: t('filter.any') };
  const field = (name: string, options: readonly { value: string; label: string }[]): ReactNode => (
    <SelectField
      label={t(`filter.${name}`)}
      value={url[name] ?? ''}
      options={[any, ...options]}
      change={(value) =>
        setUrl({ [name]: value === '' ? undefined : value, ...(name === 'region' ? { regionIs: undefined } : {}), after: undefined })
      }
    />
  );
  return (
    <>
      {field(
        'region',
        choices?.regions
          .filter(({ level }) => level === 'CITY' || level === 'COUNTY')
          .map(({ code, name }) => ({ value: code, label: say.words(name) })) ?? [],
      )}
      {field('unit', choices?.units.map(({ name, unitId }) => ({ value: unitId, label: say.words(name) })) ?? [])}
      {field('procedure', choices?.procedures.map(({ code, name }) => ({ value: code, label: say.words(name) })) ?? [])}
      {field(
        'kind',
        Object.entries(ITEM_KINDS).map(([value, name]) => ({ value, label: name[say.lang] })),
      )}
      {field('channel', [
        ...Object.entries(CHANNELS).map(([value, name]) => ({ value, label: name[say.lang] })),
        { value: 'NONE', label: t('filter.noChannel') },
      ])}
    </>
  );
}
