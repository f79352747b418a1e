-- What one administrator proposes and another must confirm: a procedure version or a year's notice on days off.
create table tongban.catalogue_proposal (
  id uuid primary key default gen_random_uuid(),
  request_id text not null unique,
  kind text not null check (kind in ('PROCEDURE','CALENDAR')),
  content text not null,               -- the draft or the notice as it was handed in
  given jsonb not null default '{}',   -- year and number of a notice that does not say them itself
  proposed_by text not null,
  proposed_at timestamptz not null default now()
);
grant select, insert on tongban.catalogue_proposal to tongban_app;
grant select on tongban.catalogue_proposal to tongban_auditor;
