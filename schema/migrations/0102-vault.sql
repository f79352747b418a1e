-- 个人信息: what a form says about persons, sealed under a key of its own that the database does not have (audit-security 1.6). The form
-- keeps masks, the trail a salted digest; when the key is destroyed, dump, log and backup hold bytes that nobody can open.
create table tongban.vault_value (
  form_id uuid primary key references tongban.form(id),
  key_id uuid not null,
  sealed bytea,                        -- values and salt; null: erased
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'RESTRICTED', 'ERASED')),
  changed_at timestamptz(3) not null default now(),
  check ((sealed is null) = (state = 'ERASED'))
);

-- Two persons: one asks, another decides.
create table tongban.erasure_order (
  id bigint generated always as identity primary key,
  case_no text not null,
  form_id uuid not null references tongban.vault_value(form_id),
  act text not null check (act in ('ERASE', 'RESTRICT', 'RELEASE')),
  basis text not null,                 -- the law it rests on
  asked_by text not null,
  asked_at timestamptz(3) not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'REFUSED')),
  decided_by text check (decided_by <> asked_by),
  decided_at timestamptz(3)
);
create unique index on tongban.erasure_order (form_id) where state = 'OPEN';

grant select, insert on tongban.vault_value, tongban.erasure_order to tongban_app;
grant update (sealed, state, changed_at) on tongban.vault_value to tongban_app;
grant update (state, decided_by, decided_at) on tongban.erasure_order to tongban_app;
grant select on tongban.erasure_order to tongban_auditor;

alter table tongban.vault_value enable row level security;
alter table tongban.vault_value force row level security;
create policy engine on tongban.vault_value to tongban_app, tongban_owner using (true) with check (true);
create policy of_a_form_within_reach on tongban.vault_value for select to tongban_web using
  (exists (select 1 from tongban.form f where f.id = vault_value.form_id));
create policy filed on tongban.vault_value for insert to tongban_web with check (nullif(current_setting('tongban.person', true), '') is not null);

-- Masks give way to a mark when the values are erased, and only then; the digest never changes. The application may not touch a form otherwise.
create function tongban.mark_form_erased(p_form uuid, p_mark text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from tongban.vault_value v where v.form_id = p_form and v.state = 'ERASED') then
    raise exception 'form % has not been erased', p_form using errcode = '42501';
  end if;
  update tongban.form f set content = f.content || coalesce(
      (select jsonb_object_agg(field ->> 'id', p_mark) from jsonb_array_elements(p.definition::jsonb -> 'fields') field
         where field ? 'personal' and f.content ? (field ->> 'id')), '{}')
    from (select code, definition, row_number() over (partition by code order by version desc) as nth from tongban.procedure_version) p
    where f.id = p_form and p.code = f.procedure_code and p.nth = 1;
end $$;
revoke all on function tongban.mark_form_erased from public;
grant execute on function tongban.mark_form_erased to tongban_app;
