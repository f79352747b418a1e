/** Why a date is the due date, so that one can compute it again by hand: anchor, rule, stops, days that did not count. */
import type { ReactNode } from 'react';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { SPECIAL_KINDS_ART_45, SPECIAL_KINDS_BY_SPECIAL_LAW } from '../../domain/law/code-lists.ts';
import type { Reading } from './time-left.tsx';

const GROUNDS: Readonly<Record<string, Said | undefined>> = { ...SPECIAL_KINDS_ART_45, ...SPECIAL_KINDS_BY_SPECIAL_LAW };

const groundName = (ground: string, lang: 'zh' | 'en'): string => GROUNDS[ground]?.[lang] ?? ground;

export interface DerivationOf {
  readonly anchor: { readonly event: string; readonly at: string; readonly on: string };
  readonly rule: Said;
  readonly basis: { readonly text: string };
  readonly stops: readonly {
    readonly pauseId: string;
    readonly ground: string;
    readonly from: string;
    readonly to: string | null;
    readonly excluded: readonly string[];
  }[];
  readonly skipped: readonly { readonly on: string; readonly because: 'WEEKEND' | 'HOLIDAY'; readonly label: string }[];
  readonly worked: readonly { readonly on: string; readonly label: string }[];
  readonly extension: { readonly n: number; readonly grantedAt: string; readonly reason: string } | null;
  readonly rolled: { readonly from: string; readonly to: string } | null;
  readonly calendarVersion: string;
}

export interface DerivationProps {
  readonly derivation: DerivationOf;
  readonly reading: Reading & { readonly limit: number; readonly used: number; readonly dueOn: string | null };
}

export function DueDateDerivation({ derivation: d, reading }: DerivationProps): ReactNode {
  const t = useWords();
  const say = useSay();
  const unit = t(`derivation.unit_${reading.unit}`);
  const holidays = d.skipped.filter(({ because }) => because === 'HOLIDAY');
  const weekends = d.skipped.filter(({ because }) => because === 'WEEKEND');
  return (
    <dl className="facts">
      <dt>{t('derivation.from')}</dt>
      <dd>{say.at(d.anchor.at)}</dd>
      <dt>{t('derivation.limit')}</dt>
      <dd>
        {reading.limit} {unit}
        <span className="soft">
          {' '}
          · {t('derivation.used')} {reading.used}
        </span>
      </dd>
      <dt>{t('derivation.rule')}</dt>
      <dd>{say.words(d.rule)}</dd>
      <dt>{t('derivation.basis')}</dt>
      <dd>{d.basis.text}</dd>
      <dt>{t('derivation.stops')}</dt>
      <dd>
        {d.stops.length === 0
          ? t('derivation.noStops')
          : d.stops.map(({ excluded, from, ground, pauseId, to }) => (
              <div key={pauseId}>
                {t(to === null ? 'derivation.stopOpen' : 'derivation.stop', {
                  ground: groundName(ground, say.lang),
                  from: say.short(from),
                  to: say.short(to),
                  days: excluded.length,
                })}
              </div>
            ))}
      </dd>
      {d.skipped.length > 0 && (
        <>
          <dt>{t('derivation.skipped')}</dt>
          <dd>
            {weekends.length > 0 && `${t('derivation.WEEKEND')} ${t('derivation.skippedDays', { count: weekends.length })}`}
            {weekends.length > 0 && holidays.length > 0 && ' · '}
            {holidays.length > 0 &&
              `${t('derivation.HOLIDAY')} ${holidays.map(({ label, on }) => `${on.slice(5)} ${label}`).join(say.lang === 'zh' ? '、' : ', ')}`}
          </dd>
        </>
      )}
      {d.worked.length > 0 && (
        <>
          <dt>{t('derivation.worked')}</dt>
          <dd>{d.worked.map(({ on }) => on.slice(5)).join(' ')}</dd>
        </>
      )}
      {d.extension !== null && (
        <>
          <dt>{t('derivation.extension')}</dt>
          <dd>
            {t('derivation.extended', { n: `${d.extension.n} ${unit}`, at: say.short(d.extension.grantedAt), reason: d.extension.reason })}
          </dd>
        </>
      )}
      {d.rolled !== null && (
        <>
          <dt>{t('derivation.rolled')}</dt>
          <dd>{t('derivation.rolledTo', { from: say.day(d.rolled.from), to: say.day(d.rolled.to) })}</dd>
        </>
      )}
      <dt>{t('derivation.due')}</dt>
      <dd>
        <strong>{say.at(reading.dueAt)}</strong>
      </dd>
      <dt>{t('derivation.calendar')}</dt>
      <dd className="mono">{d.calendarVersion}</dd>
    </dl>
  );
}
