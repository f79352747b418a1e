-- Row policies for what 0110 left open: parties, findings, cards, orders, ratings, figures, points, bulletins, the plan, drafts, and what is
-- each person's own. The same rules, the same settings: no viewer, no rows. The engine and its functions see all, as before.
create or replace function tongban.enter(p_person text, p_roles text[], p_unit text, p_from text, p_to text, p_party text) returns void
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

-- A party is looked up from its cases.
create index on tongban.application_case ((snapshot #>> '{agent,partyId}')) where snapshot #>> '{agent,partyId}' is not null;
create index on tongban.application_case ((snapshot #>> '{respondent,partyId}')) where snapshot #>> '{respondent,partyId}' is not null;

-- `320600` without the levels it leaves open: `3206`. As domain/access/region-range.ts has it.
create function tongban.region_prefix(p_code text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case when p_code !~ '^\d+$' then p_code else
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(p_code, '^(\d{9})000$', '\1'), '^(\d{6})000$', '\1'), '^(\d{4})00$', '\1'), '^(\d{2})00$', '\1') end
$$;
grant execute on function tongban.region_prefix to tongban_app;

do $do$
declare
  v_table text;
  c_person constant text := $body$(select nullif(current_setting('tongban.person', true), ''))$body$;
  -- Of a row with a place: @ the action, # the column of the unit. Each setting is read once per statement.
  c_within constant text := $body$(
    (select nullif(current_setting('tongban.@_all', true), '')) = 'on'
    or (region collate "C" >= (select nullif(current_setting('tongban.@_from', true), ''))
        and region collate "C" < (select nullif(current_setting('tongban.@_to', true), '')))
    or # = (select nullif(current_setting('tongban.@_unit', true), ''))
  )$body$;
begin
  foreach v_table in array array['card', 'supervision_order'] loop
    execute format('create policy within_reach on tongban.%I for select to tongban_web using %s', v_table,
      replace(replace(c_within, '@', 'supervision_read'), '#', 'unit_id'));
  end loop;
  foreach v_table in array array['case_fact', 'case_fact_past', 'rollup', 'rollup_days', 'bulletin_fact'] loop
    execute format('create policy within_reach on tongban.%I for select to tongban_web using %s', v_table,
      replace(replace(c_within, '@', 'statistics_read'), '#', 'unit_id'));
  end loop;
  foreach v_table in array array['manual_points', 'score_objection'] loop
    execute format('create policy within_reach on tongban.%I for select to tongban_web using %s', v_table,
      replace(replace(c_within, '@', 'assessment_read'), '#', 'unit_id'));
  end loop;
  execute 'create policy within_reach on tongban.plan_assignment for select to tongban_web using '
    || replace(replace(c_within, '@', 'plan_read'), '#', 'unit_id');
  -- What is only to be looked at is not told to whom it is about.
  execute 'create policy within_reach on tongban.finding for select to tongban_web using ('
    || replace(replace(c_within, '@', 'findings_read'), '#', 'duty_unit')
    || $body$ or (duty_person = (select nullif(current_setting('tongban.findings_read_assignee', true), '')) and level <> 'NOTE'))$body$;
  execute 'create policy within_reach on tongban.rating for select to tongban_web using ('
    || replace(replace(c_within, '@', 'rating_read'), '#', 'unit_id')
    || $body$ or ((select nullif(current_setting('tongban.rating_read_own', true), '')) is not null
          and coalesce(snapshot #> '{rated,ownPartyIds}', '[]') ? (select nullif(current_setting('tongban.rating_read_own', true), ''))))$body$;
  -- Whoever assesses the region sees drafts too; units of the region see what was published.
  execute $body$create policy within_reach on tongban.bulletin for select to tongban_web using (
    (select nullif(current_setting('tongban.assessment_read_all', true), '')) = 'on'
    or (region collate "C" >= (select nullif(current_setting('tongban.assessment_read_from', true), ''))
        and region collate "C" < (select nullif(current_setting('tongban.assessment_read_to', true), '')))
    or (state = 'PUBLISHED' and (select nullif(current_setting('tongban.assessment_read_unit', true), '')) is not null
        and starts_with((select nullif(current_setting('tongban.within', true), '')), tongban.region_prefix(region))))$body$;
  execute $body$create policy of_a_matter_within_reach on tongban.matter_term for select to tongban_web using (
    case kind when 'CARD' then exists (select 1 from tongban.card m where m.card_no = matter_term.no)
      when 'ORDER' then exists (select 1 from tongban.supervision_order m where m.order_no = matter_term.no)
      else exists (select 1 from tongban.rating m where m.case_no = matter_term.no) end)$body$;
  execute $body$create policy drafts on tongban.catalogue_proposal to tongban_web
    using (kind = 'PROCEDURE' and (select nullif(current_setting('tongban.procedure_publish_all', true), '')) = 'on'
      or kind = 'CALENDAR' and (select nullif(current_setting('tongban.calendar_import_all', true), '')) = 'on')
    with check (proposed_by = $body$ || c_person || ')';
  execute $body$create policy own_or_of_a_case_within_reach on tongban.party for select to tongban_web using (
    id = (select nullif(current_setting('tongban.party', true), ''))
    or exists (select 1 from tongban.application_case c where c.applicant_party = party.id)
    or exists (select 1 from tongban.application_case c where c.snapshot #>> '{agent,partyId}' = party.id)
    or exists (select 1 from tongban.application_case c where c.snapshot #>> '{respondent,partyId}' = party.id))$body$;

  execute 'create policy own on tongban.saved_alert to tongban_web using (owner = ' || c_person || ')';
  execute 'create policy own on tongban.alert_notice to tongban_web using (owner = ' || c_person || ')';
  execute 'create policy own on tongban.calendar_feed to tongban_web using (person_id = ' || c_person || ')';
  execute 'create policy own on tongban.intake_request to tongban_web using (person_id = ' || c_person || ')';

  foreach v_table in array array['card', 'supervision_order', 'matter_term', 'finding', 'rating', 'case_fact', 'case_fact_past', 'rollup', 'rollup_days',
      'bulletin', 'bulletin_fact', 'manual_points', 'score_objection', 'plan_assignment', 'catalogue_proposal', 'party', 'saved_alert', 'alert_notice',
      'calendar_feed', 'intake_request'] loop
    execute format('alter table tongban.%I enable row level security', v_table);
    execute format('alter table tongban.%I force row level security', v_table);
    execute format('create policy engine on tongban.%I to tongban_app, tongban_owner using (true) with check (true)', v_table);
    execute format('create policy auditor on tongban.%I for select to tongban_auditor using (true)', v_table);
  end loop;

  -- A view looks with its owner's eyes, so this one says the condition itself: whether a card counts hangs on findings the viewer may not read.
  execute 'create or replace view tongban.effective_card as
    select c.* from tongban.card c
    where c.state not in (''DRAFT'', ''WITHDRAWN'', ''CANCELLED'')
      and not exists (select 1 from tongban.finding f where f.dedup_key = c.dedup_key and f.state = ''ESCALATED'')
      and (current_user <> ''tongban_web'' or ' || replace(replace(c_within, '@', 'supervision_read'), '#', 'unit_id') || ')';
end $do$;

-- Points and the objection to them are of one place.
alter view tongban.effective_manual_points set (security_invoker = true);

-- Read by the office alone; schema/door-role.ts grants them no more.
revoke all on tongban.supervision_act, tongban.person_day, tongban.open_clock, tongban.timed_matter from tongban_web;
revoke all on function tongban.missed_due from tongban_web;

-- Every entry of a matter under the reach of that matter; what belongs to persons and to the system only to whoever acted.
set local role audit_owner;
revoke all on audit.looked_at from tongban_web;
drop policy within_reach on audit.entry;
do $do$
declare
  -- Of a case, as in 0110.
  c_case constant text := $body$(
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
begin
  execute $body$create policy within_reach on audit.entry for select to tongban_web using (
    (select nullif(current_setting('tongban.person', true), '')) is not null and (
      actor = (select nullif(current_setting('tongban.person', true), ''))
      or case split_part(stream, '/', 1)
        when 'case' then exists (select 1 from tongban.application_case c where c.case_no = substr(entry.stream, 6) and $body$ || replace(c_case, '@', 'trail_read') || $body$)
        when 'card' then exists (select 1 from tongban.card m where m.card_no = substr(entry.stream, 6))
        when 'order' then exists (select 1 from tongban.supervision_order m where m.order_no = substr(entry.stream, 7))
        when 'rating' then exists (select 1 from tongban.rating m where m.case_no = substr(entry.stream, 8))
        when 'plan' then exists (select 1 from tongban.plan_assignment m where m.no = substr(entry.stream, 6))
        when 'system' then stream = 'system/catalogue'
        when 'identity' then false
        when 'personal-data' then false
        else true end))$body$;
end $do$;
set local role tongban_owner;
