-- Saved rules with an alert (关注提醒): a question over the counts of the board, asked again whenever they move; a notice each time the
-- count rises above the bound. They are the person's own and are asked under the person's rights of that moment.
create table tongban.saved_alert (
  id text primary key,
  owner text not null,
  name text not null,
  watches text not null check (watches in ('OPEN', 'DUE_WITHIN', 'OVERDUE', 'PAUSED', 'CARDS')),
  working_days int check ((working_days is not null) = (watches = 'DUE_WITHIN')),
  more_than int not null check (more_than >= 0),
  region text,
  unit_id text,
  procedure text,
  created_at timestamptz(3) not null,
  removed_at timestamptz(3),
  firing_since timestamptz(3),         -- null: the count is not above the bound
  last_count int,                      -- null: not asked yet, or the owner's offices no longer allow it
  looked_at timestamptz(3)
);
create index on tongban.saved_alert (owner, created_at desc) where removed_at is null;
create index on tongban.saved_alert (looked_at nulls first) where removed_at is null;

create table tongban.alert_notice (
  id bigint generated always as identity primary key,
  alert_id text not null references tongban.saved_alert(id),
  owner text not null,
  raised_at timestamptz(3) not null,
  counted int not null,
  more_than int not null,
  about text[] not null,               -- the first of the cases or cards counted
  read_at timestamptz(3)
);
create index on tongban.alert_notice (owner, id desc);

grant select on tongban.saved_alert, tongban.alert_notice to tongban_app, tongban_auditor;
grant insert on tongban.saved_alert, tongban.alert_notice to tongban_app;
grant update (removed_at, firing_since, last_count, looked_at) on tongban.saved_alert to tongban_app;
grant update (read_at) on tongban.alert_notice to tongban_app;
