-- An export of many cases is one entry and a look at each of them: the applicant sees it as any other.
set local role audit_owner;

create function audit.note_exported(p_idem text, p_cases text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_entry bigint;
begin
  select e.entry_id into v_entry from audit.entry e where e.idem = p_idem and e.type = 'EXPORT' and e.outcome = 'ok';
  if v_entry is null then
    raise exception 'no export is on record as %', p_idem using errcode = '42501';
  end if;
  insert into audit.looked_at select c, v_entry from unnest(p_cases) c on conflict do nothing;
end $$;
revoke all on function audit.note_exported from public;
grant execute on function audit.note_exported to tongban_app;
set local role tongban_owner;
