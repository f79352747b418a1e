/** The live board (监察看板): open cases by unit and region as the case rows say, at this moment and under the viewer's rights. */
import { dayNumber, instantInLocalDay, localDateOf } from '../../domain/clocks/local-date.ts';
import type { CaseStateName } from '../../domain/case/case-state.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { BoardCountsSource, BoardRowSource, FactFilter } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';

export interface BoardSource {
  readonly at: Instant;
  readonly total: BoardCountsSource;
  readonly rows: readonly BoardRowSource[];
}

interface StateRow extends Omit<BoardCountsSource, 'byState'> {
  readonly region: string;
  readonly unitId: string;
  readonly state: CaseStateName;
}

export async function readBoard(pool: Pool, filter: FactFilter, now: Instant): Promise<BoardSource> {
  const values = new Values();
  const at = `${values.add(now)}::timestamptz`;
  const tomorrow = `${values.add(instantInLocalDay(dayNumber(localDateOf(now)) + 1, 0))}::timestamptz`;
  // The column was true when the row was written; a due point passed since counts too.
  const { rows } = await pool.query(
    `select c.region, c.unit_id as "unitId", c.state, count(*)::int as open,
       count(*) filter (where c.next_due_at >= ${at} and c.next_due_at < ${tomorrow})::int as "dueToday",
       count(*) filter (where c.overdue or c.next_due_at < ${at})::int as overdue, count(*) filter (where c.paused)::int as paused
     from tongban.application_case c where c.closed_at is null and ${filterSql(filter, values, 'c').replaceAll('c.region', 'c.region collate "C"')}
     group by 1, 2, 3 order by 1, 2, 3`,
    values.list,
  );
  const states = rows as StateRow[];
  const places = Map.groupBy(states, ({ region, unitId }) => `${region} ${unitId}`);
  return {
    at: now,
    total: counts(states),
    rows: [...places.values()].map((of) => ({ regionCode: of[0]!.region, unitId: of[0]!.unitId, counts: counts(of) })),
  };
}

function counts(states: readonly StateRow[]): BoardCountsSource {
  const sum = (of: 'open' | 'dueToday' | 'overdue' | 'paused'): number => states.reduce((total, row) => total + row[of], 0);
  const byState = new Map<CaseStateName, number>();
  for (const { open, state } of states) byState.set(state, (byState.get(state) ?? 0) + open);
  return {
    open: sum('open'),
    dueToday: sum('dueToday'),
    overdue: sum('overdue'),
    paused: sum('paused'),
    byState: [...byState].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => ({ state, count })),
  };
}
