-- Who is signed in (audit-security 2.1). A person is known by (issuer, subject) alone: never by name, phone or e-mail.
create table tongban.identity_link (
  id bigint generated always as identity primary key,
  iss text not null,
  sub text not null,
  person_id text not null references tongban.person(id),
  level int not null check (level between 0 and 3),
  linked_at timestamptz(3) not null default now(),
  linked_by text[] not null,           -- {auto} by a vouched level, {demo}, or the two persons who decided
  ended_at timestamptz(3),
  ended_by text[]
);
create unique index on tongban.identity_link (iss, sub) where ended_at is null;
create index on tongban.identity_link (person_id) where ended_at is null;

-- A sign-in that was begun at one browser and must be finished there, once, within minutes.
create table tongban.sign_in_begun (
  state_hash bytea primary key,
  browser_hash bytea not null,         -- of the cookie that ties it to the browser
  provider text not null,
  secrets jsonb not null,              -- nonce, PKCE verifier
  return_to text not null,
  session_hash bytea,                  -- a step-up of this session, not a new one
  begun_at timestamptz(3) not null default now()
);
create index on tongban.sign_in_begun (begun_at);

-- The cookie itself is never stored: only its SHA-256.
create table tongban.session (
  id_hash bytea primary key,
  person_id text not null references tongban.person(id),
  provider text not null,
  iss text not null,
  sub text not null,
  sid text,                            -- the provider's own name of its session, for back-channel log-out
  acr text,
  level int check (level between 0 and 3),  -- vouched for at this sign-in; null: the demo, where the person row says it
  demo boolean not null default false,
  offices text not null,               -- roles and unit at sign-in: a change ends the session
  began_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,     -- absolute limit
  stepped_up_at timestamptz(3),
  stepped_up_by text check (stepped_up_by in ('WEBAUTHN', 'TOTP', 'PROVIDER')),
  challenge text,                      -- of a WebAuthn ceremony under way
  ended_at timestamptz(3),
  ended_because text
);
create index on tongban.session (person_id) where ended_at is null;
create index on tongban.session (iss, sub) where ended_at is null;
create index on tongban.session (iss, sid) where ended_at is null and sid is not null;

-- A log-out token counts once.
create table tongban.logout_token (
  iss text not null,
  jti text not null,
  seen_at timestamptz(3) not null default now(),
  primary key (iss, jti)
);

create table tongban.second_factor (
  id text primary key,                 -- credential id, or totp/<person>
  person_id text not null references tongban.person(id),
  kind text not null check (kind in ('WEBAUTHN', 'TOTP')),
  public_key bytea,                    -- WebAuthn: COSE key
  counter bigint not null default 0,   -- WebAuthn: signature counter; TOTP: the last time step used
  sealed_secret bytea,                 -- TOTP: encrypted under a key outside the database
  confirmed boolean not null default false,
  failures int not null default 0,
  locked_until timestamptz(3),
  enrolled_at timestamptz(3) not null default now()
);
create index on tongban.second_factor (person_id);

grant select, insert on tongban.identity_link, tongban.sign_in_begun, tongban.session, tongban.logout_token, tongban.second_factor to tongban_app;
grant update (ended_at, ended_by) on tongban.identity_link to tongban_app;
grant update (seen_at, stepped_up_at, stepped_up_by, challenge, acr, ended_at, ended_because) on tongban.session to tongban_app;
grant update (counter, confirmed, failures, locked_until, sealed_secret, enrolled_at) on tongban.second_factor to tongban_app;
grant delete on tongban.sign_in_begun, tongban.second_factor, tongban.logout_token to tongban_app;
grant select on tongban.identity_link to tongban_auditor;
