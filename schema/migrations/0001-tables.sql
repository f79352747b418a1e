-- Business tables, owned by tongban_owner (schema/roles.ts makes roles, schemas and extension first). Money and dates in their own types; instants in UTC; JSON only for what is read whole.
create table tongban.region (
  code text primary key,               -- 行政区划, or an own zone code
  name text not null,
  name_en text not null,
  level text not null check (level in ('PROVINCE','CITY','COUNTY','TOWN','VILLAGE')),
  parent text references tongban.region(code),
  is_zone boolean not null default false,
  valid_from date not null default '1949-10-01',
  valid_to date,
  successor text references tongban.region(code)
);

create table tongban.unit (
  id text primary key,
  name text not null,
  name_en text not null,
  region text not null references tongban.region(code),
  parent text references tongban.unit(id),
  organ text not null,                 -- 条线, e.g. 市场监管: the same at city and county level
  uscc text
);

create table tongban.person (
  id text primary key,                 -- pseudonymous
  name text not null,
  unit_id text references tongban.unit(id),
  roles text[] not null,
  party_id text,
  auth_level int not null default 0,
  is_demo_login boolean not null default false,
  provenance text not null default 'LIVE'
);

create table tongban.party (
  id text primary key,
  kind text not null,
  name text not null,                  -- personal data
  document_no text,                    -- personal data: citizen id or USCC
  phone text,                          -- personal data
  address text,                        -- personal data
  provenance text not null default 'LIVE'
);

-- Forms as filled in: personal data, kept out of Temporal and out of the trail. Written before the command that cites it.
create table tongban.form (
  id uuid primary key,
  owner text not null,
  procedure_code text not null,
  content jsonb not null,
  salt bytea not null,
  digest text not null,                -- SHA-256(salt || canonical content), hex
  created_at timestamptz(3) not null default now()
);

create table tongban.procedure_version (
  code text not null,
  version int not null,
  hash text not null,
  definition text not null,            -- canonical JSON, the exact bytes that were hashed
  valid_from date not null,
  published_at timestamptz(3) not null default now(),
  published_by text not null,
  confirmed_by text not null,
  primary key (code, version)
);

create table tongban.calendar_version (
  version text primary key,
  known_from date not null,
  known_until date not null,
  notice text not null,
  data text not null,                  -- canonical JSON of CalendarData
  imported_at timestamptz(3) not null default now(),
  imported_by text not null
);

create table tongban.application_case (
  case_no text primary key,
  external_no text,
  seq int not null,
  act_seq int not null,
  procedure_code text not null,
  procedure_version int not null,
  procedure_name text not null,
  kind text not null,
  form text not null,
  state text not null,
  origin text not null,
  provenance text not null,
  channel text,
  region text not null,
  unit_id text not null,
  applicant_party text,
  applicant_kind text,
  parent_case_no text,
  received_on date,
  accepted_on date,
  decided_at timestamptz(3),
  decision text,
  closed_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  paused boolean not null default false,
  promised_due_at timestamptz(3),         -- copies for lists; recomputed from the trail at any time
  statutory_due_at timestamptz(3),
  next_due_at timestamptz(3),
  next_due_clock text,
  overdue boolean not null default false,
  snapshot jsonb not null,             -- CaseState
  workflow_run_id text
);
create index on tongban.application_case (unit_id, state);
create index on tongban.application_case (region, state);
create index on tongban.application_case (procedure_code, state);
create index on tongban.application_case (next_due_at, case_no) where closed_at is null;
create index on tongban.application_case (updated_at);
create index on tongban.application_case (applicant_party);
create index on tongban.application_case (parent_case_no) where parent_case_no is not null;
create unique index on tongban.application_case (origin, external_no) where external_no is not null;
create index on tongban.application_case using gin (case_no gin_trgm_ops);

create table tongban.case_task (
  case_no text not null references tongban.application_case(case_no),
  step_id text not null,
  role text not null,
  unit_id text not null,
  region text not null,
  assignee text,
  opened_at timestamptz(3) not null,
  due_at timestamptz(3),
  primary key (case_no, step_id)
);
create index on tongban.case_task (unit_id, role);
create index on tongban.case_task (assignee) where assignee is not null;

create table tongban.case_clock (
  case_no text not null references tongban.application_case(case_no),
  clock_id text not null,
  kind text not null,
  status text not null,
  limit_n int not null,
  unit text not null,
  used int not null,
  due_at timestamptz(3),
  warn_at timestamptz(3),
  provisional boolean not null,
  stopped_at timestamptz(3),
  primary key (case_no, clock_id)
);
create index on tongban.case_clock (due_at) where status = 'RUNNING';

create table tongban.outbox (
  id bigint generated always as identity primary key,
  case_no text not null,
  seq int not null,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz(3) not null default now(),
  delivered_at timestamptz(3),
  unique (case_no, seq, kind)
);
create index on tongban.outbox (id) where delivered_at is null;

create sequence tongban.case_serial maxvalue 999999 cycle;

-- What the application may do by hand. Case rows, tasks, clocks and outbox are written by tongban.commit_step alone,
-- so that no case can change without an entry in the trail; a published version is never edited.
grant select on all tables in schema tongban to tongban_app, tongban_auditor;
grant insert, update on tongban.region, tongban.unit, tongban.person, tongban.party to tongban_app;
grant insert on tongban.form, tongban.procedure_version, tongban.calendar_version to tongban_app;
grant update (delivered_at) on tongban.outbox to tongban_app;
grant usage on sequence tongban.case_serial to tongban_app;
