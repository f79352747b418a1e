/** Whether the trail was altered: one press, a sentence anybody can read, and the evidence to carry away. */
import { useState, type ReactNode } from 'react';
import { Button } from 'antd';
import { ask, AskError } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { CaseBundleDocument, LogStateDocument, type CaseBundleQuery, type EntryFragment } from '../gql/supervisor/graphql.ts';
import { chainFaults } from './chain-check.ts';
import { verifyBundle, type BundleVerdict } from './verify-bundle.ts';

type Bundle = NonNullable<CaseBundleQuery['caseBundle']>;
type State =
  | { readonly at: 'rest' | 'busy' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'done'; readonly verdict: Verdict };
type Verdict =
  | { readonly kind: 'bundle'; readonly bundle: Bundle; readonly found: BundleVerdict }
  /** Nothing is signed yet: the chain alone. */
  | { readonly kind: 'chain'; readonly faults: readonly { readonly seq: number; readonly what: string }[] };

export function Proof({
  caseNo,
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
  const [state, setState] = useState<State>({ at: 'rest' });
  const log = useAsk(LogStateDocument, {}, { about: ['log'], refetchInterval: 30_000 }).data?.trailLog;
  const verify = async (): Promise<void> => {
    setState({ at: 'busy' });
    try {
      const { caseBundle: bundle } = await ask(CaseBundleDocument, { caseNo });
      const verdict: Verdict =
        bundle === null
          ? { kind: 'chain', faults: chainFaults(entries, head) }
          : { kind: 'bundle', bundle, found: await verifyBundle(bundle.content, new Map(entries.map(({ hash, seq }) => [seq, hash]))) };
      setState({ at: 'done', verdict });
    } catch (error) {
      setState({
        at: 'failed',
        error: error instanceof AskError ? error : new AskError('UNKNOWN', { zh: String(error), en: String(error) }),
      });
    }
  };
  return (
    <section className="card stack" aria-label={t('proof.title')}>
      <div className="row">
        <h2 className="flush">{t('proof.title')}</h2>
        <Button className="no-print" loading={state.at === 'busy'} onClick={() => void verify()}>
          {t('proof.verify')}
        </Button>
        {state.at === 'done' && state.verdict.kind === 'bundle' && <Download bundle={state.verdict.bundle} />}
        <a href="/verify" target="_blank" rel="noreferrer" className="no-print">
          {t('proof.page')}
        </a>
      </div>
      <div aria-live="polite">
        {state.at === 'failed' && <ErrorState error={state.error} retry={() => void verify()} />}
        {state.at === 'done' && <Said verdict={state.verdict} entries={entries} />}
      </div>
      <dl className="facts">
        <dt>{t('proof.head')}</dt>
        <dd className="mono anywhere">{head === null ? '—' : `${head.seq} · ${head.hash}`}</dd>
        {log !== undefined && (
          <>
            <dt>{t('proof.log')}</dt>
            <dd>
              {t('proof.logState', { size: say.number(log.size), pending: say.number(log.pending) })}
              {log.checkpointAt !== null && ` · ${t('proof.signed', { at: say.at(log.checkpointAt) })}`}
              {' · '}
              {log.witnessedAt === null ? t('proof.notWitnessed') : t('proof.witnessed', { at: say.at(log.witnessedAt) })}
            </dd>
          </>
        )}
      </dl>
      <p className="soft">
        {t('proof.limits')} {simulated && t('proof.simulated')}
      </p>
    </section>
  );
}

function Said({ entries, verdict }: { readonly verdict: Verdict; readonly entries: readonly EntryFragment[] }): ReactNode {
  const t = useWords('supervisor');
  const say = useSay();
  const since = say.at(entries[0]?.recordedAt);
  const faults = verdict.kind === 'chain' ? verdict.faults : verdict.found.faults;
  if (faults.length > 0)
    return (
      <ul className="verdict verdict-bad">
        {faults.map(({ seq, what }) => (
          <li key={`${seq} ${what}`}>{t(`proof.fault_${what}`, { seq, before: seq - 1 })}</li>
        ))}
      </ul>
    );
  if (verdict.kind === 'chain') return <p className="verdict verdict-good">{t('proof.goodChain', { count: entries.length, since })}</p>;
  const { bundle, found } = verdict;
  return (
    <p className="verdict verdict-good">
      {t('proof.good', { count: found.entries, since, size: say.number(found.size) })}{' '}
      {t(bundle.witnessed ? 'proof.goodWitnessed' : 'proof.goodNotWitnessed')}
      {!bundle.whole && ` ${t('proof.notWhole')}`}
    </p>
  );
}

function Download({ bundle }: { readonly bundle: Bundle }): ReactNode {
  const t = useWords('supervisor');
  return (
    <Button
      className="no-print"
      onClick={() => {
        const url = URL.createObjectURL(new Blob([bundle.content], { type: 'application/json' }));
        const link = document.createElement('a');
        link.href = url;
        link.download = bundle.fileName;
        link.click();
        setTimeout(() => URL.revokeObjectURL(url), 10_000);
      }}
    >
      {t('proof.download')}
    </Button>
  );
}
