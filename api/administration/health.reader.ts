/**
 * How the system is, from what the record itself tells: nothing of any case's content, only how much waits, since when, and what failed.
 * Read past the row policies: counts of queues belong to no viewer.
 */
import type { Words } from '../../domain/procedures/procedure.ts';
import { dayNumber, localDateOf } from '../../domain/clocks/local-date.ts';
import type { HealthFigure, HealthPart, HealthState, SystemHealth } from '../../schema/generated/resolvers.ts';
import type { ApiContext } from '../context.ts';

const words = (zh: string, en: string): Words => ({ zh, en });
const count = (zh: string, en: string, value: unknown): HealthFigure => ({ name: words(zh, en), value: Number(value ?? 0), at: null });
const instant = (zh: string, en: string, at: string | null): HealthFigure => ({ name: words(zh, en), value: null, at });

/** How much may wait before it is worth a look. */
const LAG_ENTRIES = 200;
const LAG_MS = 60_000;
const QUIET_LOG_MS = 10 * 60_000;
const CALENDAR_DAYS = 45;

interface Row {
  readonly entries: number;
  readonly lastEntry: string | null;
  readonly facts: number;
  readonly factsMoved: string | null;
  readonly factFaults: number;
  readonly judged: number;
  readonly judgedSince: string | null;
  readonly failures: number;
  readonly cardsWaiting: number;
  readonly pending: number;
  readonly size: number;
  readonly checkpointAt: string | null;
  readonly witnessed: boolean | null;
  readonly swept: string | null;
  readonly bytes: number;
  readonly connections: number;
  readonly open: number;
  readonly overdueUntold: number;
}

const SQL = `select
  (select coalesce(max(entry_id), 0) from audit.entry)::float8 as entries,
  (select at from audit.entry order by entry_id desc limit 1) as "lastEntry",
  greatest(0, (select coalesce(max(entry_id), 0) from audit.entry)
    - coalesce((select entry_id from tongban.trail_follower where follower = 'facts'), 0))::float8 as facts,
  (select moved_at from tongban.trail_follower where follower = 'facts') as "factsMoved",
  (select count(*) from tongban.fact_fault)::float8 as "factFaults",
  (select count(*) from tongban.finding_pending)::float8 as judged,
  (select min(queued_at) from tongban.finding_pending) as "judgedSince",
  (select count(*) from tongban.evaluation_failure)::float8 as failures,
  (select count(*) from tongban.finding_dispatch where dispatched_at is null)::float8 as "cardsWaiting",
  (select count(*) from audit.entry where entry_id > coalesce((select entry_id from audit.leaf order by idx desc limit 1), 0))::float8 as pending,
  coalesce((select size from audit.checkpoint order by checkpoint_id desc limit 1), 0)::float8 as size,
  (select published_at from audit.checkpoint order by checkpoint_id desc limit 1) as "checkpointAt",
  (select witnessed from audit.checkpoint order by checkpoint_id desc limit 1) as witnessed,
  (select ended_at from tongban.sweep_run order by id desc limit 1) as swept,
  pg_database_size(current_database())::float8 as bytes,
  (select count(*) from pg_stat_activity where datname = current_database())::float8 as connections,
  (select count(*) from tongban.application_case where closed_at is null)::float8 as open,
(select count(*) from tongban.missed_due($1::timestamptz, $2 * interval '1 millisecond'))::float8
    as "overdueUntold"`;

export async function systemHealth(context: ApiContext): Promise<SystemHealth> {
  const { catalogue, now, office } = context;
  const at = now();
  const [{ rows }, engine, calendar] = await Promise.all([
    office.query(SQL, [at, 2 * LAG_MS]),
    engineOf(context),
    catalogue.newestCalendar(),
  ]);
  const row = (rows as Row[])[0]!;
  return { at, parts: [engine, ...partsOf(row, at), calendarPart(calendar, at)] };
}

/** The engine answers, and how many workflows it runs; no more patience than a person has. */
async function engineOf({ log, timers }: ApiContext): Promise<HealthPart> {
  const part = (state: HealthState, figures: readonly HealthFigure[], remedy: Words | null): HealthPart => ({
    partId: 'engine',
    name: words('流程引擎', 'workflow engine'),
    state,
    remedy,
    figures: [...figures],
  });
  try {
    const running = await Promise.race([
      timers.running(),
      new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer within 5 s')), 5_000).unref()),
    ]);
    return part('WELL', [count('运行中的流程', 'workflows running', running.size)], null);
  } catch (error) {
    log.warn({ err: error }, 'the engine does not answer the health page');
    return part(
      'FAULT',
      [],
      words(
        '引擎没有应答：检查 Temporal 服务和 TEMPORAL_ADDRESS',
        'the engine does not answer: look at the Temporal server and TEMPORAL_ADDRESS',
      ),
    );
  }
}

