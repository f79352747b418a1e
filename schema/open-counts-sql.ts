/** What the board counts, out of the rows of the cases by SQL alone: how it is filled and rebuilt, and how it follows single cases. */

const KEY = ['region', 'unit_id', 'state', 'due_at', 'paused', 'overdue'];
const OF_CASE = `c.region, c.unit_id, c.state, coalesce(c.next_due_at, 'infinity'), c.paused, c.overdue`;
const same = (a: string, b: string): string => KEY.map((column) => `${a}.${column} = ${b}.${column}`).join(' and ');

/** Everything open, into an empty table. */
export const openCasesSql = (openCase: string): string =>
  `insert into ${openCase} (case_no, ${KEY.join(', ')}) select c.case_no, ${OF_CASE} from tongban.application_case c where c.closed_at is null`;

export const openCountsSql = (openCase: string, openCount: string): string =>
  `insert into ${openCount} (${KEY.join(', ')}, n) select ${KEY.join(', ')}, count(*)::int from ${openCase} group by ${KEY.join(', ')}`;

/** Takes off what the cases `$1` no longer stand for. */
export const LEFT_SQL = `
  with gone as (
    delete from tongban.open_case o where o.case_no = any($1::text[]) and not exists (
      select from tongban.application_case c where c.case_no = o.case_no and c.closed_at is null
        and (${OF_CASE}) = (${KEY.map((column) => `o.${column}`).join(', ')}))
    returning ${KEY.join(', ')}),
  counted as (select ${KEY.join(', ')}, count(*)::int as n from gone group by ${KEY.join(', ')}),
  emptied as (delete from tongban.open_count k using counted g where ${same('k', 'g')} and k.n = g.n)
  update tongban.open_count k set n = k.n - g.n from counted g where ${same('k', 'g')} and k.n <> g.n`;

/** Adds what the cases `$1` stand for now, where that is not counted yet. */
export const CAME_SQL = `
  with come as (
    insert into tongban.open_case (case_no, ${KEY.join(', ')})
      select c.case_no, ${OF_CASE} from tongban.application_case c where c.case_no = any($1::text[]) and c.closed_at is null
    on conflict do nothing returning ${KEY.join(', ')})
  insert into tongban.open_count as k (${KEY.join(', ')}, n) select ${KEY.join(', ')}, count(*)::int from come group by ${KEY.join(', ')}
  on conflict (region, unit_id, due_at, state, paused, overdue) do update set n = k.n + excluded.n`;
