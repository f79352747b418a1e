-- Ratings (好差评): the third kind of durable matter, one per service event, written by commit_matter alone with an entry of the stream
-- rating/<caseNo>. A mistaken or malicious one is kept and is not effective; the first grade stays when it is amended.
create table tongban.rating (
  case_no text primary key,
  seq int not null,
  act_seq int not null,
  state text not null,
  grade text not null check (grade in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'DISSATISFIED', 'VERY_DISSATISFIED')),
  first_grade text not null,
  bad boolean not null,
  first_bad boolean not null,
  named boolean not null,
  channel text not null,
  effective boolean not null,
  validity text check (validity in ('VALID', 'MISTAKEN', 'MALICIOUS')),
  region text not null,
  unit_id text not null,
  rated_at timestamptz(3) not null,
  amended_at timestamptz(3),
  verified_at timestamptz(3),
  rectified_in_term boolean,           -- null: nothing was due to be put right yet
  called_back_at timestamptz(3),
  satisfied boolean,
  closed_at timestamptz(3),
  for_bulletin boolean not null,
  next_due_at timestamptz(3),
  next_due_clock text,
  calendar_version text not null,
  provenance text not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  snapshot jsonb not null,             -- RatingState
  workflow_run_id text
);
create index on tongban.rating (unit_id, state);
create index on tongban.rating (region, state);
create index on tongban.rating (updated_at, case_no);
create index on tongban.rating (next_due_at, case_no) where closed_at is null;

grant select on tongban.rating to tongban_app, tongban_auditor;
