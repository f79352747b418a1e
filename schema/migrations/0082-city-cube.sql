-- A fifth cube of the rollups: by city, kind and channel. Made from the finest one, where that has rows.
do $do$
declare
  v_sums text;
  v_names text;
begin
  select string_agg(format('sum(%I)', attname), ', ' order by attnum), string_agg(format('%I', attname), ', ' order by attnum) into v_sums, v_names
    from pg_attribute where attrelid = 'tongban.rollup'::regclass and attnum > 0 and not attisdropped and atttypid = 'int4'::regtype;
  execute format($sql$insert into tongban.rollup (cube, grain, day, region, unit_id, procedure, kind, channel, provenance, %s)
    select 'CITY', grain, day, rpad(left(region, 4), 6, '0'), '', '', kind, channel, provenance, %s
    from tongban.rollup where cube = 'ALL' group by 2, 3, 4, 7, 8, 9$sql$, v_names, v_sums);
end $do$;
