/** Every clock of the case with the proof of its due date; the running ones first. */
import type { ReactNode } from 'react';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { Keycap } from '../components/key-sheet.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import type { Kase } from './act-specs.ts';

const RANK = { RUNNING: 0, PAUSED: 1, STOPPED: 2 } as const;

export interface ClocksPanelProps {
  readonly clocks: Kase['clocks'];
  readonly steps: Kase['steps'];
  /** All derivations are shown. */
  readonly open: boolean;
}

export function ClocksPanel({ clocks, open, steps }: ClocksPanelProps): ReactNode {
  const t = useWords('case');
  const common = useWords();
  const say = useSay();
  const stepOf = (clockId: string): string | undefined => {
    const step = steps.find(({ stepId }) => clockId === `STEP/${stepId}`);
    return step === undefined ? undefined : say.words(step.name);
  };
  const sorted = [...clocks].sort((a, b) => RANK[a.reading.status] - RANK[b.reading.status]);
  return (
    <section className="card" aria-labelledby="clocks-title">
      <h2 id="clocks-title">
        {t('clocks.title')} <Keycap of="w" />
      </h2>
      {sorted.length === 0 && <p className="soft">{t('clocks.none')}</p>}
      <ul className="plain">
        {sorted.map(({ clockId, derivation, name, reading }) => (
          <li key={clockId} className="clock">
            <div className="row">
              <strong>{say.words(name)}</strong>
              <span className="soft">{stepOf(clockId)}</span>
              <span className="grow" />
              <TimeLeft reading={reading} />
            </div>
            <details key={String(open && reading.status !== 'STOPPED')} open={open && reading.status !== 'STOPPED'}>
              <summary>{common('derivation.why')}</summary>
              <DueDateDerivation derivation={derivation} reading={reading} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
