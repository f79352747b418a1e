-- Assessment (考核): score sheets, points given by people, objections; bulletins (通报) that nothing moves once they are out.

create table tongban.score_sheet_version (
  sheet_id text not null,
  version int not null,
  hash text not null,
  definition text not null,            -- canonical JSON, the exact bytes that were hashed
  published_at timestamptz(3) not null default now(),
  primary key (sheet_id, version)
);

create table tongban.manual_points (
  id text primary key,
  request_id text not null unique,
  level text not null check (level in ('UNIT', 'PERSON')),
  unit_id text not null,
  person_id text check ((person_id is not null) = (level = 'PERSON')),
  region text not null,
  sheet_id text not null,
  line_id text not null,
  period_from date not null,
  period_to date not null check (period_to > period_from),
  points numeric(5, 2) not null,       -- 0: looked at, nothing to add or take
  reason text not null,
  evidence jsonb not null,             -- names and SHA-256
  given_by text not null,
  given_at timestamptz(3) not null
);
create index on tongban.manual_points (unit_id, period_from);
create index on tongban.manual_points (region, period_from);

-- An objection to points a person gave, or to a line that was computed.
create table tongban.score_objection (
  id text primary key,
  request_id text not null unique,
  level text not null check (level in ('UNIT', 'PERSON')),
  unit_id text not null,
  person_id text,
  region text not null,
  sheet_id text not null,
  line_id text not null,
  period_from date not null,
  period_to date not null,
  manual_id text references tongban.manual_points(id),
  given_by text,                       -- of the points objected to
  statement text not null,
  evidence jsonb not null,
  objected_by text not null,
  objected_at timestamptz(3) not null,
  outcome text check (outcome in ('ACCEPT', 'REJECT')),
  reasons text,
  correction numeric(5, 2),            -- points put right on a computed line
  -- Also where nobody asked `admit`: neither who gave the points nor who objects decides.
  decided_by text check (decided_by <> objected_by and decided_by is distinct from given_by),
  decided_at timestamptz(3),
  check ((outcome is null) = (decided_by is null))
);
create unique index on tongban.score_objection (manual_id) where manual_id is not null;
create index on tongban.score_objection (unit_id, period_from);
create index on tongban.score_objection (region, period_from);

-- What counts: points not struck out by an accepted objection, and corrections of computed lines.
create view tongban.effective_manual_points as
  select m.id, m.level, m.unit_id, m.person_id, m.region, m.sheet_id, m.line_id, m.period_from, m.period_to, m.points
    from tongban.manual_points m
    where not exists (select 1 from tongban.score_objection o where o.manual_id = m.id and o.outcome = 'ACCEPT')
  union all
  select o.id, o.level, o.unit_id, o.person_id, o.region, o.sheet_id, 'objections', o.period_from, o.period_to, o.correction
    from tongban.score_objection o where o.outcome = 'ACCEPT' and o.correction is not null;

create table tongban.bulletin (
  id text primary key,
  request_id text not null unique,
  kind text not null check (kind in ('WEEK', 'MONTH', 'QUARTER', 'YEAR')),
  divided_by text not null check (divided_by in ('UNIT', 'COUNTY')),
  region text not null,
  period_from date not null,
  period_to date not null check (period_to > period_from),
  corrects text references tongban.bulletin(id),
  correction_reason text check ((correction_reason is null) = (corrects is null)),
  content bytea not null,              -- canonical JSON, the exact bytes that were hashed
  content_sha256 text not null,
  case_set_sha256 text not null,
  cases int not null,
  provenance text not null check (provenance in ('LIVE', 'IMPORTED', 'SIMULATED')),
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'PUBLISHED')),
  proposed_by text not null,
  proposed_at timestamptz(3) not null,
  published_by text check (published_by <> proposed_by),  -- 两人经手
  published_at timestamptz(3),
  issue_year int,
  issue_seq int,
  unique (region, issue_year, issue_seq),
  check ((state = 'PUBLISHED') = (published_by is not null and published_at is not null and issue_year is not null and issue_seq is not null))
);
create index on tongban.bulletin (region, period_from);
create index on tongban.bulletin (published_at desc);

-- The facts a bulletin was made from, as they stood: whatever happens later, its numbers lead to exactly these.
create table tongban.bulletin_fact (like tongban.case_fact);
-- Facts are frozen first, in the transaction that then writes the bulletin; once it is written, none can be added.
alter table tongban.bulletin_fact add column bulletin_id text not null references tongban.bulletin(id) deferrable initially deferred;
alter table tongban.bulletin_fact add primary key (bulletin_id, case_no);

create function tongban.refuse_bulletin_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'bulletin' and tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.state = 'PUBLISHED'
     and (to_jsonb(new) - 'state' - 'published_by' - 'published_at' - 'issue_year' - 'issue_seq')
       = (to_jsonb(old) - 'state' - 'published_by' - 'published_at' - 'issue_year' - 'issue_seq') then
    return new;
  end if;
  if tg_table_name = 'bulletin_fact' and tg_op = 'INSERT'
     and not exists (select 1 from tongban.bulletin b where b.id = new.bulletin_id) then
    return new;
  end if;
  raise exception 'a bulletin never changes: % on % refused; issue a correction', tg_op, tg_table_name using errcode = 'TB003';
end $$;
create trigger never_changes before update or delete on tongban.bulletin for each row execute function tongban.refuse_bulletin_change();
create trigger never_changes before insert or update or delete on tongban.bulletin_fact for each row execute function tongban.refuse_bulletin_change();

grant select on tongban.score_sheet_version, tongban.manual_points, tongban.score_objection, tongban.effective_manual_points,
  tongban.bulletin, tongban.bulletin_fact to tongban_app, tongban_auditor;
grant insert on tongban.score_sheet_version, tongban.manual_points, tongban.score_objection, tongban.bulletin, tongban.bulletin_fact to tongban_app;
grant update (outcome, reasons, correction, decided_by, decided_at) on tongban.score_objection to tongban_app;
grant update (state, published_by, published_at, issue_year, issue_seq) on tongban.bulletin to tongban_app;
