/** The clocks of a case as they are, each with its derivation. */
import { useState, type ReactNode } from 'react';
import { useAsk } from '../app/query.ts';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { Dialog } from '../components/dialog.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { TraceClockDocument } from '../gql/supervisor/graphql.ts';

export interface ClockOf {
  readonly clockId: string;
  readonly name: Said;
}

export function Clocks({ caseNo, clocks }: { readonly caseNo: string; readonly clocks: readonly ClockOf[] }): ReactNode {
  const t = useWords('supervisor');
  return (
    <section className="card">
      <h2>{t('trace.clocks')}</h2>
      <div className="clock-grid">
        {clocks.map((clock) => (
          <ClockNow key={clock.clockId} caseNo={caseNo} clock={clock} />
        ))}
      </div>
    </section>
  );
}

function ClockNow({ caseNo, clock }: { readonly caseNo: string; readonly clock: ClockOf }): ReactNode {
  const t = useWords('supervisor');
  const common = useWords();
  const say = useSay();
  const [why, setWhy] = useState(false);
  const { data, error } = useAsk(
    TraceClockDocument,
    { caseNo, id: clock.clockId },
    { about: ['case', caseNo, 'clock'], keep: true, staleTime: 60_000 },
  );
  const then = data?.clock;
  return (
    <div className="clock-then" data-clock={clock.clockId}>
      <span>{say.words(clock.name)}</span>
      {error !== null ? (
        <span className="soft">{t('trace.clockUnknown')}</span>
      ) : then === undefined ? (
        <span className="soft">…</span>
      ) : then === null ? null : (
        <>
          <TimeLeft reading={then.reading} withDue={false} />
          <span className="soft number">
            {t('trace.used', { used: then.reading.used, limit: then.reading.limit, unit: common(`derivation.unit_${then.reading.unit}`) })}
            {then.reading.dueOn !== null && ` · ${t('trace.dueOn', { day: say.day(then.reading.dueOn) })}`}
          </span>
          <button type="button" className="quiet" onClick={() => setWhy(true)}>
            {common('derivation.why')}
          </button>
          <Dialog open={why} title={`${say.words(then.name)} · ${common('derivation.title')}`} close={() => setWhy(false)}>
            <DueDateDerivation derivation={then.derivation} reading={then.reading} />
          </Dialog>
        </>
      )}
    </div>
  );
}
