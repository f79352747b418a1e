/**
 * The live board (监察看板): open cases by unit and region as the case rows say, under the viewer's rights. Their counts follow the trail
 * (activities/count-open-cases.ts), so that a city's hundred thousands are not counted one by one.
 */
import { dayNumber, instantInLocalDay, localDateOf } from '../../domain/clocks/local-date.ts';
import type { CaseStateName } from '../../domain/case/case-state.ts';
import type { Instant } from '../../domain/clocks/clock.ts';
import type { BoardCardsSource, BoardCountsSource, BoardSource, FactFilter } from '../../schema/graphql/statistics-sources.ts';
import type { Pool } from '../context.ts';
import { Values } from '../scope-sql.ts';
import { filterSql } from './fact-filter.ts';

interface StateRow extends Omit<BoardCountsSource, 'byState' | 'cards' | 'orders'> {
  readonly region: string;
  readonly unitId: string;
  readonly state: CaseStateName;
}

interface MatterRow extends BoardCardsSource {
  readonly region: string;
  readonly unitId: string;
  readonly orders: number;
}

const placeOf = ({ region, unitId }: Pick<StateRow, 'region' | 'unitId'>): string => `${region} ${unitId}`;

export async function readBoard(pool: Pool, filter: FactFilter, now: Instant): Promise<BoardSource> {
  const [states, matters] = await Promise.all([readStates(pool, filter, now), readMatters(pool, filter)]);
  const [casesIn, mattersIn] = [Map.groupBy(states, placeOf), Map.groupBy(matters, placeOf)];
  const places = [...new Set([...casesIn.keys(), ...mattersIn.keys()])].toSorted();
  return {
    at: now,
    total: counts(states, matters),
    rows: places.map((place) => {
      const [ofStates, ofMatters] = [casesIn.get(place) ?? [], mattersIn.get(place) ?? []];
      const { region, unitId } = (ofStates[0] ?? ofMatters[0])!;
      return { regionCode: region, unitId, counts: counts(ofStates, ofMatters) };
    }),
  };
}

async function readStates(pool: Pool, filter: FactFilter, now: Instant): Promise<readonly StateRow[]> {
  const values = new Values();
  const at = `${values.add(now)}::timestamptz`;
  const tomorrow = `${values.add(instantInLocalDay(dayNumber(localDateOf(now)) + 1, 0))}::timestamptz`;
  // Overdue was true when the row was written; a due point passed since counts too.
  const { rows } = await pool.query(
    `select c.region, c.unit_id as "unitId", c.state, sum(c.n)::int as open,
       coalesce(sum(c.n) filter (where c.due_at >= ${at} and c.due_at < ${tomorrow}), 0)::int as "dueToday",
       coalesce(sum(c.n) filter (where c.overdue or c.due_at < ${at}), 0)::int as overdue,
       coalesce(sum(c.n) filter (where c.paused), 0)::int as paused
     from tongban.open_count c where ${filterSql(filter, values, 'c')} group by 1, 2, 3 order by 1, 2, 3`,
    values.list,
  );
  return rows as StateRow[];
}

/** Cards and orders that are not over, by the unit that answers for them. */
async function readMatters(pool: Pool, filter: FactFilter): Promise<readonly MatterRow[]> {
  const values = new Values();
  const where = placedSql(filter, values, 'm');
  const { rows } = await pool.query(
    `select region, unit_id as "unitId", count(*) filter (where level = 'DRAFT')::int as "toConfirm", count(*) filter (where level = 'WARN')::int as warn,
       count(*) filter (where level = 'YELLOW')::int as yellow, count(*) filter (where level = 'RED')::int as red,
       count(*) filter (where level = 'ORDER')::int as orders
     from (select m.region, m.unit_id, case when m.state = 'DRAFT' then 'DRAFT' else m.level end as level from tongban.card m where m.closed_at is null and ${where}
           union all select m.region, m.unit_id, 'ORDER' from tongban.supervision_order m where m.closed_at is null and ${where}) open
     group by 1, 2`,
    values.list,
  );
  return rows as MatterRow[];
}

const placedSql = (filter: FactFilter, values: Values, t: string): string =>
  filterSql(filter, values, t).replaceAll(`${t}.region`, `${t}.region collate "C"`);

function counts(states: readonly StateRow[], matters: readonly MatterRow[]): BoardCountsSource {
  const sum = (of: 'open' | 'dueToday' | 'overdue' | 'paused'): number => states.reduce((total, row) => total + row[of], 0);
  const told = (of: keyof BoardCardsSource | 'orders'): number => matters.reduce((total, row) => total + row[of], 0);
  const byState = new Map<CaseStateName, number>();
  for (const { open, state } of states) byState.set(state, (byState.get(state) ?? 0) + open);
  return {
    open: sum('open'),
    dueToday: sum('dueToday'),
    overdue: sum('overdue'),
    paused: sum('paused'),
    byState: [...byState].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, count]) => ({ state, count })),
    cards: { toConfirm: told('toConfirm'), warn: told('warn'), yellow: told('yellow'), red: told('red') },
    orders: told('orders'),
  };
}
