-- How far each reader of the trail (facts of statistics, rules of supervision) has come. The place moves in the transaction that
-- writes what the reader made of the entries, so that each entry is taken in exactly once, whatever is killed.
create table tongban.trail_follower (
  follower text primary key,
  entry_id bigint not null,            -- every entry up to this one is taken in
  moved_at timestamptz(3) not null default now()
);
grant select, insert, update on tongban.trail_follower to tongban_app;
grant select on tongban.trail_follower to tongban_auditor;
