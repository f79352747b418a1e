/** One bulletin as it was frozen: figures that lead to the frozen cases, what it rests on, putting it out, correcting it, taking it away. */
import { useRef, useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ask, newRequestId } from '../app/ask.ts';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useGo, useParam, useUrlState } from '../app/nav.ts';
import { queries, useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { hasRight, useViewer } from '../app/session.tsx';
import { useWords } from '../app/words.ts';
import { ConfirmAct } from '../components/confirm-act.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { TextField } from '../components/fields.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import {
  BulletinDocument,
  ProposeDocument,
  PublishDocument,
  type BulletinLineFragment,
  type BulletinQuery,
} from '../gql/inspector/graphql.ts';
import { useChoices } from './choices.tsx';
import { Download } from './download.tsx';
import { Change, isRate, shownValue } from './figures.tsx';
import { answered } from './names.ts';
import { periodName } from './row-name.ts';
import { GradeTag } from './scores.page.tsx';
import { useDraft } from './use-draft.ts';
import './inspector.css';

type Bulletin = NonNullable<BulletinQuery['bulletin']>;
type MatterCount = 'RED' | 'YELLOW' | 'WARN' | 'WITHDRAWN' | 'ISSUED';
const ACTS = ['', 'publish', 'correct'] as const;

export default function BulletinPage(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const id = useParam('id');
  const [url, setUrl] = useUrlState();
  const choices = useChoices();
  const { data, error, refetch } = useAsk(BulletinDocument, { id }, { about: ['bulletins', id] });
  if (error !== null)
    return (
      <WithTitle>
        <ErrorState error={error} retry={() => void refetch()} />
      </WithTitle>
    );
  if (data === undefined)
    return (
      <WithTitle>
        <PageSkeleton />
      </WithTitle>
    );
  const { bulletin, measures } = data;
  if (bulletin === null)
    return (
      <WithTitle>
        <EmptyState title={t('bulletin.unknown')} hint={t('bulletin.unknownHint')} />
      </WithTitle>
    );
  const region = choices?.regions.find(({ code }) => code === bulletin.regionCode);
  const act = oneOf(url['act'], ACTS);
  const close = (): void => setUrl({ act: undefined });
  return (
    <>
      <div className="page-head">
        <h1>
          {say.words(region?.name ?? { zh: bulletin.regionCode, en: bulletin.regionCode })} · {t(`bulletinKind.${bulletin.kind}`)} ·{' '}
          {periodName(bulletin.periodFrom, bulletin.periodTo)}
        </h1>
        <span className={`tag ${bulletin.state === 'PUBLISHED' ? 'tag-accent' : ''}`}>{t(`bulletinState.${bulletin.state}`)}</span>
        <span className="soft">{bulletin.issueNo ?? t('bulletin.draft')}</span>
      </div>
      <Acts bulletin={bulletin} start={(one) => setUrl({ act: one })} />
      {bulletin.provenance !== 'LIVE' && <p className="notice">{t(`bulletin.${bulletin.provenance}`)}</p>}
      {bulletin.difference !== null && <Difference difference={bulletin.difference} />}
      <Table bulletin={bulletin} measures={measures} />
      <Basis bulletin={bulletin} />
      {act === 'publish' && <Publish bulletin={bulletin} close={close} />}
      {act === 'correct' && <Correct bulletin={bulletin} close={close} />}
    </>
  );
}

function WithTitle({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useWords('inspector');
  return (
    <>
      <h1>{t('bulletin.title')}</h1>
      {children}
    </>
  );
}

function Acts({ bulletin, start }: { readonly bulletin: Bulletin; readonly start: (act: 'publish' | 'correct') => void }): ReactNode {
  const t = useWords('inspector');
  const viewer = useViewer();
  const mine = bulletin.proposedBy?.personId === viewer.person.personId;
  const proposed = bulletin.state === 'PROPOSED';
  return (
    <div className="row no-print acts">
      {proposed && hasRight(viewer, 'ASSESSMENT_DECISIONS') && (
        <>
          <Button type="primary" disabled={mine} aria-describedby={mine ? 'why-not-publish' : undefined} onClick={() => start('publish')}>
            {t('bulletin.publish')}
          </Button>
          {mine && (
            <span id="why-not-publish" className="soft">
              {t('bulletin.notBySame')}
            </span>
          )}
        </>
      )}
      {!proposed && hasRight(viewer, 'ASSESSMENT_ACTS') && <Button onClick={() => start('correct')}>{t('bulletin.correct')}</Button>}
      <a className="ant-btn ant-btn-default like-button" href={`/bulletins/${bulletin.bulletinId}/print`} target="_blank" rel="noreferrer">
        {t('bulletin.print')}
      </a>
      {(['xlsx', 'csv', 'json'] as const).map((form) => (
        <Download
          key={form}
          address={`/bulletins/${bulletin.bulletinId}.${form}`}
          name={`${bulletin.bulletinId}.${form}`}
          label={form.toUpperCase()}
        />
      ))}
    </div>
  );
}

interface TableProps {
  readonly bulletin: Bulletin;
  readonly measures: BulletinQuery['measures'];
}

function Table({ bulletin, measures }: TableProps): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const shown = (bulletin.total.figures.length > 0 ? bulletin.total : bulletin.rows[0])?.figures ?? [];
  const named = shown.flatMap(({ measureId }) => measures.find((measure) => measure.measureId === measureId) ?? []);
  const matters = (row: BulletinLineFragment, whole: boolean, count: MatterCount, n: number, text = say.number(n)): ReactNode =>
    n === 0 ? (
      text
    ) : (
      <Link
        to={count === 'ISSUED' ? '/bulletins/$id/orders' : '/bulletins/$id/cards'}
        params={{ id: bulletin.bulletinId }}
        search={{ row: row.key, count }}
        aria-label={t('frozen.open', {
          row: whole ? t('statistics.total') : row.name,
          what: count === 'ISSUED' ? t('bulletin.orders') : t(`frozen.${count}`),
          n: say.number(n),
        })}
      >
        {text}
      </Link>
    );
  const line = (row: BulletinLineFragment, whole: boolean): ReactNode => (
    <>
      <td className="num">{row.score === null ? '—' : say.number(row.score.total, 2)}</td>
      <td className="num">{row.score?.rank ?? '—'}</td>
      <td>{row.score?.grade == null ? '—' : <GradeTag grade={row.score.grade} />}</td>
      <td className="num">
        {matters(row, whole, 'RED', row.redCards)} / {matters(row, whole, 'YELLOW', row.yellowCards)} /{' '}
        {matters(row, whole, 'WARN', row.warnings)}
        {row.withdrawnCards > 0 && (
          <div className="soft small">
            {matters(row, whole, 'WITHDRAWN', row.withdrawnCards, t('bulletin.withdrawn', { count: row.withdrawnCards }))}
          </div>
        )}
      </td>
      <td className="num">{matters(row, whole, 'ISSUED', row.orders)}</td>
      {named.map((measure) => {
        const figure = row.figures.find(({ measureId }) => measureId === measure.measureId);
        const value = figure === undefined ? '—' : shownValue(say, measure.unit, figure.value);
        return (
          <td key={measure.measureId} className="num">
            {figure === undefined || figure.n === 0 ? (
              value
            ) : (
              <Link
                to="/bulletins/$id/cases"
                params={{ id: bulletin.bulletinId }}
                search={{ row: row.key, measure: measure.measureId, side: 'ALL' }}
                aria-label={t('figure.open', {
                  label: `${whole ? t('statistics.total') : row.name} ${say.words(measure.name)}`,
                  value,
                  n: figure.n,
                })}
              >
                {value}
              </Link>
            )}
            {isRate(measure) && figure !== undefined && <div className="soft small">{t('figure.n', { n: say.number(figure.n) })}</div>}
            {figure !== undefined && <Compared measure={measure} figure={figure} />}
          </td>
        );
      })}
    </>
  );
  return (
    <div className="table-wrap" role="region" aria-label={t('bulletin.table')} tabIndex={0}>
      <table className="table figures">
        <caption className="visually-hidden">{t('bulletin.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`scores.by_${bulletin.dividedBy}`)}</th>
            <th scope="col" className="num">
              {t('scores.total')}
            </th>
            <th scope="col" className="num">
              {t('scores.rank')}
            </th>
            <th scope="col">{t('scores.grade')}</th>
            <th scope="col" className="num">
              {t('bulletin.cards')}
            </th>
            <th scope="col" className="num">
              {t('bulletin.orders')}
            </th>
            {named.map((measure) => (
              <th key={measure.measureId} scope="col" className="num" title={say.words(measure.formula)}>
                {say.words(measure.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bulletin.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="anywhere group-name">
                {row.name}
              </th>
              {line(row, false)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('statistics.total')}</th>
            {line(bulletin.total, true)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface ComparedProps {
  readonly measure: BulletinQuery['measures'][number];
  readonly figure: BulletinLineFragment['figures'][number];
}

/** 环比 and 同比, where the bulletin froze a figure to compare with. */
function Compared({ figure, measure }: ComparedProps): ReactNode {
  const t = useWords('inspector');
  const shown = (['previous', 'yearBefore'] as const).filter((which) => figure[which]?.value != null);
  return shown.map((which) => (
    <div key={which} className="small nowrap">
      <span className="soft">{t(which === 'previous' ? 'compare.PREVIOUS_PERIOD' : 'compare.PREVIOUS_YEAR')}</span>{' '}
      <Change measure={measure} now={figure.value} before={figure[which]!.value} />
    </div>
  ));
}

function Difference({ difference }: { readonly difference: NonNullable<Bulletin['difference']> }): ReactNode {
  const t = useWords('inspector');
  return (
    <section className="card">
      <h2>{t('bulletin.correction', { no: difference.issueNo })}</h2>
      <p className="anywhere">{t('bulletin.because', { reason: difference.reason })}</p>
      <p>
        <Link to="/bulletins/$id" params={{ id: difference.bulletinId }}>
          {t('bulletin.corrected')}
        </Link>
        <span className="soft">
          {' '}
          ·{' '}
          {t('bulletin.caseChanges', {
            added: difference.added.length,
            removed: difference.removed.length,
            changed: difference.changed.length,
          })}
        </span>
      </p>
      {difference.changes.length === 0 ? (
        <p className="soft">{t('bulletin.noChanges')}</p>
      ) : (
        <ul>
          {difference.changes.map(({ after, before, row, what }) => (
            <li key={`${row} ${what}`}>
              {row === '' ? t('statistics.total') : row} {what}：<s>{before ?? '—'}</s> → <strong>{after ?? '—'}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What anybody needs to compute it again. */
function Basis({ bulletin }: { readonly bulletin: Bulletin }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  return (
    <section className="card basis">
      <h2>{t('bulletin.basis')}</h2>
      <dl className="facts">
        <dt>{t('bulletin.frozenAt')}</dt>
        <dd>
          {say.at(bulletin.frozenAt)} · {bulletin.proposedBy?.name ?? '—'}
        </dd>
        {bulletin.publishedAt !== null && (
          <>
            <dt>{t('bulletin.publishedAt')}</dt>
            <dd>
              {say.at(bulletin.publishedAt)} · {bulletin.publishedBy?.name ?? '—'}
            </dd>
          </>
        )}
        <dt>{t('bulletin.cases')}</dt>
        <dd>
          {say.number(bulletin.cases)} · <span className="mono">{bulletin.caseSetSha256}</span>
        </dd>
        <dt>{t('scores.sheet')}</dt>
        <dd>
          {bulletin.sheetId} {t('sheet.version', { version: bulletin.sheetVersion })} · <span className="mono">{bulletin.sheetHash}</span>
        </dd>
        <dt>{t('bulletin.rules')}</dt>
        <dd className="mono">{bulletin.rulesSha256}</dd>
        <dt>{t('derivation.calendar')}</dt>
        <dd className="mono">{bulletin.calendarVersion}</dd>
        <dt>{t('bulletin.content')}</dt>
        <dd className="mono">{bulletin.contentSha256}</dd>
      </dl>
    </section>
  );
}

function Publish({ bulletin, close }: { readonly bulletin: Bulletin; readonly close: () => void }): ReactNode {
  const t = useWords('inspector');
  const [requestId] = useState(newRequestId);
  return (
    <ConfirmAct
      open
      title={t('bulletin.publish')}
      consequences={[t('bulletin.thenNumber'), t('bulletin.thenPublic'), t('bulletin.thenCorrection')]}
      act={async () => answered((await ask(PublishDocument, { input: { requestId, bulletinId: bulletin.bulletinId } })).publishBulletin)}
      done={() => {
        void queries.invalidateQueries({ queryKey: ['bulletins'] });
        close();
      }}
      close={close}
    />
  );
}

function Correct({ bulletin, close }: { readonly bulletin: Bulletin; readonly close: () => void }): ReactNode {
  const t = useWords('inspector');
  const go = useGo();
  const [requestId] = useState(newRequestId);
  const made = useRef('');
  const [draft, change, forget] = useDraft(`correct ${bulletin.bulletinId}`, { reason: '' });
  return (
    <ConfirmAct
      open
      title={t('bulletin.correct')}
      ready={draft.reason.trim() !== ''}
      consequences={[t('bulletin.thenKept'), t('bulletin.thenFrozen'), t('bulletin.thenSecond')]}
      act={async () => {
        const { dividedBy, kind, periodFrom, periodTo, regionCode, sheetId } = bulletin;
        const { proposeBulletin } = await ask(ProposeDocument, {
          input: {
            requestId,
            kind,
            dividedBy,
            region: regionCode,
            period: { from: periodFrom, to: periodTo },
            sheet: sheetId,
            corrects: bulletin.bulletinId,
            reason: draft.reason,
          },
        });
        if (proposeBulletin.__typename === 'AssessmentDone') made.current = proposeBulletin.bulletin?.bulletinId ?? '';
        return answered(proposeBulletin);
      }}
      done={() => {
        forget();
        void queries.invalidateQueries({ queryKey: ['bulletins'] });
        go(`/bulletins/${made.current}`);
      }}
      close={close}
    >
      <TextField label={t('bulletin.reason')} rows={3} required value={draft.reason} change={(reason) => change({ reason })} />
    </ConfirmAct>
  );
}
