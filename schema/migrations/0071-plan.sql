-- The plan (任务督查): its tasks as data, each given to units; one record per task and unit, written by one function alone together
-- with an entry of the stream plan/<no>. The annexes are lists; rows that we invented say so.
create table tongban.plan_task (
  no text primary key,
  position int not null,
  definition jsonb not null            -- PlanTask
);

create table tongban.plan_assignment (
  no text primary key,
  task_no text not null references tongban.plan_task,
  unit_id text not null,
  region text not null,
  seq int not null,
  act_seq int not null,
  state text not null,
  provenance text not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  closed_at timestamptz(3),
  snapshot jsonb not null,             -- AssignmentState
  unique (task_no, unit_id)
);
create index on tongban.plan_assignment (unit_id, state);
create index on tongban.plan_assignment (region, state);
create index on tongban.plan_assignment (updated_at, no);

create table tongban.annex_row (
  annex int not null check (annex in (1, 2)),
  "row" int not null,
  cells jsonb not null,
  sample boolean not null,
  imported_by text not null,
  imported_at timestamptz(3) not null,
  primary key (annex, "row")
);

-- One step of an assignment, all or nothing, safe to repeat. Answers and errors as tongban.commit_step.
create function tongban.commit_plan(
  p_row jsonb, p_request_id text, p_canon bytea, p_type text, p_actor text, p_org text, p_region text, p_outcome text, p_at text,
  out stream text, out seq bigint, out hash bytea, out appended boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_row tongban.plan_assignment := jsonb_populate_record(null::tongban.plan_assignment, p_row);
  v_first audit.entry;
begin
  stream := 'plan/' || v_row.no;
  if v_row.seq = 1 then
    insert into tongban.plan_assignment select v_row.* on conflict do nothing;
  else
    update tongban.plan_assignment p set seq = v_row.seq, act_seq = v_row.act_seq, state = v_row.state, updated_at = v_row.updated_at,
        closed_at = v_row.closed_at, snapshot = v_row.snapshot
      where p.no = v_row.no and p.seq = v_row.seq - 1;
  end if;
  if not found then
    select * into v_first from audit.entry e where e.idem = stream || '/' || p_request_id;
    if v_first.entry_id is null or v_first.canon <> p_canon then
      raise exception 'AuditConflict: step % of % was already recorded with other content', v_row.seq, stream using errcode = 'TB001';
    end if;
    seq := v_first.seq; hash := v_first.hash; appended := false;
    return;
  end if;
  select a.seq, a.hash, a.appended into commit_plan.seq, commit_plan.hash, commit_plan.appended
    from audit.append(stream, stream || '/' || p_request_id, p_canon, p_type, p_actor, p_org, p_region, p_outcome, p_at) a;
  if not appended then
    raise exception 'AuditConflict: request % of % was already recorded as another step', p_request_id, stream using errcode = 'TB001';
  end if;
end $$;
revoke all on function tongban.commit_plan from public;
grant execute on function tongban.commit_plan to tongban_app;

grant select on tongban.plan_task, tongban.plan_assignment, tongban.annex_row to tongban_app, tongban_auditor;
grant insert, update, delete on tongban.annex_row to tongban_app;
