-- Cards (红黄牌) and supervision orders (督办): durable matters with terms. As with cases, rows are written by one function alone,
-- together with an entry of the stream card/<no> or order/<no>. Nothing here is ever deleted: a withdrawn card is struck out and stays.
create table tongban.card (
  card_no text primary key,
  dedup_key text not null unique,      -- of the finding: one finding, one card
  seq int not null,
  act_seq int not null,
  state text not null,
  level text not null check (level in ('WARN', 'YELLOW', 'RED')),
  first_level text not null,
  mode text not null,
  rule_id text not null,
  rule_version int not null,
  ladder text not null,
  case_no text,                        -- null: about persons or days, not about one case
  step_id text,
  region text not null,
  unit_id text not null,
  duty_person text,
  fired_at timestamptz(3) not null,
  issued_at timestamptz(3),
  issued_by text,
  answered_at timestamptz(3),
  appealed_at timestamptz(3),
  appeal_ground text,
  appeal_decided_at timestamptz(3),
  appeal_decided_by text check (appeal_decided_by <> issued_by),   -- 复核人不得是发牌人, also where nobody asked the validator
  appeal_outcome text,
  withdrawn_at timestamptz(3),
  closed_at timestamptz(3),
  for_bulletin boolean not null,
  next_due_at timestamptz(3),
  next_due_clock text,
  calendar_version text not null,
  provenance text not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  snapshot jsonb not null,             -- CardState
  workflow_run_id text
);
create index on tongban.card (unit_id, state);
create index on tongban.card (region, state);
create index on tongban.card (case_no) where case_no is not null;
create index on tongban.card (ladder);
create index on tongban.card (updated_at, card_no);
create index on tongban.card (next_due_at, card_no) where closed_at is null;

create table tongban.supervision_order (
  order_no text primary key,
  seq int not null,
  act_seq int not null,
  state text not null,
  title text not null,
  case_no text,
  card_no text,
  region text not null,
  unit_id text not null,
  issued_at timestamptz(3),
  issued_by text,
  replied_at timestamptz(3),
  reported_at timestamptz(3),
  closed_at timestamptz(3),
  for_bulletin boolean not null,
  next_due_at timestamptz(3),
  next_due_clock text,
  calendar_version text not null,
  provenance text not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  snapshot jsonb not null,             -- OrderState
  workflow_run_id text
);
create index on tongban.supervision_order (unit_id, state);
create index on tongban.supervision_order (region, state);
create index on tongban.supervision_order (case_no) where case_no is not null;
create index on tongban.supervision_order (updated_at, order_no);
create index on tongban.supervision_order (next_due_at, order_no) where closed_at is null;

create table tongban.matter_term (
  kind text not null check (kind in ('CARD', 'ORDER', 'RATING')),
  no text not null,
  term_id text not null,
  limit_n int not null,
  unit text not null,
  started_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  stopped_at timestamptz(3),           -- what it waited for has happened
  expired_at timestamptz(3),           -- it ran out, and that is on record
  primary key (kind, no, term_id)
);
create index on tongban.matter_term (due_at) where stopped_at is null and expired_at is null;

-- What weighs in scores: neither drafts, nor what was struck out, nor what a higher finding has taken the place of, even where that
-- came after the lower card was closed.
create view tongban.effective_card as
  select c.* from tongban.card c
  where c.state not in ('DRAFT', 'WITHDRAWN', 'CANCELLED')
    and not exists (select 1 from tongban.finding f where f.dedup_key = c.dedup_key and f.state = 'ESCALATED');

grant select on tongban.card, tongban.supervision_order, tongban.matter_term, tongban.effective_card to tongban_app, tongban_auditor;
