-- Row policies for what 0110 left open: parties, findings, cards, orders, ratings, figures, points, bulletins, the plan, drafts, and what is
-- each person's own. The same rules, the same settings: no viewer, no rows. The engine and its functions see all, as before.

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
  v record;
  -- Of a row with a place: @ the action, # the column of the unit, $ what else lets it be seen. Each setting is read once per statement.
  -- A choice, not an alternative: of an alternative of ranges it cannot know the planner thinks that one row in a hundred passes, so that
  -- sums over a city were sorted on disk by one process; of a choice, every other one, which is nearer to what people ask for.
  c_within constant text := $body$case
    when region collate "C" >= (select nullif(current_setting('tongban.@_from', true), ''))
      and region collate "C" < (select nullif(current_setting('tongban.@_to', true), '')) then true
    when # = (select nullif(current_setting('tongban.@_unit', true), '')) then true
    when (select nullif(current_setting('tongban.@_all', true), '')) = 'on' then true
    $ else false end$body$;
begin
  for v in select * from (values
      ('card', 'supervision_read', 'unit_id', ''), ('supervision_order', 'supervision_read', 'unit_id', ''),
      ('case_fact', 'statistics_read', 'unit_id', ''), ('case_fact_past', 'statistics_read', 'unit_id', ''),
      ('rollup', 'statistics_read', 'unit_id', ''), ('rollup_days', 'statistics_read', 'unit_id', ''),
      ('bulletin_fact', 'statistics_read', 'unit_id', ''), ('open_case', 'statistics_read', 'unit_id', ''), ('open_count', 'statistics_read', 'unit_id', ''),
      ('manual_points', 'assessment_read', 'unit_id', ''), ('score_objection', 'assessment_read', 'unit_id', ''),
      ('plan_assignment', 'plan_read', 'unit_id', ''),
      -- What is only to be looked at is not told to whom it is about.
      ('finding', 'findings_read', 'duty_unit',
        $more$when duty_person = (select nullif(current_setting('tongban.findings_read_assignee', true), '')) and level <> 'NOTE' then true$more$),
      ('rating', 'rating_read', 'unit_id',
        $more$when coalesce(snapshot #> '{rated,ownPartyIds}', '[]') ? (select nullif(current_setting('tongban.rating_read_own', true), '')) then true$more$)
    ) t(name, action, unit, more)
  loop
    execute format('create policy within_reach on tongban.%I for select to tongban_web using (%s)', v.name,
      replace(replace(replace(c_within, '@', v.action), '#', v.unit), '$', v.more));
  end loop;
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
      'open_case', 'open_count', 'bulletin', 'bulletin_fact', 'manual_points', 'score_objection', 'plan_assignment', 'catalogue_proposal', 'party',
      'saved_alert', 'alert_notice', 'calendar_feed', 'intake_request'] loop
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
      and (current_user <> ''tongban_web'' or ' || replace(replace(replace(c_within, '@', 'supervision_read'), '#', 'unit_id'), '$', '') || ')';
end $do$;

-- Points and the objection to them are of one place.
alter view tongban.effective_manual_points set (security_invoker = true);

-- Read by the office alone; schema/door-role.ts grants them no more.
revoke all on tongban.supervision_act, tongban.person_day, tongban.open_clock, tongban.timed_matter from tongban_web;
revoke all on function tongban.missed_due from tongban_web;

set local role audit_owner;
revoke all on audit.looked_at from tongban_web;
set local role tongban_owner;