function partsOf(row: Row, at: string): readonly HealthPart[] {
  const waited = (since: string | null): number => (since === null ? 0 : Date.parse(at) - Date.parse(since));
  const logged = row.checkpointAt !== null;
  return [
    {
      partId: 'record',
      name: words('数据库与留痕', 'database and trail'),
      state: 'WELL',
      remedy: null,
      figures: [
        count('留痕条数', 'entries of the trail', row.entries),
        count('在办件', 'open cases', row.open),
        count('数据库（MB）', 'database, MB', Math.round(row.bytes / 1_048_576)),
        count('连接数', 'connections', row.connections),
        instant('最近一条', 'latest entry', row.lastEntry),
      ],
    },
    {
      partId: 'alarms',
      name: words('届满记录', 'due points on record'),
      state: row.overdueUntold > 0 ? 'WATCH' : 'WELL',
      remedy:
        row.overdueUntold > 0
          ? words(
              '有届满时刻已过而未记录的办件：检查办理工作进程，并核验计时覆盖',
              'due points have passed unrecorded: look at the workers and prove the coverage',
            )
          : null,
      figures: [count('已届满未记录', 'passed and not on record', row.overdueUntold)],
    },
    {
      partId: 'facts',
      name: words('统计', 'statistics'),
      state: row.factFaults > 0 ? 'FAULT' : row.facts > LAG_ENTRIES ? 'WATCH' : 'WELL',
      remedy:
        row.factFaults > 0
          ? words(
              '有办件无法计入统计：看监察进程日志，修正后 npm run rebuild-statistics',
              'some cases cannot be counted: see the log of the supervisor process, then npm run rebuild-statistics',
            )
          : row.facts > LAG_ENTRIES
            ? words('统计落后于留痕：检查监察进程是否在运行', 'statistics lag behind: see whether the supervisor process runs')
            : null,
      figures: [
        count('尚未计入的留痕', 'entries not taken in', row.facts),
        count('无法计入的办件', 'cases that cannot be counted', row.factFaults),
        instant('最近一次计入', 'last taken in', row.factsMoved),
      ],
    },
    {
      partId: 'rules',
      name: words('监察规则', 'supervision rules'),
      state: row.failures > 0 ? 'FAULT' : waited(row.judgedSince) > LAG_MS ? 'WATCH' : 'WELL',
      remedy:
        row.failures > 0
          ? words(
              '有办件无法判断：看监察进程日志，修正后 npm run recheck-findings',
              'some cases cannot be judged: see the log of the supervisor process, then npm run recheck-findings',
            )
          : waited(row.judgedSince) > LAG_MS
            ? words(
                '判断落后超过一分钟：检查监察进程是否在运行',
                'judging lags by more than a minute: see whether the supervisor process runs',
              )
            : null,
      figures: [
        count('等待判断的留痕', 'entries waiting to be judged', row.judged),
        count('无法判断的办件', 'cases that cannot be judged', row.failures),
        count('等待发出的牌', 'cards waiting to be issued', row.cardsWaiting),
        instant('最近一次巡查', 'last sweep', row.swept),
      ],
    },
    {
      partId: 'log',
      name: words('防篡改日志', 'tamper-evident log'),
      state: !logged
        ? 'WATCH'
        : row.pending > 0 && waited(row.checkpointAt) > QUIET_LOG_MS
          ? 'FAULT'
          : row.witnessed === false
            ? 'WATCH'
            : 'WELL',
      remedy: !logged
        ? words('尚无检查点：启动日志进程', 'no checkpoint yet: start the log process')
        : row.pending > 0 && waited(row.checkpointAt) > QUIET_LOG_MS
          ? words('留痕已十分钟未进入日志：检查日志进程', 'entries have not entered the log for ten minutes: look at the log process')
          : row.witnessed === false
            ? words('最近的检查点见证不足：检查见证方', 'the latest checkpoint lacks witnesses: look at them')
            : null,
      figures: [
        count('未进入日志的留痕', 'entries not in the log', row.pending),
        count('日志长度', 'size of the log', row.size),
        instant('最近检查点', 'latest checkpoint', row.checkpointAt),
      ],
    },
  ];
}

function calendarPart(calendar: { readonly known_until: string; readonly version: string } | null, at: string): HealthPart {
  const left = calendar === null ? 0 : dayNumber(calendar.known_until) - dayNumber(localDateOf(at));
  return {
    partId: 'calendar',
    name: words('工作日历', 'working calendar'),
    state: calendar === null ? 'FAULT' : left < CALENDAR_DAYS ? 'WATCH' : 'WELL',
    remedy:
      left < CALENDAR_DAYS
        ? words(
            '放假安排即将用尽：导入下一年的通知，此后的届满日才不再是暂定',
            'the notices run out: import the next year, so that due days beyond are no longer provisional',
          )
        : null,
    figures: [count('已知天数', 'days known ahead', Math.max(0, left))],
  };
}
