-- What administrators set of supervision rules (规则设置), by place and version: proposed by one, in force once another has confirmed it.
-- A version never changes; an older one is followed by a newer, and findings say which they were made under.
create table tongban.rule_setting (
  id text primary key,
  rule_id text not null,
  region text,                         -- null: everywhere
  is_on boolean,                       -- null in these four: as in the wider place
  mode text check (mode in ('AUTOMATIC', 'CONFIRM')),
  level text check (level in ('NOTE', 'WARN', 'YELLOW', 'RED')),
  thresholds jsonb not null default '{}',
  reason text not null,                -- the document or decision it rests on
  proposed_by text not null,
  proposed_at timestamptz(3) not null,
  decided_by text check (decided_by <> proposed_by),  -- 两人经手, also where nobody asked
  decided_at timestamptz(3),
  version int,                         -- of this rule in this place; null: not in force
  in_force_from timestamptz(3),
  rejected_because text,
  check ((version is null) = (in_force_from is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (version is null or decided_by is not null),
  check ((rejected_because is not null) = (decided_by is not null and version is null))
);
create unique index on tongban.rule_setting (rule_id, coalesce(region, ''), version);
create index on tongban.rule_setting (proposed_at desc);

create function tongban.refuse_setting_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.decided_by is null
     and (to_jsonb(new) - 'decided_by' - 'decided_at' - 'version' - 'in_force_from' - 'rejected_because')
       = (to_jsonb(old) - 'decided_by' - 'decided_at' - 'version' - 'in_force_from' - 'rejected_because') then
    return new;
  end if;
  raise exception 'a setting never changes once it is decided: % refused; propose a newer one', tg_op using errcode = 'TB003';
end $$;
create trigger never_changes before update or delete on tongban.rule_setting for each row execute function tongban.refuse_setting_change();

-- Cases to be judged again at an instant, because a setting has moved a due point there that the case's own timer does not know.
create table tongban.supervision_alarm (
  case_no text primary key,
  at timestamptz(3) not null
);
create index on tongban.supervision_alarm (at);

grant select on tongban.rule_setting, tongban.supervision_alarm to tongban_app, tongban_auditor;
grant insert on tongban.rule_setting to tongban_app;
grant update (decided_by, decided_at, version, in_force_from, rejected_because) on tongban.rule_setting to tongban_app;
grant insert, update, delete on tongban.supervision_alarm to tongban_app;
