-- Who looked at a case: readings stand in streams of the month, this finds those of one case. Derived from entries alone.
set local role audit_owner;

create table audit.looked_at (
  case_no text not null,
  entry_id bigint not null,
  primary key (case_no, entry_id)
);
create function audit.note_look() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_case text := convert_from(new.canon, 'UTF8')::json ->> 'caseNo';
begin
  if v_case is not null then
    insert into audit.looked_at values (v_case, new.entry_id) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger note_look after insert on audit.entry for each row when (new.stream like 'system/reads/%') execute function audit.note_look();
revoke all on function audit.note_look from public;
insert into audit.looked_at
  select convert_from(e.canon, 'UTF8')::json ->> 'caseNo', e.entry_id from audit.entry e
  where e.stream like 'system/reads/%' and convert_from(e.canon, 'UTF8')::json ->> 'caseNo' is not null;
grant select on audit.looked_at to tongban_app, tongban_owner, tongban_auditor;
