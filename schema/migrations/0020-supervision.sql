-- Findings of supervision (电子监察): derived from the trail alone, exactly one per rule, case, step and threshold.

create table tongban.supervision_rule_version (
  rule_id text not null,
  version int not null,
  hash text not null,
  definition text not null,            -- canonical JSON, the exact bytes that were hashed
  published_at timestamptz(3) not null default now(),
  primary key (rule_id, version)
);

create table tongban.finding (
  id bigint generated always as identity primary key,
  dedup_key text not null unique,
  rule_id text not null,
  rule_version int not null,
  level text not null check (level in ('NOTE','WARN','YELLOW','RED')),
  level_rank int not null generated always as (case level when 'NOTE' then 0 when 'WARN' then 1 when 'YELLOW' then 2 else 3 end) stored,
  mode text not null check (mode in ('AUTOMATIC','CONFIRM')),
  case_no text,                        -- null: about persons or days
  step_id text,
  clock_id text,
  threshold text not null,
  facts jsonb not null,
  duty_unit text not null,
  duty_person text,
  region text not null,
  fired_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null default now(),
  calendar_version text not null,
  provenance text not null,
  ladder text not null,                -- a higher finding takes the place of a lower one of the same ladder
  state text not null default 'OPEN' check (state in ('OPEN','ESCALATED')),
  escalated_to bigint references tongban.finding(id)
);
create index on tongban.finding (fired_at desc, id desc);
create index on tongban.finding (case_no) where case_no is not null;
create index on tongban.finding (duty_unit, fired_at desc, id desc);
create index on tongban.finding (duty_person, fired_at desc) where duty_person is not null;
create index on tongban.finding (rule_id, fired_at desc, id desc);
create index on tongban.finding (region, fired_at desc);
create index on tongban.finding (ladder);

-- Warnings and cards to be handled, like an outbox: consumed by whoever issues cards.
create table tongban.finding_dispatch (
  finding_id bigint primary key references tongban.finding(id),
  dispatched_at timestamptz(3)
);
create index on tongban.finding_dispatch (finding_id) where dispatched_at is null;

-- Entries still to be judged. A queue filled in the entry's own transaction, not a cursor over entry_id: numbers of identity columns
-- become visible out of order, so a cursor would have to wait behind the oldest open transaction or lose entries.
create table tongban.finding_pending (
  entry_id bigint primary key,
  case_no text not null,
  queued_at timestamptz(3) not null default clock_timestamp()
);
create index on tongban.finding_pending (case_no);

create function tongban.queue_for_supervision() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into tongban.finding_pending (entry_id, case_no) values (new.entry_id, substr(new.stream, 6));
  return null;
end $$;
revoke all on function tongban.queue_for_supervision from public;
grant usage on schema tongban to audit_owner;
grant execute on function tongban.queue_for_supervision to audit_owner;

-- Cases whose entries could not be judged: a defect, shown and tried again, that holds up nobody else.
create table tongban.evaluation_failure (
  case_no text primary key,
  message text not null,
  failed_at timestamptz(3) not null default now()
);

-- What cross-case rules ask about, one row per act; made from entries alone together with the findings, and made again at will.
create table tongban.supervision_act (
  case_no text not null,
  seq int not null,
  place int not null,
  kind text not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  person text not null,
  on_behalf_of text,
  unit text not null,
  region text not null,
  procedure text not null,
  form text not null,
  applicant text,
  digest text,
  detail text,
  due_at timestamptz(3),
  accepted_at timestamptz(3),
  provenance text not null,
  primary key (case_no, seq, place)
);
create index on tongban.supervision_act (recorded_at);
create index on tongban.supervision_act (person, recorded_at);
create index on tongban.supervision_act (procedure, kind);

-- Days on which a person did anything at all: what tells a dormant account.
create table tongban.person_day (
  person text not null,
  day date not null,
  primary key (person, day)
);

create table tongban.learned_guide (
  procedure text primary key,
  content jsonb not null,
  learned_at timestamptz(3) not null default now()
);

create table tongban.sweep_run (
  id bigint generated always as identity primary key,
  began_at timestamptz(3) not null,
  ended_at timestamptz(3) not null,
  upto date not null,                  -- the sweep looked at everything up to the end of this day
  acts int not null,
  findings int not null
);

grant select on tongban.supervision_rule_version, tongban.finding, tongban.finding_dispatch, tongban.finding_pending,
  tongban.evaluation_failure, tongban.supervision_act, tongban.person_day, tongban.learned_guide, tongban.sweep_run to tongban_app, tongban_auditor;
grant insert on tongban.supervision_rule_version, tongban.finding, tongban.finding_dispatch, tongban.evaluation_failure,
  tongban.supervision_act, tongban.person_day, tongban.learned_guide, tongban.sweep_run to tongban_app;
-- What a finding says never changes; only that a higher one has taken its place.
grant update (state, escalated_to) on tongban.finding to tongban_app;
grant update (dispatched_at) on tongban.finding_dispatch to tongban_app;
grant update on tongban.evaluation_failure, tongban.learned_guide, tongban.supervision_act to tongban_app;
grant delete on tongban.finding_pending, tongban.evaluation_failure to tongban_app;
grant insert, update on tongban.finding_pending to tongban_app;  -- put back for a second look; locked by whoever takes it

-- Whatever had been recorded before supervision came is judged like the rest.
insert into tongban.finding_pending (entry_id, case_no)
  select e.entry_id, substr(e.stream, 6) from audit.entry e where e.stream like 'case/%' and e.outcome = 'ok';

set local role audit_owner;
create trigger queue_for_supervision after insert on audit.entry for each row
  when (new.outcome = 'ok' and new.stream like 'case/%') execute function tongban.queue_for_supervision();
