/** How much time is left, calmly: a lamp with word, shape and colour, the time in the limit's own unit, and the exact moment. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';

export interface Reading {
  readonly status: 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'HOUR';
  readonly remaining: number;
  readonly overdue: number;
  readonly dueAt: string | null;
  readonly warnAt: string | null;
  readonly provisional?: boolean;
}

export type Lamp = 'ok' | 'soon' | 'over' | 'paused' | 'none';

export function lampOf(reading: Reading | null | undefined, now = Date.now()): Lamp {
  if (reading == null || reading.status === 'STOPPED') return 'none';
  if (reading.status === 'PAUSED') return 'paused';
  if (reading.dueAt !== null && Date.parse(reading.dueAt) <= now) return 'over';
  return reading.warnAt !== null && Date.parse(reading.warnAt) <= now ? 'soon' : 'ok';
}

/** Each lamp has a shape of its own, for eyes and prints without colour. */
export function LampShape({ lamp }: { readonly lamp: Lamp }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="0.95em" height="0.95em" aria-hidden="true" fill="currentColor">
      {lamp === 'ok' && <circle cx="8" cy="8" r="6" />}
      {lamp === 'soon' && <path d="M8 1.5 15 14.5H1z" />}
      {lamp === 'over' && <path d="M8 .8 15.2 8 8 15.2.8 8z" />}
      {lamp === 'paused' && <path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" />}
      {lamp === 'none' && <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  );
}

export function TimeLeft({
  reading,
  withDue = true,
}: {
  readonly reading: Reading | null | undefined;
  readonly withDue?: boolean;
}): ReactNode {
  const t = useWords();
  const say = useSay();
  const lamp = lampOf(reading);
  const due = reading?.dueAt ?? null;
  return (
    <span className={`lamp lamp-${lamp}`} title={due === null ? undefined : t('time.due', { at: say.at(due) })}>
      <LampShape lamp={lamp} />
      <span className="visually-hidden">{t(`time.lamp_${lamp}`)}：</span>
      <span className="number">{textOf(reading, lamp, t)}</span>
      {withDue && due !== null && lamp !== 'paused' && <span className="soft number due">{say.short(due)}</span>}
      {reading?.provisional === true && (
        <span className="tag" title={t('time.provisionalHint')}>
          {t('time.provisional')}
        </span>
      )}
    </span>
  );
}

function textOf(reading: Reading | null | undefined, lamp: Lamp, t: ReturnType<typeof useWords>): string {
  if (reading == null) return t('time.none');
  if (reading.status === 'STOPPED') return t('time.stopped');
  if (lamp === 'paused') return t('time.paused');
  if (lamp === 'over') return reading.overdue === 0 ? t('time.over_0') : t(`time.over_${reading.unit}`, { count: reading.overdue });
  return reading.remaining === 0 ? t('time.today') : t(`time.left_${reading.unit}`, { count: reading.remaining });
}
