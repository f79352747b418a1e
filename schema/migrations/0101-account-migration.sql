-- 原系统账户迁移: old accounts, proposals to link them to a province's identities, and the decisions of two persons where a person must look.
create table tongban.old_account (
  id text primary key,
  person_id text not null references tongban.person(id),
  holder_name text not null,           -- personal data
  document_key bytea,                  -- HMAC of type and number under a key outside the database; null: none recorded
  shared boolean not null default false,
  retired_at timestamptz(3),
  alias_of text references tongban.old_account(id)
);
create index on tongban.old_account (document_key) where document_key is not null;
create index on tongban.old_account (person_id);

create table tongban.link_proposal (
  id bigint generated always as identity primary key,
  iss text not null,
  sub text not null,
  level int not null check (level between 0 and 3),
  reason text not null,
  candidates text[] not null,          -- old accounts with the same document
  state text not null default 'OPEN' check (state in ('OPEN', 'APPROVED', 'LINKED', 'REFUSED')),
  proposed_at timestamptz(3) not null,
  person_id text references tongban.person(id),
  approved_by text,
  decided_by text check (decided_by <> approved_by),   -- two persons, also where nobody asked the rules
  decided_at timestamptz(3)
);
create unique index on tongban.link_proposal (iss, sub) where state in ('OPEN', 'APPROVED');
create index on tongban.link_proposal (id) where state in ('OPEN', 'APPROVED');

grant select, insert on tongban.old_account, tongban.link_proposal to tongban_app;
grant update (retired_at, alias_of) on tongban.old_account to tongban_app;
grant update (state, person_id, approved_by, decided_by, decided_at) on tongban.link_proposal to tongban_app;
grant select on tongban.link_proposal to tongban_auditor;
