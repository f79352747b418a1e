-- The trail, second layer: one Merkle log over the entries of all streams. The sequencer alone writes it, afterwards and in batches;
-- whoever appends entries never waits for it. Signing keys are neither here nor with the API.
set local role audit_owner;

create table audit.leaf (
  idx bigint primary key,              -- place in the log, from 0, without gaps
  entry_id bigint not null unique,
  leaf_sha256 bytea not null check (octet_length(leaf_sha256) = 32),  -- RFC 6962 leaf hash
  leaf_sm3 bytea not null check (octet_length(leaf_sm3) = 32),
  added_at timestamptz(3) not null default clock_timestamp()
);
-- Full tiles of both trees, so that proofs can be made without the sequencer; the files beside it hold the same.
create table audit.tile (
  tree text not null check (tree in ('sha256', 'sm3')),
  level int not null,
  idx bigint not null,
  hashes bytea not null check (octet_length(hashes) = 8192),
  primary key (tree, level, idx)
);
create table audit.checkpoint (
  checkpoint_id bigint generated always as identity primary key,
  size bigint not null,
  root_sha256 bytea not null,
  root_sm3 bytea not null,
  note text not null,                  -- C2SP checkpoint with the signatures of the log and of its witnesses
  note_sm3 text not null,              -- the same size, root in SM3, signed with SM2
  witnessed boolean not null,          -- a quorum had signed when it was published; the note is the proof
  published_at timestamptz(3) not null default clock_timestamp()
);
create index on audit.checkpoint (size, witnessed);

-- Somebody wants the log's word on how long a stream is; the sequencer answers with the next checkpoint.
create table audit.head_wanted (
  stream text primary key,
  wanted_at timestamptz(3) not null default clock_timestamp()
);
create table audit.head_statement (
  stream text primary key,
  size bigint not null,
  seq bigint not null,
  note text not null,
  stated_at timestamptz(3) not null default clock_timestamp()
);

create trigger append_only before update or delete on audit.leaf for each row execute function audit.refuse_change();
create trigger append_only before update or delete on audit.tile for each row execute function audit.refuse_change();
create trigger append_only before update or delete on audit.checkpoint for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.leaf for each statement execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.tile for each statement execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.checkpoint for each statement execute function audit.refuse_change();
alter table audit.leaf enable always trigger append_only;
alter table audit.tile enable always trigger append_only;
alter table audit.checkpoint enable always trigger append_only;
alter table audit.leaf enable always trigger no_truncate;
alter table audit.tile enable always trigger no_truncate;
alter table audit.checkpoint enable always trigger no_truncate;

create function audit.want_head(p_stream text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.head_wanted as w (stream) select s.stream from audit.stream s where s.stream = p_stream and s.seq > 0
    on conflict (stream) do update set wanted_at = clock_timestamp();
  select pg_notify('tongban_head_wanted', '');
$$;

revoke all on function audit.want_head from public;
grant execute on function audit.want_head to tongban_app;
grant select on audit.leaf, audit.tile, audit.checkpoint, audit.head_wanted, audit.head_statement
  to tongban_app, tongban_owner, tongban_auditor, tongban_sequencer;
grant usage on schema audit to tongban_sequencer;
grant select on audit.entry, audit.stream, audit.pending to tongban_sequencer;
grant delete on audit.pending, audit.head_wanted to tongban_sequencer;
grant insert on audit.leaf, audit.tile, audit.checkpoint to tongban_sequencer;
grant insert, update on audit.head_statement to tongban_sequencer;
