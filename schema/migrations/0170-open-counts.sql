-- The live board without counting every open case each time: what each open case stood for when it was last looked at, and how many
-- stand for the same. Both follow the rows of the cases (activities/count-open-cases.ts), moved by whoever follows the trail.
create table tongban.open_case (
  case_no text primary key,
  region text collate "C" not null, unit_id text collate "C" not null, state text not null,
  due_at timestamptz(3) not null,      -- infinity: nothing is due
  paused boolean not null, overdue boolean not null
);

create table tongban.open_count (
  region text collate "C" not null, unit_id text collate "C" not null, state text not null,
  due_at timestamptz(3) not null, paused boolean not null, overdue boolean not null,
  n int not null,
  primary key (region, unit_id, due_at, state, paused, overdue)
) with (fillfactor = 70);

insert into tongban.open_case
  select case_no, region, unit_id, state, coalesce(next_due_at, 'infinity'), paused, overdue from tongban.application_case where closed_at is null;
insert into tongban.open_count
  select region, unit_id, state, due_at, paused, overdue, count(*) from tongban.open_case group by 1, 2, 3, 4, 5, 6;

grant select, insert, update, delete on tongban.open_case, tongban.open_count to tongban_app;
grant select on tongban.open_case, tongban.open_count to tongban_auditor;

-- What lies on a desk: own steps, and those of the unit that nobody has taken yet. Past the policy of case_task, as its fellows in 0110;
-- the cases themselves stay under theirs.
create function tongban.cases_on_desk(p_person text, p_unit text, p_roles text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.case_no from tongban.case_task t where t.assignee = p_person
  union select t.case_no from tongban.case_task t where t.assignee is null and t.unit_id = p_unit and t.role = any(p_roles)
$$;
revoke all on function tongban.cases_on_desk from public;
grant execute on function tongban.cases_on_desk to tongban_app, tongban_web;
