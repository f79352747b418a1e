-- What cards, orders and ratings share once their tables are there: the one function that writes them, and what may run out.

-- One step of a card, an order or a rating in one round trip, all or nothing, safe to repeat. Answers and errors as tongban.commit_step.
create function tongban.commit_matter(
  p_kind text, p_row jsonb, p_terms jsonb, p_findings jsonb, p_request_id text, p_canon bytea,
  p_type text, p_actor text, p_org text, p_region text, p_outcome text, p_at text,
  out stream text, out seq bigint, out hash bytea, out appended boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_card tongban.card;
  v_order tongban.supervision_order;
  v_rating tongban.rating;
  v_no text;
  v_seq int := (p_row ->> 'seq')::int;
  v_idem text;
  v_recorded int;
  v_first audit.entry;
begin
  if p_kind = 'CARD' then
    v_card := jsonb_populate_record(null::tongban.card, p_row);
    v_no := v_card.card_no;
    stream := 'card/' || v_no;
    if v_seq = 1 then
      insert into tongban.card select v_card.* on conflict do nothing;
    else
      update tongban.card c set
        seq = v_card.seq, act_seq = v_card.act_seq, state = v_card.state, level = v_card.level,
        issued_at = v_card.issued_at, issued_by = v_card.issued_by, answered_at = v_card.answered_at,
        appealed_at = v_card.appealed_at, appeal_ground = v_card.appeal_ground, appeal_decided_at = v_card.appeal_decided_at,
        appeal_decided_by = v_card.appeal_decided_by, appeal_outcome = v_card.appeal_outcome,
        withdrawn_at = v_card.withdrawn_at, closed_at = v_card.closed_at, for_bulletin = v_card.for_bulletin,
        next_due_at = v_card.next_due_at, next_due_clock = v_card.next_due_clock, calendar_version = v_card.calendar_version,
        updated_at = v_card.updated_at, snapshot = v_card.snapshot, workflow_run_id = v_card.workflow_run_id
      where c.card_no = v_no and c.seq = v_seq - 1;
    end if;
  elsif p_kind = 'RATING' then
    v_rating := jsonb_populate_record(null::tongban.rating, p_row);
    v_no := v_rating.case_no;
    stream := 'rating/' || v_no;
    if v_seq = 1 then
      insert into tongban.rating select v_rating.* on conflict do nothing;
    else
      update tongban.rating r set
        seq = v_rating.seq, act_seq = v_rating.act_seq, state = v_rating.state, grade = v_rating.grade, bad = v_rating.bad,
        effective = v_rating.effective, validity = v_rating.validity, amended_at = v_rating.amended_at,
        verified_at = v_rating.verified_at, rectified_in_term = v_rating.rectified_in_term, called_back_at = v_rating.called_back_at,
        satisfied = v_rating.satisfied, closed_at = v_rating.closed_at, for_bulletin = v_rating.for_bulletin,
        next_due_at = v_rating.next_due_at, next_due_clock = v_rating.next_due_clock, calendar_version = v_rating.calendar_version,
        updated_at = v_rating.updated_at, snapshot = v_rating.snapshot, workflow_run_id = v_rating.workflow_run_id
      where r.case_no = v_no and r.seq = v_seq - 1;
    end if;
  else
    v_order := jsonb_populate_record(null::tongban.supervision_order, p_row);
    v_no := v_order.order_no;
    stream := 'order/' || v_no;
    if v_seq = 1 then
      insert into tongban.supervision_order select v_order.* on conflict do nothing;
    else
      update tongban.supervision_order o set
        seq = v_order.seq, act_seq = v_order.act_seq, state = v_order.state, title = v_order.title,
        case_no = v_order.case_no, card_no = v_order.card_no, issued_at = v_order.issued_at, issued_by = v_order.issued_by,
        replied_at = v_order.replied_at, reported_at = v_order.reported_at, closed_at = v_order.closed_at,
        for_bulletin = v_order.for_bulletin, next_due_at = v_order.next_due_at, next_due_clock = v_order.next_due_clock,
        calendar_version = v_order.calendar_version, updated_at = v_order.updated_at, snapshot = v_order.snapshot,
        workflow_run_id = v_order.workflow_run_id
      where o.order_no = v_no and o.seq = v_seq - 1;
    end if;
  end if;
  v_idem := stream || '/' || p_request_id;

  if not found then
    if p_kind = 'CARD' then
      select c.seq into v_recorded from tongban.card c where c.card_no = v_no;
    elsif p_kind = 'RATING' then
      select r.seq into v_recorded from tongban.rating r where r.case_no = v_no;
    else
      select o.seq into v_recorded from tongban.supervision_order o where o.order_no = v_no;
    end if;
    if coalesce(v_recorded, 0) < v_seq and v_seq > 1 then
      raise exception '% has % committed steps; step % must wait', stream, coalesce(v_recorded, 0), v_seq using errcode = 'TB002';
    end if;
    select * into v_first from audit.entry e where e.idem = v_idem;
    if v_first.entry_id is null or v_first.canon <> p_canon then
      raise exception 'AuditConflict: step % of % was already recorded with other content', v_seq, stream using errcode = 'TB001';
    end if;
    seq := v_first.seq; hash := v_first.hash; appended := false;
    return;
  end if;

  insert into tongban.matter_term as t select n.* from jsonb_populate_recordset(null::tongban.matter_term, p_terms) n
    on conflict (kind, no, term_id) do update set limit_n = excluded.limit_n, unit = excluded.unit, started_at = excluded.started_at,
      due_at = excluded.due_at, stopped_at = excluded.stopped_at, expired_at = excluded.expired_at
    where t is distinct from excluded;

  -- R-T09: a term that nobody answered is a finding, in the same transaction, once.
  with told as (
    insert into tongban.finding (dedup_key, rule_id, rule_version, level, mode, case_no, step_id, clock_id, threshold, facts,
        duty_unit, duty_person, region, fired_at, calendar_version, provenance, ladder)
      select f."dedupKey", f."ruleId", f."ruleVersion", f.level, f.mode, f."caseNo", f."stepId", f."clockId", f.threshold, f.facts,
        f."dutyUnit", f."dutyPerson", f.region, f."firedAt", f."calendarVersion", f.provenance, f.ladder
      from jsonb_to_recordset(p_findings) as f("dedupKey" text, "ruleId" text, "ruleVersion" int, level text, mode text, "caseNo" text,
        "stepId" text, "clockId" text, threshold text, facts jsonb, "dutyUnit" text, "dutyPerson" text, region text,
        "firedAt" timestamptz, "calendarVersion" text, provenance text, ladder text)
      on conflict (dedup_key) do nothing
      returning id)
  insert into tongban.finding_dispatch (finding_id) select id from told;

  select a.seq, a.hash, a.appended into commit_matter.seq, commit_matter.hash, commit_matter.appended
    from audit.append(stream, v_idem, p_canon, p_type, p_actor, p_org, p_region, p_outcome, p_at) a;
  if not appended then
    raise exception 'AuditConflict: request % of % was already recorded as another step', p_request_id, stream using errcode = 'TB001';
  end if;

  perform pg_notify('tongban_matter', json_build_object('kind', p_kind, 'no', v_no, 'seq', v_seq, 'unitId', p_row ->> 'unit_id', 'region', p_row ->> 'region')::text);
end $$;

revoke all on function tongban.commit_matter from public;
grant execute on function tongban.commit_matter to tongban_app;

-- Every clock that runs and has not been recorded as run out: of cases handled here, cards, orders and ratings. Pushed cases are timed by the
-- system that handles them.
create view tongban.open_clock as
  select 'CASE' as kind, k.case_no as no, k.clock_id, k.due_at, c.unit_id, c.region, c.provenance
    from tongban.case_clock k join tongban.application_case c using (case_no)
    where k.status = 'RUNNING' and k.due_at is not null and c.origin = 'NATIVE'
      and not coalesce(c.snapshot #> array['clocks', k.clock_id, 'fired'] ? 'DUE', false)
  union all
  select t.kind, t.no, t.term_id, t.due_at, c.unit_id, c.region, c.provenance
    from tongban.matter_term t join tongban.card c on t.kind = 'CARD' and c.card_no = t.no
    where t.stopped_at is null and t.expired_at is null
  union all
  select t.kind, t.no, t.term_id, t.due_at, o.unit_id, o.region, o.provenance
    from tongban.matter_term t join tongban.supervision_order o on t.kind = 'ORDER' and o.order_no = t.no
    where t.stopped_at is null and t.expired_at is null
  union all
  select t.kind, t.no, t.term_id, t.due_at, r.unit_id, r.region, r.provenance
    from tongban.matter_term t join tongban.rating r on t.kind = 'RATING' and r.case_no = t.no
    where t.stopped_at is null and t.expired_at is null;

-- Whatever may have an open clock and therefore needs a workflow that sleeps for it: for the proof of coverage, which works out from the
-- state what runs out next.
create view tongban.timed_matter as
  select 'CASE' as kind, c.case_no as no, c.region, c.unit_id, c.seq, c.snapshot, c.procedure_code, c.procedure_version
    from tongban.application_case c
    where c.origin = 'NATIVE' and exists (select 1 from tongban.case_clock k where k.case_no = c.case_no and k.status = 'RUNNING')
  union all
  select 'CARD', m.card_no, m.region, m.unit_id, m.seq, m.snapshot, null, null from tongban.card m where m.closed_at is null
  union all
  select 'ORDER', m.order_no, m.region, m.unit_id, m.seq, m.snapshot, null, null from tongban.supervision_order m where m.closed_at is null
  union all
  select 'RATING', m.case_no, m.region, m.unit_id, m.seq, m.snapshot, null, null from tongban.rating m where m.closed_at is null;

-- The watch that needs no Temporal: terms that ran out longer ago than the grace and are not on record as run out.
create function tongban.missed_due(p_now timestamptz, p_grace interval)
returns setof tongban.open_clock language sql stable as $$
  select * from tongban.open_clock where due_at < p_now - p_grace
$$;

grant select on tongban.open_clock, tongban.timed_matter to tongban_app, tongban_auditor;
revoke all on function tongban.missed_due from public;
grant execute on function tongban.missed_due to tongban_app, tongban_auditor;
