/** A new setting of a rule for a place, to be confirmed by a second administrator. */
import { useState, type ReactNode } from 'react';
import { newRequestId } from '../app/ask.ts';
import { queries } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { ProposeSettingDocument, type FindingLevel, type IssuingMode } from '../gql/supervisor/graphql.ts';
import { ChoiceField, NumberField, TextField } from './act-fields.tsx';
import { send } from './answered.ts';
import { CITY, REGIONS, regionName } from './region-choice.tsx';
import type { RuleOf } from './rule.page.tsx';

const EVERYWHERE = 'everywhere';

export function ProposeSetting({
  close,
  region,
  rule,
}: {
  readonly rule: RuleOf;
  readonly region: string;
  readonly close: () => void;
}): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [requestId] = useState(newRequestId);
  const [place, setPlace] = useState(region === CITY ? EVERYWHERE : region);
  const [on, setOn] = useState<'' | 'on' | 'off'>('');
  const [mode, setMode] = useState<'' | IssuingMode>('');
  const [level, setLevel] = useState<'' | FindingLevel>('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const changed = rule.inForce.thresholds.flatMap(({ least, most, name }) => {
    const text = values[name];
    return text === undefined || text === ''
      ? []
      : [{ name, value: Number(text), good: Number.isInteger(Number(text)) && Number(text) >= least && Number(text) <= most }];
  });
  const ready =
    reason.trim() !== '' && changed.every(({ good }) => good) && (on !== '' || mode !== '' || level !== '' || changed.length > 0);
  const unset = ['', t('rules.unset')] as const;
  return (
    <ConfirmAct
      open
      title={t('rules.propose')}
      ready={ready}
      close={close}
      done={() => {
        void queries.invalidateQueries({ queryKey: ['rules'] });
        close();
      }}
      act={() =>
        send(ProposeSettingDocument, {
          input: {
            requestId,
            ruleId: rule.ruleId,
            reason,
            ...(place === EVERYWHERE ? {} : { region: place }),
            ...(on === '' ? {} : { on: on === 'on' }),
            ...(mode === '' ? {} : { mode }),
            ...(level === '' ? {} : { level }),
            ...(changed.length === 0 ? {} : { thresholds: changed.map(({ name, value }) => ({ name, value })) }),
          },
        })
      }
      consequences={[
        t('rules.proposeThen'),
        t('rules.proposeThenPlace', { region: place === EVERYWHERE ? t('rules.everywhere') : regionName(place, say.lang) }),
      ]}
    >
      <ChoiceField
        label={t('rules.place')}
        value={place}
        set={setPlace}
        options={[[EVERYWHERE, t('rules.everywhere')], ...REGIONS.map(([code, name]) => [code, say.words(name)] as const)]}
      />
      <ChoiceField label={t('rules.on')} value={on} set={setOn} options={[unset, ['on', t('rules.setOn')], ['off', t('rules.setOff')]]} />
      <ChoiceField
        label={t('rules.mode')}
        value={mode}
        set={setMode}
        options={[unset, ['AUTOMATIC', t('mode.AUTOMATIC')], ['CONFIRM', t('mode.CONFIRM')]]}
      />
      <ChoiceField
        label={t('filter.level')}
        value={level}
        set={setLevel}
        options={[unset, ['NOTE', t('level.NOTE')], ['WARN', t('level.WARN')], ['YELLOW', t('level.YELLOW')], ['RED', t('level.RED')]]}
      />
      {rule.inForce.thresholds.map(({ least, most, name, title, unit, value }) => (
        <NumberField
          key={name}
          label={`${say.words(title)} (${least}–${most} ${say.words(unit)}, ${t('rules.nowIs', { value })})`}
          value={values[name] ?? ''}
          set={(text) => setValues({ ...values, [name]: text })}
          least={least}
          most={most}
        />
      ))}
      <TextField label={t('rules.reason')} value={reason} set={setReason} required hint={t('rules.reasonHint')} />
    </ConfirmAct>
  );
}
