-- A full export of the trail is an entry too. The auditor's role, which writes nothing else, can leave this one and no other.
set local role audit_owner;

create function audit.note_trail_export(p_canon bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_entry json := convert_from(p_canon, 'UTF8')::json;
begin
  if (v_entry ->> 'type', v_entry #>> '{data,act}', v_entry ->> 'outcome') is distinct from ('EXPORT', 'exportTrail', 'ok')
     or v_entry #>> '{actor,personId}' is distinct from 'operator' or v_entry ->> 'requestId' not like 'export/%' then
    raise exception 'not the entry of an export of the trail' using errcode = '42501';
  end if;
  return (select a.seq from audit.append('system/export', v_entry ->> 'requestId', p_canon, 'EXPORT', 'operator', '', '', 'ok', v_entry ->> 'recordedAt') a);
end $$;
revoke all on function audit.note_trail_export from public;
grant execute on function audit.note_trail_export to tongban_app, tongban_auditor;
set local role tongban_owner;
