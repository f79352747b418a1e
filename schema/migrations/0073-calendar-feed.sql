-- Feeds of due dates (iCal). The token is shown once; only its SHA-256 is kept. Revoked, it answers nothing more.
create table tongban.calendar_feed (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id text not null references tongban.person,
  whose text not null check (whose in ('MINE', 'UNIT')),
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index on tongban.calendar_feed (person_id);
grant select, insert, update on tongban.calendar_feed to tongban_app;
