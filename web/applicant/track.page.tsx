/** 查进度: number and last four digits of the telephone, without signing in. The number may be in the address (QR code), the check never. */
import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Reading } from '../components/time-left.tsx';
import { TimeLeft } from '../components/time-left.tsx';
import { AskError } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useUrlState } from '../app/nav.ts';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { openDoor } from '../components/filing/guides.ts';
import '../components/filing/filing.css';
import './applicant.css';
import { StepsBar } from './steps-bar.tsx';

interface Tracked {
  readonly caseNo: string;
  readonly simulated: boolean;
  readonly procedure: Said;
  readonly unit: Said;
  readonly applicant: string | null;
  readonly stateName: Said;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  readonly closedAt: string | null;
  readonly steps: readonly { readonly name: Said; readonly phase: string; readonly status: 'DONE' | 'OPEN' | 'NEXT' }[];
  readonly clocks: readonly { readonly kind: string; readonly name: Said; readonly reading: Reading }[];
  readonly next: string;
}

/** What the applicant waits for comes first. */
const CLOCKS = ['SUPPLY', 'PROMISED', 'STATUTORY', 'JOINT', 'NOTICE'];

const track = ({ caseNo, check }: { readonly caseNo: string; readonly check: string }): Promise<Tracked> =>
  openDoor('/public/track', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caseNo, check }),
  });

export default function TrackPage(): ReactNode {
  const t = useWords('applicant');
  const [url, setUrl] = useUrlState();
  const [check, setCheck] = useState('');
  const { data, error, isPending, mutate, reset } = useMutation({ mutationFn: track });
  const caseNo = url['no'] ?? '';
  return (
    <div className="public narrow">
      <h1>{t('track.title')}</h1>
      <p className="lead">{t('track.lead')}</p>
      <form
        className="card stack no-print"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ caseNo, check });
        }}
      >
        <div className="fill">
          <label htmlFor="track-no">{t('track.no')}</label>
          <input
            id="track-no"
            className="mono"
            value={caseNo}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            aria-describedby="track-no-hint"
            onChange={({ target }) => setUrl({ no: target.value === '' ? undefined : target.value }, true)}
          />
          <span id="track-no-hint" className="soft hint">
            {t('track.noHint')}
          </span>
        </div>
        <div className="fill">
          <label htmlFor="track-check">{t('track.check')}</label>
          <input
            id="track-check"
            className="mono check"
            value={check}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            required
            onChange={({ target }) => setCheck(target.value)}
          />
        </div>
        <button className="press main" type="submit" disabled={isPending}>
          {t('track.ask')}
        </button>
        {error !== null && <Told error={error} />}
      </form>
      {data !== undefined && error === null && <Progress of={data} />}
      {data !== undefined && (
        <p className="no-print">
          <button
            className="press"
            type="button"
            onClick={() => {
              reset();
              setCheck('');
              setUrl({ no: undefined });
            }}
          >
            {t('track.another')}
          </button>
        </p>
      )}
      <p className="soft">{t('track.privacy')}</p>
    </div>
  );
}

function Told({ error }: { readonly error: unknown }): ReactNode {
  const { words } = useSay();
  return error instanceof AskError && error.code !== 'HTTP' && error.code !== 'OFFLINE' ? (
    <p className="fault" role="alert">
      {words(error.said)}
    </p>
  ) : (
    <ErrorState error={error} />
  );
}

function Progress({ of }: { readonly of: Tracked }): ReactNode {
  const t = useWords('applicant');
  const w = useWords();
  const { at, day, words } = useSay();
  const clocks = of.clocks
    .filter(({ reading }) => reading.status !== 'STOPPED')
    .toSorted((a, b) => CLOCKS.indexOf(a.kind) - CLOCKS.indexOf(b.kind));
  return (
    <section className="stack tracked" aria-live="polite">
      <header>
        <h2>{words(of.procedure)}</h2>
        <p className="row">
          <span className="tag tag-accent">{words(of.stateName)}</span>
          {of.simulated && <span className="tag">{w('list.simulated')}</span>}
          <span className="mono anywhere">{of.caseNo}</span>
        </p>
      </header>
      <p className="consequence">
        <strong>{t('track.next')}：</strong>
        {t(`case.${of.next}`, { count: '' })}
      </p>
      <StepsBar steps={of.steps.map((step, index) => ({ ...step, key: `${index}`, note: null }))} />
      {clocks.length > 0 && (
        <dl className="facts card">
          {clocks.map(({ kind, name, reading }) => (
            <Line key={kind} name={words(name)}>
              <TimeLeft reading={reading} />
            </Line>
          ))}
        </dl>
      )}
      <dl className="facts">
        <Line name={t('case.unit')}>{words(of.unit)}</Line>
        <Line name={t('track.applicant')}>{of.applicant ?? '—'}</Line>
        <Line name={t('case.received')}>{day(of.receivedOn)}</Line>
        <Line name={t('case.accepted')}>{day(of.acceptedOn)}</Line>
        {of.closedAt !== null && <Line name={t('my.closed')}>{at(of.closedAt)}</Line>}
      </dl>
      <p className="soft">{t('track.signIn')}</p>
    </section>
  );
}

function Line({ children, name }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
