-- The policies of 0185 and 0170 said once more, as a choice instead of an alternative. To the planner an alternative of ranges it cannot know
-- lets one row in a hundred pass, so that sums over a city were sorted on disk by one process; a choice lets every other one pass, which is
-- nearer to what people ask for: their own question has the same bounds. The rows that are seen are the same.
do $do$
declare
  v record;
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
      ('finding', 'findings_read', 'duty_unit',
        $more$when duty_person = (select nullif(current_setting('tongban.findings_read_assignee', true), '')) and level <> 'NOTE' then true$more$),
      ('rating', 'rating_read', 'unit_id',
        $more$when coalesce(snapshot #> '{rated,ownPartyIds}', '[]') ? (select nullif(current_setting('tongban.rating_read_own', true), '')) then true$more$)
    ) t(name, action, unit, more)
  loop
    execute format('alter policy within_reach on tongban.%I using (%s)', v.name,
      replace(replace(replace(c_within, '@', v.action), '#', v.unit), '$', v.more));
  end loop;
end $do$;
