/** Whether the trail was altered, in one press and in a sentence anybody can read. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import type { EntryFragment } from '../gql/supervisor/graphql.ts';
import { chainFaults, type ChainFault } from './chain-check.ts';

export function Proof({
  entries,
  head,
  simulated,
}: {
  readonly caseNo: string;
  readonly entries: readonly EntryFragment[];
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly simulated: boolean;
}): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const [faults, setFaults] = useState<readonly ChainFault[] | null>(null);
  return (
    <section className="card stack">
      <div className="row">
        <h2 className="flush">{t('proof.title')}</h2>
        <Button className="no-print" onClick={() => setFaults(chainFaults(entries, head))}>
          {t('proof.verify')}
        </Button>
      </div>
      <div aria-live="polite">
        {faults !== null && (
          <p className={faults.length === 0 ? 'verdict verdict-good' : 'verdict verdict-bad'}>
            {faults.length === 0
              ? t('proof.good', { count: entries.length, since: say.at(entries[0]?.recordedAt) })
              : faults.map(({ seq, what }) => t(`proof.fault_${what}`, { seq })).join(' ')}
          </p>
        )}
      </div>
      <dl className="facts">
        <dt>{t('proof.head')}</dt>
        <dd className="mono anywhere">{head === null ? '—' : `${head.seq} · ${head.hash}`}</dd>
      </dl>
      <p className="soft">{t('proof.limits')}</p>
      {simulated && <p className="soft">{t('proof.simulated')}</p>}
    </section>
  );
}
