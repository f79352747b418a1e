-- One step of a case in one round trip: case row, tasks, clocks, outbox and audit entry, all or nothing, safe to repeat.
--   same step again            -> the first receipt, appended = false
--   other content for the step -> TB001 AuditConflict: a forked history; stop and alarm
--   a step before this is missing -> TB002: try again when it has come
create function tongban.commit_step(
  p_row jsonb, p_tasks jsonb, p_clocks jsonb, p_outbox jsonb,
  p_request_id text, p_canon bytea,
  p_type text, p_actor text, p_org text, p_region text, p_outcome text, p_at text,
  out stream text, out seq bigint, out hash bytea, out appended boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_row tongban.application_case := jsonb_populate_record(null::tongban.application_case, p_row);
  v_idem text := 'case/' || v_row.case_no || '/' || p_request_id;
  v_seq int;
  v_first audit.entry;
begin
  stream := 'case/' || v_row.case_no;
  if v_row.seq = 1 then
    insert into tongban.application_case select v_row.* on conflict (case_no) do nothing;
  else
    update tongban.application_case c set
      external_no = v_row.external_no, seq = v_row.seq, act_seq = v_row.act_seq,
      procedure_code = v_row.procedure_code, procedure_version = v_row.procedure_version, procedure_name = v_row.procedure_name,
      kind = v_row.kind, form = v_row.form, state = v_row.state, origin = v_row.origin, provenance = v_row.provenance,
      channel = v_row.channel, region = v_row.region, unit_id = v_row.unit_id,
      applicant_party = v_row.applicant_party, applicant_kind = v_row.applicant_kind, parent_case_no = v_row.parent_case_no,
      received_on = v_row.received_on, accepted_on = v_row.accepted_on, decided_at = v_row.decided_at, decision = v_row.decision,
      closed_at = v_row.closed_at, updated_at = v_row.updated_at, paused = v_row.paused,
      promised_due_at = v_row.promised_due_at, statutory_due_at = v_row.statutory_due_at,
      next_due_at = v_row.next_due_at, next_due_clock = v_row.next_due_clock, overdue = v_row.overdue,
      snapshot = v_row.snapshot, workflow_run_id = v_row.workflow_run_id
    where c.case_no = v_row.case_no and c.seq = v_row.seq - 1;
  end if;

  if not found then
    select c.seq into v_seq from tongban.application_case c where c.case_no = v_row.case_no;
    if v_seq is null or v_seq < v_row.seq then
      raise exception 'case % has % committed steps; step % must wait', v_row.case_no, coalesce(v_seq, 0), v_row.seq using errcode = 'TB002';
    end if;
    select * into v_first from audit.entry e where e.idem = v_idem;
    if v_first.entry_id is null or v_first.canon <> p_canon then
      raise exception 'AuditConflict: step % of case % was already recorded with other content', v_row.seq, v_row.case_no using errcode = 'TB001';
    end if;
    seq := v_first.seq; hash := v_first.hash; appended := false;
    return;
  end if;

  delete from tongban.case_task t where t.case_no = v_row.case_no
    and not exists (select 1 from jsonb_array_elements(p_tasks) n where n ->> 'step_id' = t.step_id);
  insert into tongban.case_task as t select n.* from jsonb_populate_recordset(null::tongban.case_task, p_tasks) n
    on conflict (case_no, step_id) do update set role = excluded.role, unit_id = excluded.unit_id, region = excluded.region,
      assignee = excluded.assignee, opened_at = excluded.opened_at, due_at = excluded.due_at
    where t is distinct from excluded;
  insert into tongban.case_clock as k select n.* from jsonb_populate_recordset(null::tongban.case_clock, p_clocks) n
    on conflict (case_no, clock_id) do update set kind = excluded.kind, status = excluded.status, limit_n = excluded.limit_n,
      unit = excluded.unit, used = excluded.used, due_at = excluded.due_at, warn_at = excluded.warn_at,
      provisional = excluded.provisional, stopped_at = excluded.stopped_at
    where k is distinct from excluded;
  insert into tongban.outbox (case_no, seq, kind, payload)
    select v_row.case_no, v_row.seq, o ->> 'kind', o -> 'payload' from jsonb_array_elements(p_outbox) o;

  select a.seq, a.hash, a.appended into commit_step.seq, commit_step.hash, commit_step.appended
    from audit.append(stream, v_idem, p_canon, p_type, p_actor, p_org, p_region, p_outcome, p_at) a;
  if not appended then
    raise exception 'AuditConflict: request % of case % was already recorded as another step', p_request_id, v_row.case_no using errcode = 'TB001';
  end if;
end $$;

revoke all on function tongban.commit_step from public;
grant execute on function tongban.commit_step to tongban_app;
