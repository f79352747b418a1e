/** How the system is: each part with a word, its figures, and what to do when it is not well; the proof of coverage on demand. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { PageSkeleton } from '../components/skeleton.tsx';
import { LampShape } from '../components/time-left.tsx';
import { HealthDocument, ProofDocument, type HealthQuery } from '../gql/administrator/graphql.ts';
import './administrator.css';

type Part = HealthQuery['systemHealth']['parts'][number];
const LAMPS = { WELL: 'ok', WATCH: 'soon', FAULT: 'over' } as const;
const EVERY_MS = 10_000;

export default function HealthPage(): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const { data, error, refetch } = useAsk(HealthDocument, {}, { about: ['health'], refetchInterval: EVERY_MS });
  const parts = data?.systemHealth.parts ?? [];
  const worst = parts.some(({ state }) => state === 'FAULT') ? 'FAULT' : parts.some(({ state }) => state === 'WATCH') ? 'WATCH' : 'WELL';
  return (
    <>
      <div className="page-head">
        <h1>{t('health.title')}</h1>
        {data !== undefined && (
          <span className={`lamp lamp-${LAMPS[worst]}`}>
            <LampShape lamp={LAMPS[worst]} /> {t(`health.all_${worst}`)}
          </span>
        )}
        <span className="grow" />
        {data !== undefined && <span className="soft">{t('health.at', { at: say.at(data.systemHealth.at) })}</span>}
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton />
      ) : (
        <>
          <ul className="plain parts">
            {parts.map((part) => (
              <PartCard key={part.partId} part={part} />
            ))}
          </ul>
          <Coverage />
        </>
      )}
    </>
  );
}

function PartCard({ part }: { readonly part: Part }): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  return (
    <li className={`card part part-${part.state.toLowerCase()}`}>
      <div className="row">
        <h2>{say.words(part.name)}</h2>
        <span className="grow" />
        <span className={`lamp lamp-${LAMPS[part.state]}`}>
          <LampShape lamp={LAMPS[part.state]} /> {t(`health.${part.state}`)}
        </span>
      </div>
      {part.remedy !== null && <p className="anywhere">{say.words(part.remedy)}</p>}
      <dl className="facts">
        {part.figures.map((figure) => (
          <div key={figure.name.en} className="formula">
            <dt>{say.words(figure.name)}</dt>
            <dd className="number">{figure.value === null ? say.at(figure.at) : say.number(figure.value)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Coverage(): ReactNode {
  const t = useWords('administrator');
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useAsk(
    ProofDocument,
    {},
    { about: ['coverage proof'], enabled: asked, staleTime: Infinity },
  );
  const proof = data?.coverage;
  return (
    <section className="card section">
      <div className="row">
        <h2>{t('coverage.title')}</h2>
        <span className="grow" />
        <Button loading={isFetching} onClick={() => (asked ? void refetch() : setAsked(true))}>
          {t('coverage.prove')}
        </Button>
      </div>
      <p className="soft">{t('coverage.what')}</p>
      <div aria-live="polite">
        {error !== null ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          proof !== undefined && (
            <>
              <p className={`lamp lamp-${proof.exceptions.length === 0 ? 'ok' : 'over'} wrap`}>
                <LampShape lamp={proof.exceptions.length === 0 ? 'ok' : 'over'} />{' '}
                {t(proof.exceptions.length === 0 ? 'coverage.whole' : 'coverage.holes', {
                  matters: proof.matters,
                  asked: proof.asked,
                  running: proof.running,
                  count: proof.exceptions.length,
                })}{' '}
                {say.at(proof.provedAt)}
              </p>
              {proof.exceptions.length > 0 && (
                <ul>
                  {proof.exceptions.map(({ clock, due, faultName, kind, no }) => (
                    <li key={`${kind} ${no} ${clock}`}>
                      <span className="mono">{no}</span> {clock} {say.at(due)}：{say.words(faultName)}
                    </li>
                  ))}
                </ul>
              )}
            </>
          )
        )}
      </div>
    </section>
  );
}
