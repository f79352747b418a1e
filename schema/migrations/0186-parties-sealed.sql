-- 当事人信息: name, document, telephone and address of a party sealed under a key of its own, as what a form says of persons is (0102). The
-- row keeps masks; a salted digest binds the values; a keyed digest, whose key the database does not have, finds a party known already.
create table tongban.party_vault (
  party_id text primary key references tongban.party(id),
  key_id uuid not null,
  sealed bytea,                        -- values and salt; null: erased
  digest text not null,                -- SHA-256(salt || canonical values), hex
  lookup bytea,                        -- of kind, name and document; null: none given, or erased
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'RESTRICTED', 'ERASED')),
  changed_at timestamptz(3) not null default now(),
  check ((sealed is null) = (state = 'ERASED')),
  check (lookup is null or state <> 'ERASED')
);
create index on tongban.party_vault (lookup) where lookup is not null;
grant select, insert on tongban.party_vault to tongban_app;
grant update (sealed, lookup, state, changed_at) on tongban.party_vault to tongban_app;

-- An order is about the form of a case, or about a party of it.
alter table tongban.erasure_order alter column form_id drop not null;
alter table tongban.erasure_order add column party_id text references tongban.party_vault(party_id);
alter table tongban.erasure_order add constraint one_subject check (num_nonnulls(form_id, party_id) = 1);
create unique index on tongban.erasure_order (party_id) where state = 'OPEN';

-- Values give way to masks only together with what opens again for those who may: nothing is lost, nothing is sealed twice.
create function tongban.seal_party(p_party text, p_key uuid, p_sealed bytea, p_digest text, p_lookup bytea, p_name text, p_document text, p_phone text, p_address text)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from tongban.party p where p.id = p_party for update;
  insert into tongban.party_vault (party_id, key_id, sealed, digest, lookup) values (p_party, p_key, p_sealed, p_digest, p_lookup) on conflict do nothing;
  if not found then
    return false;
  end if;
  update tongban.party p set name = p_name, document_no = p_document, phone = p_phone, address = p_address where p.id = p_party;
  return true;
end $$;
create function tongban.seal_form(p_form uuid, p_key uuid, p_sealed bytea, p_masked jsonb)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from tongban.form f where f.id = p_form for update;
  insert into tongban.vault_value (form_id, key_id, sealed) values (p_form, p_key, p_sealed) on conflict do nothing;
  if not found then
    return false;
  end if;
  -- The salt lies with the values: without it the digest says nothing about them.
  update tongban.form f set content = p_masked, salt = '' where f.id = p_form;
  return true;
end $$;
-- The name of an enterprise is public; that of a person goes, with the name of whoever signs in as this party.
create function tongban.mark_party_erased(p_party text, p_mark text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select 1 from tongban.party_vault v where v.party_id = p_party and v.state = 'ERASED') then
    raise exception 'party % has not been erased', p_party using errcode = '42501';
  end if;
  update tongban.party p set name = case when p.kind = 'PERSON' then p_mark else p.name end, document_no = null, phone = null, address = null
    where p.id = p_party;
  update tongban.person n set name = p_mark from tongban.party p where p.id = p_party and p.kind = 'PERSON' and n.party_id = p_party and n.unit_id is null;
end $$;
revoke all on function tongban.seal_party, tongban.seal_form, tongban.mark_party_erased from public;
grant execute on function tongban.seal_party, tongban.seal_form, tongban.mark_party_erased to tongban_app;

-- What was asked at the desk of the security administrators, so that a request sent again, its answer lost, does nothing twice.
create table tongban.desk_request (
  person_id text not null,
  request_id text not null,
  asked text not null,                 -- SHA-256 of act and input
  subject text,                        -- the answer
  at timestamptz(3) not null,
  primary key (person_id, request_id)
);
grant select, insert on tongban.desk_request to tongban_app;
grant update (subject) on tongban.desk_request to tongban_app;
