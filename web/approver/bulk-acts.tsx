/**
 * One act on many cases: first what would be refused and why, then one by one with progress; each case is an act of its own in the
 * trail. Whoever grants writes an opinion for every case: no two share one, and a case without one is left alone.
 */
import { useRef, useState, type ReactNode } from 'react';
import { Button, Progress } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { useSay, type Said } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { Dialog } from '../components/dialog.tsx';
import { ErrorState } from '../app/errors.tsx';
import { PreflightDocument, type CommandType } from '../gql/approver/graphql.ts';
import { ClaimDocument, DecideDocument, ReleaseDocument } from '../gql/case/graphql.ts';
import { settle } from '../case/settle.ts';
import type { Row } from './work-list.page.tsx';

const ACTS = ['claim', 'release', 'grant'] as const;
type BulkAct = (typeof ACTS)[number];
const COMMANDS = { claim: 'claim', release: 'release', grant: 'decide' } as const satisfies Record<BulkAct, CommandType>;
/** Sent at the same time. */
const AT_ONCE = 4;
const ASKED_AT_ONCE = 50;

interface Planned {
  readonly caseNo: string;
  /** Made once: a case tried again is the same request until the law has answered it. */
  readonly requestId: string;
  readonly actSeq: number;
  readonly stepId: string | null;
  /** Why it will not be done; empty: it will. */
  readonly refusals: readonly Said[];
}

export interface BulkActsProps {
  readonly rows: readonly Row[];
  readonly ticked: ReadonlySet<string>;
  readonly clear: () => void;
  readonly done: () => void;
}

export function BulkActs({ clear, done, rows, ticked }: BulkActsProps): ReactNode {
  const t = useWords('approver');
  const common = useWords();
  const [act, setAct] = useState<BulkAct | null>(null);
  const chosen = rows.filter(({ caseNo }) => ticked.has(caseNo));
  if (chosen.length === 0) return null;
  return (
    <div className="bulk row no-print" role="group" aria-label={t('bulk.title')}>
      <strong>{common('list.selected', { count: chosen.length })}</strong>
      {ACTS.map((one) => (
        <Button key={one} onClick={() => setAct(one)}>
          {t(`bulk.${one}`)}
        </Button>
      ))}
      <button type="button" className="quiet" onClick={clear}>
        {t('bulk.clear')}
      </button>
      {act !== null && (
        <BulkDialog
          act={act}
          rows={chosen}
          close={(changed) => {
            setAct(null);
            if (!changed) return;
            clear();
            done();
          }}
        />
      )}
    </div>
  );
}

type Result = 'done' | readonly Said[];

