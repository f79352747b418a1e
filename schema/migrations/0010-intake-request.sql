-- One number per intake, however often it is sent: the request that asked for it keeps it.
create table tongban.intake_request (
  request_id text primary key,
  person_id text not null,
  case_no text not null unique,
  created_at timestamptz not null default now()
);
grant select, insert on tongban.intake_request to tongban_app;
grant select on tongban.intake_request to tongban_auditor;
