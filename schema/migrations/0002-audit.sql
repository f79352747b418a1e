-- The audit trail, first layer: one hash chain per stream (a case, or a part of the system), append only.
-- Entry hash = SHA-256("gov-audit/1\n" || SHA-256(stream) || int8_be(seq) || previous hash || canon); the first link is 32 zero bytes.
set local role audit_owner;

create table audit.stream (
  stream text primary key,
  seq bigint not null,                 -- of the newest entry; 0: none yet
  head bytea not null check (octet_length(head) = 32)
) with (fillfactor = 70);

create table audit.entry (
  entry_id bigint generated always as identity primary key,
  stream text not null,
  seq bigint not null,
  prev bytea not null,
  hash bytea not null,
  idem text not null unique,           -- a repeated command finds its first entry here
  canon bytea not null check (octet_length(canon) <= 65536),  -- the exact bytes that were hashed
  type text not null, actor text not null, org text not null, region text not null, outcome text not null, at text not null, -- copies for search
  unique (stream, seq),
  unique (stream, prev)
);
create index on audit.entry (actor, entry_id);
create index on audit.entry (org, entry_id);

create table audit.pending (entry_id bigint primary key);  -- drained by the sequencer of layer two

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append only: % on %.% refused', tg_op, tg_table_schema, tg_table_name using errcode = 'TB003';
end $$;

create trigger append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger forward_only before update on audit.stream for each row
  when (new.stream <> old.stream or new.seq <> old.seq + 1) execute function audit.refuse_change();
create trigger no_delete before delete on audit.stream for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.stream for each statement execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.pending for each statement execute function audit.refuse_change();
alter table audit.entry enable always trigger append_only;
alter table audit.entry enable always trigger no_truncate;
alter table audit.stream enable always trigger forward_only;
alter table audit.stream enable always trigger no_delete;
alter table audit.stream enable always trigger no_truncate;
alter table audit.pending enable always trigger no_truncate;

-- Appends one entry. Locks the stream's head, so entries of a stream have one order; a repeated idem returns the first
-- entry when the bytes are equal and stops with TB001 (AuditConflict) when they are not.
create function audit.append(
  p_stream text, p_idem text, p_canon bytea,
  p_type text, p_actor text, p_org text, p_region text, p_outcome text, p_at text,
  out entry_id bigint, out seq bigint, out hash bytea, out appended boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_head bytea;
  v_stream text;
  v_canon bytea;
begin
  select s.seq, s.head into append.seq, v_head from audit.stream s where s.stream = p_stream for update;
  if not found then
    insert into audit.stream values (p_stream, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    select s.seq, s.head into append.seq, v_head from audit.stream s where s.stream = p_stream for update;
  end if;
  append.seq := append.seq + 1;
  append.hash := sha256('\x676f762d61756469742f310a'::bytea || sha256(convert_to(p_stream, 'UTF8')) || int8send(append.seq) || v_head || p_canon);

  insert into audit.entry as e (stream, seq, prev, hash, idem, canon, type, actor, org, region, outcome, at)
    values (p_stream, append.seq, v_head, append.hash, p_idem, p_canon, p_type, p_actor, p_org, p_region, p_outcome, p_at)
    on conflict (idem) do nothing
    returning e.entry_id into append.entry_id;
  appended := found;

  if appended then
    update audit.stream s set seq = append.seq, head = append.hash where s.stream = p_stream;
    insert into audit.pending values (append.entry_id);
  else
    select e.entry_id, e.seq, e.hash, e.stream, e.canon into append.entry_id, append.seq, append.hash, v_stream, v_canon
      from audit.entry e where e.idem = p_idem;
    if v_stream <> p_stream or v_canon <> p_canon then
      raise exception 'AuditConflict: % was already recorded with other content', p_idem using errcode = 'TB001';
    end if;
  end if;
end $$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to tongban_app, tongban_owner, tongban_auditor;
grant select on audit.stream, audit.entry, audit.pending to tongban_app, tongban_owner, tongban_auditor;
grant execute on function audit.append to tongban_app, tongban_owner;
