-- How fast somebody may ask, and how often a wrong check may be tried: counted once for all API processes. Unlogged: after a crash everybody
-- begins anew, and no write-ahead log is written for a question. Keys are digests: neither person nor address stands here.
create unlogged table tongban.rate_bucket (
  key text primary key,
  tokens float8 not null,
  at timestamptz not null,
  full_at timestamptz not null         -- from here on it says no more than an absent row
) with (fillfactor = 60);

-- Positive: so many tokens were taken, at most as many as wanted. Negative: seconds until there is one.
create function tongban.take_tokens(p_key text, p_burst float8, p_per_second float8, p_wanted int) returns float8
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_now timestamptz := clock_timestamp();
  v_tokens float8;
  v_taken float8;
begin
  insert into tongban.rate_bucket values (p_key, p_burst, v_now, v_now) on conflict do nothing;
  select least(p_burst, b.tokens + greatest(0, extract(epoch from v_now - b.at)) * p_per_second) into v_tokens
    from tongban.rate_bucket b where b.key = p_key for update;
  v_taken := least(p_wanted, floor(v_tokens));
  update tongban.rate_bucket b set tokens = v_tokens - v_taken, at = v_now,
      full_at = v_now + (p_burst - v_tokens + v_taken) / p_per_second * interval '1 second'
    where b.key = p_key;
  if random() < 0.001 then
    delete from tongban.rate_bucket b where b.key in (
      select o.key from tongban.rate_bucket o where o.full_at < v_now - interval '1 minute' for update skip locked);
  end if;
  return case when v_taken >= 1 then v_taken else -(1 - v_tokens) / p_per_second end;
end $$;

create unlogged table tongban.attempt (
  id bigint generated always as identity primary key,
  key text not null,
  at timestamptz not null,
  forget_at timestamptz not null
);
create index on tongban.attempt (key, at);

-- Counts an attempt before it is made, so that many at once are no more than one after another. 0 and the id: it may be made; else seconds to wait.
create function tongban.begin_attempt(p_key text, p_max int, p_within interval, p_now timestamptz, out wait int, out id bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_oldest timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_key, 187));
  select a.at into v_oldest from tongban.attempt a where a.key = p_key and a.at > p_now - p_within order by a.at desc, a.id desc offset p_max - 1 limit 1;
  if v_oldest is null then
    wait := 0;
    insert into tongban.attempt (key, at, forget_at) values (p_key, p_now, p_now + p_within) returning attempt.id into begin_attempt.id;
  else
    wait := greatest(1, ceil(extract(epoch from v_oldest + p_within - p_now)))::int;
  end if;
  if random() < 0.01 then
    delete from tongban.attempt a where a.forget_at < p_now;
  end if;
end $$;
-- It was right after all.
create function tongban.forgive_attempt(p_id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from tongban.attempt where id = p_id
$$;
revoke all on function tongban.take_tokens, tongban.begin_attempt, tongban.forgive_attempt from public;
grant execute on function tongban.take_tokens, tongban.begin_attempt, tongban.forgive_attempt to tongban_app;
