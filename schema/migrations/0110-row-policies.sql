-- Row policies (audit-security 2.2): what the door reads for a viewer goes through the role tongban_web, which sees no row of a case
-- unless the rule table gives one. The rules are rows of access_rule, put there from domain/access/rules.ts by every migration;
-- tongban.enter() turns them, for one viewer, into settings of the connection, and the policies compare with those settings.
-- Without a viewer every setting is empty and every comparison null: no rows. A net for forgotten filters, not for injection:
-- whoever can run SQL can call enter() as well.
create table tongban.access_rule (
  id text primary key,
  role text not null,
  action text not null,
  relation text not null
);
grant select on tongban.access_rule to tongban_app, tongban_auditor;

create function tongban.enter(p_person text, p_roles text[], p_unit text, p_from text, p_to text, p_party text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_there boolean := coalesce(p_person, '') <> '';
  v_held text[];
begin
  perform set_config('tongban.person', case when v_there then p_person else '' end, false),
    set_config('tongban.party', case when v_there then coalesce(p_party, '') else '' end, false),
    set_config('tongban.within', case when v_there then coalesce(p_from, '') else '' end, false);
  select coalesce(array_agg(r.action || ' ' || r.relation), '{}') into v_held from tongban.access_rule r where r.role = any(p_roles) and v_there;
  -- Only what some policy compares with.
  perform set_config('tongban.' || lower(a.action) || x.suffix, case when a.action || ' ' || x.relation = any(v_held) then coalesce(x.value, '') else '' end, false)
    from (values ('CASE_READ', 8), ('TRAIL_READ', 8), ('FORM_READ_MASKED', 8), ('FINDINGS_READ', 5), ('RATING_READ', 6), ('SUPERVISION_READ', 4),
        ('STATISTICS_READ', 4), ('ASSESSMENT_READ', 4), ('PLAN_READ', 4), ('PROCEDURE_PUBLISH', 1), ('CALENDAR_IMPORT', 1)) a(action, parts)
      join (values (1, '_all', 'ALL', 'on'), (2, '_from', 'REGION', p_from), (3, '_to', 'REGION', p_to), (4, '_unit', 'UNIT', p_unit),
        (5, '_assignee', 'ASSIGNED', p_person), (6, '_own', 'OWN', p_party), (7, '_host', 'HOSTING', p_person), (8, '_concerned', 'CONCERNED', p_party))
        x(nth, suffix, relation, value) on x.nth <= a.parts;
end $$;
revoke all on function tongban.enter from public;
grant execute on function tongban.enter to tongban_app, tongban_web;

-- Cases by their open steps, past the policy of case_task, which in turn asks for the case.
create function tongban.cases_at_unit(p_unit text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.case_no from tongban.case_task t where t.unit_id = p_unit
$$;
create function tongban.cases_assigned_to(p_person text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.case_no from tongban.case_task t where t.assignee = p_person
$$;
revoke all on function tongban.cases_at_unit, tongban.cases_assigned_to from public;
grant execute on function tongban.cases_at_unit, tongban.cases_assigned_to to tongban_app, tongban_web;

-- The form that a case cites now.
create index on tongban.application_case ((snapshot #>> '{form,formId}'));

do $do$
declare
  -- Of a row of application_case. Each setting is read once per statement, and nothing is unpacked for a relation that is not held.
  c_within constant text := $body$(
    (select nullif(current_setting('tongban.@_all', true), '')) = 'on'
    or (region collate "C" >= (select nullif(current_setting('tongban.@_from', true), ''))
        and region collate "C" < (select nullif(current_setting('tongban.@_to', true), '')))
    or unit_id = (select nullif(current_setting('tongban.@_unit', true), ''))
    or ((select nullif(current_setting('tongban.@_unit', true), '')) is not null
        and case_no in (select tongban.cases_at_unit((select nullif(current_setting('tongban.@_unit', true), '')))))
    or ((select nullif(current_setting('tongban.@_assignee', true), '')) is not null
        and case_no in (select tongban.cases_assigned_to((select nullif(current_setting('tongban.@_assignee', true), '')))))
    or ((select nullif(current_setting('tongban.@_own', true), '')) is not null
        and (applicant_party = (select nullif(current_setting('tongban.@_own', true), ''))
          or snapshot #>> '{agent,partyId}' = (select nullif(current_setting('tongban.@_own', true), ''))))
    or ((select nullif(current_setting('tongban.@_concerned', true), '')) is not null
        and (snapshot #>> '{respondent,partyId}' = (select nullif(current_setting('tongban.@_concerned', true), ''))
          or coalesce(snapshot #> '{hearing,told}', '[]') ? (select nullif(current_setting('tongban.@_concerned', true), ''))))
    or ((select nullif(current_setting('tongban.@_host', true), '')) is not null
        and snapshot #>> '{hearing,host}' = (select nullif(current_setting('tongban.@_host', true), '')))
  )$body$;
  c_person constant text := $body$(select nullif(current_setting('tongban.person', true), ''))$body$;
  v_table text;
begin
  execute 'create policy within_reach on tongban.application_case for select to tongban_web using ' || replace(c_within, '@', 'case_read');
  execute 'create policy of_a_case_within_reach on tongban.case_task for select to tongban_web using
    (exists (select 1 from tongban.application_case c where c.case_no = case_task.case_no))';
  execute 'create policy of_a_case_within_reach on tongban.case_clock for select to tongban_web using
    (exists (select 1 from tongban.application_case c where c.case_no = case_clock.case_no))';
  execute 'create policy own_or_of_a_case_within_reach on tongban.form for select to tongban_web using
    (owner = ' || c_person || ' or exists (select 1 from tongban.application_case c where c.snapshot #>> ''{form,formId}'' = form.id::text and '
    || replace(c_within, '@', 'form_read_masked') || '))';
  execute 'create policy own on tongban.form for insert to tongban_web with check (owner = ' || c_person || ')';
  foreach v_table in array array['application_case', 'case_task', 'case_clock', 'form'] loop
    execute format('alter table tongban.%I enable row level security', v_table);
    execute format('alter table tongban.%I force row level security', v_table);
    -- The engine and its functions write the record; the auditor reads all of it.
    execute format('create policy engine on tongban.%I to tongban_app, tongban_owner using (true) with check (true)', v_table);
    execute format('create policy auditor on tongban.%I for select to tongban_auditor using (true)', v_table);
  end loop;

  -- Every entry of a matter under the reach of that matter; what belongs to persons and to the system only to whoever acted, by which a
  -- command sent again is known.
  set local role audit_owner;
  execute 'create policy within_reach on audit.entry for select to tongban_web using (
    ' || c_person || ' is not null and (
      actor = ' || c_person || '
      or case split_part(stream, ''/'', 1)
        when ''case'' then exists (select 1 from tongban.application_case c where c.case_no = substr(entry.stream, 6) and ' || replace(c_within, '@', 'trail_read') || ')
        when ''card'' then exists (select 1 from tongban.card m where m.card_no = substr(entry.stream, 6))
        when ''order'' then exists (select 1 from tongban.supervision_order m where m.order_no = substr(entry.stream, 7))
        when ''rating'' then exists (select 1 from tongban.rating m where m.case_no = substr(entry.stream, 8))
        when ''plan'' then exists (select 1 from tongban.plan_assignment m where m.no = substr(entry.stream, 6))
        when ''system'' then stream = ''system/catalogue''
        when ''identity'' then false
        when ''personal-data'' then false
        else true end))';
  execute $$create policy everybody_else on audit.entry using (current_user <> 'tongban_web') with check (current_user <> 'tongban_web')$$;
  alter table audit.entry enable row level security;
  alter table audit.entry force row level security;
  set local role tongban_owner;
end $do$;
