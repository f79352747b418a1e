/** The plan: its tasks with their dates and how far they are, by task, county and department; each number opens its assignments. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../app/errors.tsx';
import { oneOf, useUrlState } from '../app/nav.ts';
import { useAsk } from '../app/query.ts';
import { useSay } from '../app/say.ts';
import { useWords } from '../app/words.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { LampShape } from '../components/time-left.tsx';
import {
  PlanAssignmentsDocument,
  PlanGroupsDocument,
  PlanTasksDocument,
  type PlanAssignmentsQuery,
  type PlanTasksQuery,
  type ProgressFragment,
} from '../gql/inspector/graphql.ts';
import { today } from './question.ts';
import './inspector.css';

const VIEWS = ['TASK', 'COUNTY', 'UNIT'] as const;
const SOON_DAYS = 60;

export default function PlanPage(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const view = oneOf(url['view'], VIEWS);
  const chosen = ['task', 'unit', 'region', 'overdue'].some((key) => url[key] !== undefined);
  return (
    <>
      <div className="page-head">
        <h1>{t('plan.title')}</h1>
        <div className="tabs" role="group" aria-label={t('plan.views')}>
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              className="quiet"
              aria-pressed={view === one}
              onClick={() => setUrl({ view: one, task: undefined, unit: undefined, region: undefined, overdue: undefined })}
            >
              {t(`plan.by_${one}`)}
            </button>
          ))}
        </div>
      </div>
      {view === 'TASK' ? <Tasks /> : <Groups by={view} />}
      {chosen && <Assignments />}
    </>
  );
}

type Task = PlanTasksQuery['planTasks'][number];

function Tasks(): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const { data, error, refetch } = useAsk(PlanTasksDocument, {}, { about: ['plan'] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  return (
    <div className="table-wrap" role="region" aria-label={t('plan.by_TASK')} tabIndex={0}>
      <table className="table plan">
        <thead>
          <tr>
            <th scope="col">{t('plan.no')}</th>
            <th scope="col">{t('plan.task')}</th>
            <th scope="col">{t('plan.milestones')}</th>
            <th scope="col" className="num">
              {t('plan.assignments')}
            </th>
            <th scope="col" className="num">
              {t('plan.closed')}
            </th>
            <th scope="col" className="num">
              {t('plan.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.planTasks.map((task) => (
            <tr key={task.no}>
              <td className="number">{task.no}</td>
              <td className="anywhere">
                <strong>{say.words(task.title)}</strong>
                <div className="soft small">{say.words(task.responsible)}</div>
              </td>
              <td>
                <ul className="plain">
                  {task.milestones.map((milestone) => (
                    <Milestone
                      key={milestone.id}
                      milestone={milestone}
                      together={task.together.find((one) => one.milestone.id === milestone.id)}
                    />
                  ))}
                </ul>
              </td>
              <Counts progress={task.progress} to={{ task: task.no }} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Milestone({
  milestone: { due, measure, on, percent },
  together,
}: {
  readonly milestone: Task['milestones'][number];
  /** Of all units together. */
  readonly together: Task['together'][number] | undefined;
}): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const past = on !== null && on < today();
  const soon = on !== null && !past && Date.parse(on) - Date.parse(today()) < SOON_DAYS * 86_400_000;
  return (
    <li className="anywhere">
      <span className={`nowrap ${past ? 'soft' : soon ? 'lamp lamp-soon' : ''}`}>
        {soon && <LampShape lamp="soon" />} {say.words(due)}
        {past && ` · ${t('plan.passed')}`}
      </span>{' '}
      {say.words(measure)}
      {percent !== null && ` ${percent}%`}
      {together != null && together.done !== null && together.total !== null && (
        <span className={`number nowrap lamp ${together.reached ? 'lamp-ok' : 'lamp-none'}`}>
          {' '}
          <LampShape lamp={together.reached ? 'ok' : 'none'} /> {t('plan.together', { done: together.done, total: together.total })}
        </span>
      )}
    </li>
  );
}

function Counts({
  progress,
  to,
}: {
  readonly progress: ProgressFragment;
  readonly to: { readonly task?: string; readonly unit?: string; readonly region?: string };
}): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const [url] = useUrlState();
  const link = (n: number, more: { readonly overdue?: string }, label: string): ReactNode =>
    n === 0 ? (
      0
    ) : (
      <Link to="/plan" search={{ view: url['view'], ...to, ...more }} aria-label={`${say.words(progress.name)} ${label} ${n}`}>
        {n}
      </Link>
    );
  return (
    <>
      <td className="num">{link(progress.assignments, {}, t('plan.assignments'))}</td>
      <td className="num">{progress.closed}</td>
      <td className="num">{link(progress.overdue, { overdue: '1' }, t('plan.overdue'))}</td>
    </>
  );
}

