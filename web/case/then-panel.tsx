/** The case as it stood: any past day or entry beside the one before, chosen by a slider. */
import type { ReactNode } from 'react';
import { dayOf } from '../app/days.ts';
import { useUrlState } from '../app/nav.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { momentOf, searchOf } from '../stood/moment.ts';
import { MomentPicker } from '../stood/picker.tsx';
import { Stood } from '../stood/stood.tsx';
import type { Kase } from './act-specs.ts';

export function ThenPanel({ kase: { caseNo, createdAt, seq } }: { readonly kase: Kase }): ReactNode {
  const t = useWords('stood');
  const [url, setUrl] = useUrlState();
  const viewer = useViewer();
  const span = { first: dayOf(createdAt), today: dayOf(new Date().toISOString()), steps: seq };
  const moment = momentOf(url, span);
  if (!hasRight(viewer, 'TRAIL_READ')) return <p className="soft">{t('noRight')}</p>;
  return (
    <>
      <section className="card" aria-label={t('pick')}>
        <MomentPicker moment={moment} span={span} go={(to) => setUrl(searchOf(to), true)} />
        {moment === null && <p className="soft legend">{t('asNow')}</p>}
      </section>
      {moment !== null && <Stood caseNo={caseNo} moment={moment} span={span} />}
    </>
  );
}
