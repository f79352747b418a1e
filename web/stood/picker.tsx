/** Goes back to a day or to one entry: a slider, its unit, and the way back to now. */
import { useState, type ReactNode } from 'react';
import { dayAfter, daysBetween } from '../app/days.ts';
import { useKeys } from '../app/keys.tsx';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { moved, type Moment, type Span } from './moment.ts';

export interface PickerProps {
  readonly moment: Moment | null;
  readonly span: Span;
  readonly go: (moment: Moment | null) => void;
}

export function MomentPicker({ go, moment, span }: PickerProps): ReactNode {
  const t = useWords('stood');
  const say = useSay();
  const [chosen, setUnit] = useState<'day' | 'step'>(moment?.step === undefined && span.first < span.today ? 'day' : 'step');
  const unit = moment === null ? chosen : moment.step === undefined ? 'day' : 'step';
  const last = unit === 'day' ? daysBetween(span.first, span.today) : span.steps;
  const least = unit === 'day' ? 0 : 1;
  // Beyond the last entry lies now: the last entry may be older than what its clocks read today.
  const most = unit === 'day' ? last : last + 1;
  const at = moment === null ? most : moment.day === undefined ? moment.step : daysBetween(span.first, moment.day);
  const said =
    moment === null ? t('now') : moment.day === undefined ? t('stepOf', { step: moment.step, steps: span.steps }) : say.day(moment.day);
  const to = (value: number): void => go(value >= most ? null : unit === 'day' ? { day: dayAfter(span.first, value) } : { step: value });
  useKeys([
    { key: '[', does: t('keys.before'), act: () => go(moved(moment, -1, unit, span)) },
    { key: ']', does: t('keys.after'), act: () => go(moved(moment, 1, unit, span)) },
  ]);
  return (
    <div className="stood-picker no-print">
      <div className="row" role="group" aria-label={t('unit')}>
        {(['day', 'step'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="quiet"
            aria-pressed={unit === one}
            onClick={() => {
              setUnit(one);
              if (one !== unit) go(null);
            }}
          >
            {t(one === 'day' ? 'byDay' : 'byStep')}
          </button>
        ))}
      </div>
      <input
        type="range"
        aria-label={t('slider')}
        min={least}
        max={most}
        value={at}
        disabled={most === least}
        aria-valuetext={said}
        onChange={({ target }) => to(Number(target.value))}
      />
      <output className="number">{said}</output>
      <button type="button" className="quiet" disabled={moment === null} onClick={() => go(null)}>
        {t('backToNow')}
      </button>
    </div>
  );
}
