-- When each assignment of the plan is to be looked at next (domain/plan/late-points.ts): the instant at which something it owes would
-- become late. Written in the transaction of every step of the assignment, so that none is ever without one while it owes anything;
-- whoever rings it tells what has been late and sets it to the next instant, or takes it away.
create table tongban.plan_alarm (
  no text primary key references tongban.plan_assignment,
  at timestamptz(3) not null           -- -infinity: at once
);
create index on tongban.plan_alarm (at);
insert into tongban.plan_alarm select no, '-infinity' from tongban.plan_assignment;

create function tongban.look_at_assignment() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into tongban.plan_alarm values (new.no, '-infinity') on conflict (no) do update set at = '-infinity';
  return null;
end $$;
create trigger look_at_it after insert or update on tongban.plan_assignment for each row execute function tongban.look_at_assignment();

grant select, update, delete on tongban.plan_alarm to tongban_app;
grant select on tongban.plan_alarm to tongban_auditor;
