-- Facts of statistics (统计事实): one row per case, derived from its audit entries alone, and the rows it had before, so that any
-- figure can be read as it stood on a past day. Rebuilt at will by npm run rebuild-statistics.
create table tongban.case_fact (
  case_no text primary key,
  seq int not null,                    -- entry of the case this row follows from
  known_from timestamptz(3) not null,  -- when that entry was recorded
  region text collate "C" not null, unit_id text collate "C" not null, procedure text collate "C" not null,
  kind text collate "C" not null, channel text collate "C" not null, provenance text collate "C" not null,
  origin text not null, form text not null, procedure_version int not null, calendar_version text not null,
  state text not null, decision text,
  received_on date, answered_on date, accepted_on date, decided_on date, delivered_on date, closed_on date,
  overdue_on date, overdue_ended_on date, rated_on date, rectify_due_on date, called_back_on date,
  in_promise boolean, in_statute boolean, early boolean, applied_online boolean, full_online boolean,
  deemed boolean not null, licence_owed boolean not null, licence_collected boolean not null, delivered_in_term boolean,
  rating_bad boolean, rating_effective boolean, rating_named boolean, rectified_in_term boolean, satisfied boolean,
  corrections int, returns int not null, stops int not null, stopped_days int not null, extensions int not null, visits int,
  late_steps int not null, rework int not null, misdispatched int not null, handovers int not null,
  used_promised int, promised_limit int, promised_unit text, used_statutory int, statutory_limit int, statutory_unit text,
  waited_days int,
  due_at timestamptz(3), paused boolean not null, open_steps text[] not null, assignees text[] not null
);
create index on tongban.case_fact (decided_on, case_no);
create index on tongban.case_fact (received_on, case_no);
create index on tongban.case_fact (unit_id, decided_on);
create index on tongban.case_fact (procedure, decided_on);
create index on tongban.case_fact (answered_on) where answered_on is not null;
create index on tongban.case_fact (accepted_on) where accepted_on is not null;
create index on tongban.case_fact (closed_on) where closed_on is not null;
create index on tongban.case_fact (delivered_on) where delivered_on is not null;
create index on tongban.case_fact (overdue_on) where overdue_on is not null;
create index on tongban.case_fact (rated_on) where rated_on is not null;
create index on tongban.case_fact (due_at, case_no) where closed_on is null;

-- Rows that have been superseded: what was known from one entry to the next.
create table tongban.case_fact_past (like tongban.case_fact, known_until timestamptz(3) not null, primary key (case_no, seq));
create index on tongban.case_fact_past (known_from, known_until);

-- Additive counters by day, month and year (grain D, M, Y; day is its first day), divided four ways:
-- ALL by everything, UNIT by region, unit and kind, ITEM by region, procedure and kind, PLACE by region and kind. '' where a cube does not divide.
create table tongban.rollup (
  cube text collate "C" not null, grain text collate "C" not null, day date not null,
  region text collate "C" not null, unit_id text collate "C" not null, procedure text collate "C" not null,
  kind text collate "C" not null, channel text collate "C" not null, provenance text collate "C" not null,
  touched int not null,                -- days of cases that fall in here; the row goes when none is left
  received int not null default 0, received_by_known_way int not null default 0, received_online int not null default 0, returned int not null default 0,
  answered int not null default 0, accepted int not null default 0, accepted_told int not null default 0, accepted_at_once int not null default 0,
  deemed_accepted int not null default 0, corrections int not null default 0, decided int not null default 0, granted int not null default 0,
  denied int not null default 0, decided_promised int not null default 0, decided_in_promise int not null default 0, decided_early int not null default 0,
  decided_statutory int not null default 0, decided_in_statute int not null default 0, decided_in_working_days int not null default 0, statutory_days_used int not null default 0,
  statutory_days_allowed int not null default 0, decided_promised_in_working_days int not null default 0, promised_days_used int not null default 0, decided_waited int not null default 0,
  days_waited int not null default 0, decided_instant int not null default 0, decided_visits int not null default 0, decided_no_visit int not null default 0,
  visits int not null default 0, decided_way_known int not null default 0, decided_full_online int not null default 0, licences_owed int not null default 0,
  licences_collected int not null default 0, decided_stopped int not null default 0, stopped_days int not null default 0, decided_extended int not null default 0,
  decided_late_step int not null default 0, late_steps int not null default 0, decided_reworked int not null default 0, decided_misdispatched int not null default 0,
  handovers int not null default 0, delivered int not null default 0, delivered_in_term int not null default 0, closed int not null default 0, closed_received int not null default 0,
  withdrawn int not null default 0, lapsed int not null default 0, terminated int not null default 0, became_overdue int not null default 0,
  overdue_ended int not null default 0, voided int not null default 0, rated int not null default 0, rated_bad int not null default 0,
  rated_decided int not null default 0, rectification_due int not null default 0, rectified_in_term int not null default 0, named_bad int not null default 0,
  named_bad_called_back int not null default 0, called_back int not null default 0, satisfied int not null default 0,
  primary key (cube, grain, day, region, unit_id, procedure, kind, channel, provenance)
) with (fillfactor = 80);

-- How long decided cases took: cases per number of days. what: USED counted working days, WAITED working days from receipt on.
create table tongban.rollup_days (
  cube text collate "C" not null, grain text collate "C" not null, day date not null,
  region text collate "C" not null, unit_id text collate "C" not null, procedure text collate "C" not null,
  kind text collate "C" not null, channel text collate "C" not null, provenance text collate "C" not null,
  what text collate "C" not null, days int not null, cases int not null,
  primary key (cube, grain, day, what, region, unit_id, procedure, kind, channel, provenance, days)
) with (fillfactor = 80);

-- Cases whose entries could not be made into facts: a defect, shown and tried again with the next entry, that holds up nobody else.
create table tongban.fact_fault (
  case_no text primary key,
  message text not null,
  failed_at timestamptz(3) not null default now()
);

grant select, insert, update, delete on tongban.case_fact, tongban.case_fact_past, tongban.rollup, tongban.rollup_days, tongban.fact_fault to tongban_app;
grant select on tongban.case_fact, tongban.case_fact_past, tongban.rollup, tongban.rollup_days, tongban.fact_fault to tongban_auditor;

-- The live board: open cases only, whatever lies in the archive.
create index on tongban.application_case (region, unit_id, state) include (next_due_at, paused, overdue) where closed_at is null;