function BulkDialog({
  act,
  close,
  rows,
}: {
  readonly act: BulkAct;
  readonly rows: readonly Row[];
  readonly close: (changed: boolean) => void;
}): ReactNode {
  const t = useWords('approver');
  const say = useSay();
  const [plan, setPlan] = useState<readonly Planned[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [reason, setReason] = useState('');
  const [opinions, setOpinions] = useState<ReadonlyMap<string, string>>(new Map());
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  const asked = useRef(false);
  if (!asked.current) {
    asked.current = true;
    preflight(act, rows).then(setPlan, setError);
  }
  const possible = (plan ?? []).filter(({ caseNo, refusals }) => refusals.length === 0 && results.get(caseNo) !== 'done');
  const opinionOf = (caseNo: string): string => (opinions.get(caseNo) ?? '').trim();
  const todo = act === 'grant' ? possible.filter(({ caseNo }) => opinionOf(caseNo) !== '') : possible;
  const refused = (plan ?? []).filter(({ refusals }) => refusals.length > 0);
  const failed = [...results].filter((entry): entry is [string, readonly Said[]] => entry[1] !== 'done');
  const finished = results.size > 0 && !running;
  const needsReason = act === 'release';

  const run = async (): Promise<void> => {
    setRunning(true);
    stopped.current = false;
    const waiting = [...todo];
    const worker = async (): Promise<void> => {
      for (let one = waiting.shift(); one !== undefined && !stopped.current; one = waiting.shift()) {
        const { caseNo } = one;
        const result = await perform(act, one, act === 'grant' ? opinionOf(caseNo) : reason);
        setResults((before) => new Map(before).set(caseNo, result));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    setRunning(false);
  };

  return (
    <Dialog
      open
      wide
      title={t(`bulk.${act}`)}
      close={() => {
        stopped.current = true;
        close(results.size > 0);
      }}
      footer={
        running ? (
          <Button onClick={() => (stopped.current = true)}>{t('bulk.stop')}</Button>
        ) : possible.length === 0 || (finished && todo.length === 0) ? (
          <Button type="primary" onClick={() => close(results.size > 0)}>
            {t('bulk.close')}
          </Button>
        ) : (
          <Button type="primary" disabled={todo.length === 0 || (needsReason && reason.trim() === '')} onClick={() => void run()}>
            {t(finished ? 'bulk.again' : 'bulk.go', { count: todo.length })}
          </Button>
        )
      }
    >
      <div className="stack">
        {error !== null && <ErrorState error={error} />}
        {plan === null && error === null && <p role="status">{t('bulk.checking')}</p>}
        {plan !== null && results.size === 0 && (
          <p role="status">
            <strong>{t('bulk.preview', { count: possible.length, refused: refused.length })}</strong>
          </p>
        )}
        {needsReason && results.size === 0 && (
          <label className="field">
            {t('bulk.reason')}
            <textarea rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          </label>
        )}
        {act === 'grant' && results.size === 0 && possible.length > 0 && (
          <Opinions
            rows={rows.filter(({ caseNo }) => possible.some((one) => one.caseNo === caseNo))}
            opinions={opinions}
            change={(caseNo, text) => setOpinions((before) => new Map(before).set(caseNo, text))}
          />
        )}
        {results.size > 0 && (
          <>
            <Progress
              percent={Math.round((results.size / (results.size + (finished ? 0 : todo.length))) * 100)}
              aria-label={t('bulk.progress')}
              status={failed.length > 0 && finished ? 'exception' : running ? 'active' : 'normal'}
            />
            <p role="status">{t('bulk.result', { done: results.size - failed.length, failed: failed.length })}</p>
          </>
        )}
        <Reasons title={t('bulk.failed')} of={failed.map(([caseNo, refusals]) => ({ caseNo, refusals }))} say={say.words} />
        <Reasons title={t('bulk.refused')} of={refused} say={say.words} />
      </div>
    </Dialog>
  );
}

/** One line a case, in the order of the list; Enter goes to the next. */
function Opinions({
  change,
  opinions,
  rows,
}: {
  readonly rows: readonly Row[];
  readonly opinions: ReadonlyMap<string, string>;
  readonly change: (caseNo: string, text: string) => void;
}): ReactNode {
  const t = useWords('approver');
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <p className="soft">{t('bulk.opinionsHint')}</p>
      <ul className="opinions" ref={list}>
        {rows.map(({ applicant, caseNo, procedure }, index) => (
          <li key={caseNo}>
            <label className="field">
              <span>
                <span className="mono">{caseNo}</span> {say.words(procedure.name)} · {applicant?.name ?? '—'}
              </span>
              <input
                value={opinions.get(caseNo) ?? ''}
                maxLength={2_000}
                placeholder={t('bulk.opinion')}
                onChange={({ target }) => change(caseNo, target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  list.current?.querySelectorAll('input')[index + 1]?.focus();
                }}
              />
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}

function Reasons({
  of,
  say,
  title,
}: {
  readonly title: string;
  readonly of: readonly Pick<Planned, 'caseNo' | 'refusals'>[];
  readonly say: (said: Said) => string;
}): ReactNode {
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {of.map(({ caseNo, refusals }) => (
          <li key={caseNo}>
            <span className="mono">{caseNo}</span>：{refusals.map(say).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function preflight(act: BulkAct, rows: readonly Row[]): Promise<readonly Planned[]> {
  const planned: Planned[] = [];
  for (let from = 0; from < rows.length; from += ASKED_AT_ONCE) {
    const ids = rows.slice(from, from + ASKED_AT_ONCE).map(({ id }) => id);
    const { nodes } = await ask(PreflightDocument, { ids, command: COMMANDS[act] });
    for (const node of nodes) {
      if (node === null || !('caseNo' in node)) continue;
      const { actSeq, caseNo, whyNotMe } = node;
      const possible = whyNotMe.find(({ allowed }) => allowed);
      planned.push({
        caseNo,
        requestId: newRequestId(),
        actSeq,
        stepId: possible?.stepId ?? null,
        refusals: possible === undefined ? whyNotMe.flatMap(({ reasons }) => reasons.map(({ message }) => message)) : [],
      });
    }
  }
  return planned;
}

async function perform(act: BulkAct, { actSeq, caseNo, requestId, stepId }: Planned, words: string): Promise<Result> {
  const about = { requestId, caseNo, expectedActSeq: actSeq };
  try {
    const { answer } =
      act === 'grant'
        ? await ask(DecideDocument, { input: { ...about, decision: 'GRANT', opinion: words } })
        : act === 'claim'
          ? await ask(ClaimDocument, { input: { ...about, stepId: stepId ?? '' } })
          : await ask(ReleaseDocument, { input: { ...about, stepId: stepId ?? '', reason: words } });
    const settled = await settle(answer);
    return 'done' in settled ? 'done' : settled.refusals.map(({ message }) => message);
  } catch (error) {
    return [{ zh: error instanceof Error ? error.message : String(error), en: String(error) }];
  }
}
