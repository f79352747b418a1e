/** The whole case at a past moment beside the moment before: what differs is marked, and each clock gives its derivation of then. */
import { useState, type ReactNode } from 'react';
import { useAnswerText } from '../app/answer-text.ts';
import { ErrorState } from '../app/errors.tsx';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { DueDateDerivation } from '../components/derivation.tsx';
import { Dialog } from '../components/dialog.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { StoodDocument, type StoodThenFragment } from '../gql/stood/graphql.ts';
import { momentBefore, type Moment, type Span } from './moment.ts';
import { compared, GROUPS, rowsOf, type ComparedRow } from './rows.ts';
import './stood.css';

export interface StoodProps {
  readonly caseNo: string;
  readonly moment: Moment;
  readonly span: Span;
}

function useStood(caseNo: string, moment: Moment | null) {
  return useAsk(
    StoodDocument,
    { caseNo, day: moment?.day ?? null, caseSeq: moment?.step ?? null },
    { about: ['case', caseNo, 'stood'], keep: true, staleTime: 300_000, enabled: moment !== null },
  );
}

export function Stood({ caseNo, moment, span }: StoodProps): ReactNode {
  const t = useWords('stood');
  const say = useSay();
  const earlier = momentBefore(moment, span);
  const then = useStood(caseNo, moment);
  const before = useStood(caseNo, earlier);
  const error = then.error ?? before.error;
  const stood = then.data?.case?.asOf;
  return (
    <section className="card stood" aria-labelledby="stood-title" aria-busy={then.isPlaceholderData || before.isPlaceholderData}>
      <div className="row">
        <h2 id="stood-title" className="flush">
          {moment.day === undefined ? t('afterStep', { step: moment.step }) : t('onDay', { day: say.day(moment.day) })}
        </h2>
        {stood != null && <span className="tag tag-accent">{say.words(stood.stateName)}</span>}
        {stood != null && <span className="soft number">{t('upTo', { step: stood.caseSeq, at: say.at(stood.recordedAt) })}</span>}
      </div>
      {error !== null ? (
        <ErrorState
          error={error}
          retry={() => {
            void then.refetch();
            void before.refetch();
          }}
        />
      ) : then.isPending || (earlier !== null && before.isPending) ? (
        <PageSkeleton lines={10} />
      ) : stood == null ? (
        <p className="soft">{t('nothing')}</p>
      ) : (
        <Compared stood={stood} before={earlier === null ? null : (before.data?.case?.asOf ?? null)} byDay={moment.day !== undefined} />
      )}
    </section>
  );
}

function Compared({
  before,
  byDay,
  stood,
}: {
  readonly stood: StoodThenFragment;
  readonly before: StoodThenFragment | null;
  readonly byDay: boolean;
}): ReactNode {
  const t = useWords('stood');
  const common = useWords();
  const say = useSay();
  const answerText = useAnswerText();
  const [only, setOnly] = useState(false);
  const wording = { answerText, common, say, t };
  const all = compared(before === null ? null : rowsOf(before, wording), rowsOf(stood, wording));
  const rows = only ? all.filter(({ changed }) => changed) : all;
  const none = !all.some(({ changed }) => changed);
  return (
    <>
      <label className="row stood-only no-print">
        <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} /> {t('onlyChanged')}
        {none && <span className="soft">{t(byDay ? 'unchangedDay' : 'unchanged')}</span>}
      </label>
      {rows.length > 0 && (
        <div className="table-wrap" tabIndex={0} role="region" aria-labelledby="stood-title">
          <table className="table stood-table">
            <thead>
              <tr>
                <th scope="col">{t('item')}</th>
                <th scope="col">{t(byDay ? 'beforeDay' : 'beforeStep')}</th>
                <th scope="col">{t(byDay ? 'thenDay' : 'thenStep')}</th>
              </tr>
            </thead>
            {GROUPS.filter((group) => rows.some((row) => row.group === group)).map((group) => (
              <tbody key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className="stood-group">
                    {t(`group.${group}`)}
                  </th>
                </tr>
                {rows
                  .filter((row) => row.group === group)
                  .map((row) => (
                    <Line key={row.key} row={row} clock={stood.clocks.find(({ clockId }) => clockId === row.clockId)} />
                  ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </>
  );
}

function Line({ clock, row }: { readonly row: ComparedRow; readonly clock: StoodThenFragment['clocks'][number] | undefined }): ReactNode {
  const t = useWords('stood');
  const common = useWords();
  const say = useSay();
  const [why, setWhy] = useState(false);
  const { before, changed, label, then } = row;
  return (
    <tr className={changed ? 'stood-changed' : undefined} data-row={row.key}>
      <th scope="row">{label}</th>
      <td className={changed ? 'before' : undefined}>{before ?? <span className="soft">{t('absent')}</span>}</td>
      <td className={changed ? 'after' : undefined}>
        {changed && <span className="visually-hidden">{t('changed')}: </span>}
        {then ?? <span className="soft">{t('absent')}</span>}
        {clock !== undefined && then !== null && (
          <>
            {' '}
            <button
              type="button"
              className="quiet small no-print"
              onClick={() => setWhy(true)}
              aria-label={`${common('derivation.why')} ${label}`}
            >
              {common('derivation.why')}
            </button>
            <Dialog open={why} title={`${say.words(clock.name)} · ${common('derivation.title')}`} close={() => setWhy(false)}>
              <DueDateDerivation derivation={clock.derivation} reading={clock.reading} />
            </Dialog>
          </>
        )}
      </td>
    </tr>
  );
}