function Groups({ by }: { readonly by: 'COUNTY' | 'UNIT' }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const { data, error, refetch } = useAsk(PlanGroupsDocument, { by }, { about: ['plan', by] });
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (data.planProgress.length === 0) return <EmptyState title={t('plan.none')} hint={t('plan.noneHint')} />;
  return (
    <div className="table-wrap" role="region" aria-label={t(`plan.by_${by}`)} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t(`plan.by_${by}`)}</th>
            <th scope="col" className="num">
              {t('plan.assignments')}
            </th>
            <th scope="col" className="num">
              {t('plan.closed')}
            </th>
            <th scope="col" className="num">
              {t('plan.overdue')}
            </th>
            <th scope="col">{t('plan.done')}</th>
          </tr>
        </thead>
        <tbody>
          {data.planProgress.map((progress) => (
            <tr key={progress.key}>
              <td className="anywhere">{say.words(progress.name)}</td>
              <Counts progress={progress} to={by === 'UNIT' ? { unit: progress.key } : { region: progress.key }} />
              <td className="number">
                {progress.total === 0
                  ? '—'
                  : `${progress.done} / ${progress.total} (${say.number((100 * progress.done) / progress.total)}%)`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Assignments(): ReactNode {
  const t = useWords('inspector');
  const [url, setUrl] = useUrlState();
  const filter = {
    task: url['task'] ?? null,
    unit: url['unit'] ?? null,
    region: url['region'] ?? null,
    overdue: url['overdue'] === '1' ? true : null,
  };
  const { data, error, refetch } = useAsk(PlanAssignmentsDocument, { filter }, { about: ['plan', 'assignments'], keep: true });
  return (
    <section className="assignments">
      <div className="page-head">
        <h2>{t('plan.chosen', { count: data?.planAssignments.length ?? 0 })}</h2>
        <button
          type="button"
          className="quiet"
          onClick={() => setUrl({ task: undefined, unit: undefined, region: undefined, overdue: undefined })}
        >
          {t('plan.close')}
        </button>
      </div>
      {error !== null ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : data === undefined ? (
        <PageSkeleton lines={4} />
      ) : (
        <ul className="plain stack">
          {data.planAssignments.map((assignment) => (
            <Assignment key={assignment.no} assignment={assignment} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Assignment({ assignment }: { readonly assignment: PlanAssignmentsQuery['planAssignments'][number] }): ReactNode {
  const t = useWords('inspector');
  const say = useSay();
  const latest = assignment.reports.at(-1);
  const nameOf = (id: string | null): string => {
    const standing = assignment.milestones.find(({ milestone }) => milestone.id === id);
    return standing === undefined ? t('plan.monthly') : say.words(standing.milestone.measure);
  };
  return (
    <li className="card">
      <h3>
        {say.words(assignment.unit.name)} · {assignment.taskNo} {say.words(assignment.title)}{' '}
        <span className="tag">{say.words(assignment.stateName)}</span>
      </h3>
      <ul className="plain">
        {assignment.milestones.map(({ done, dueOn, milestone, overdue, reached, total }) => (
          <li key={milestone.id} className="anywhere">
            <span className={`lamp ${overdue ? 'lamp-over' : reached ? 'lamp-ok' : 'lamp-none'}`}>
              <LampShape lamp={overdue ? 'over' : reached ? 'ok' : 'none'} />{' '}
              {t(overdue ? 'plan.isOverdue' : reached ? 'plan.reached' : 'plan.open')}
            </span>{' '}
            {dueOn ?? say.words(milestone.due)} · {say.words(milestone.measure)}
            {done !== null && total !== null && (
              <span className="number">
                {' '}
                {done} / {total}
                {milestone.percent !== null && ` (${t('plan.asked', { percent: milestone.percent })})`}
              </span>
            )}
          </li>
        ))}
      </ul>
      {assignment.reportDueOn !== null && <p className="soft">{t('plan.reportDue', { on: assignment.reportDueOn })}</p>}
      {assignment.late.length > 0 && (
        <ul className="plain soft">
          {assignment.late.map(({ again, dueOn, milestone }) => (
            <li key={`${milestone ?? 'report'}/${dueOn}/${String(again)}`} className="anywhere">
              {t(again ? 'plan.lateAgain' : 'plan.lateSince', { what: nameOf(milestone), on: dueOn })}
            </li>
          ))}
        </ul>
      )}
      {latest !== undefined && (
        <p className="soft anywhere">
          {say.short(latest.at)} · {latest.text}
        </p>
      )}
      {assignment.checks.map(({ at, findings, result }) => (
        <p key={at} className="soft anywhere">
          {say.short(at)} · {t(`plan.check_${result}`)} · {findings}
        </p>
      ))}
    </li>
  );
}
