-- Of two sequencers that both believe to lead, the slower may come with a smaller log than was signed already. Both are true, but whoever
-- reads must never see the log become shorter: such a checkpoint is refused, and its signer reads again and goes on.
set local role audit_owner;

create function audit.one_checkpoint_at_a_time() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7310230);  -- before the row gets its number, so that numbers and sizes have one order
  return null;
end $$;

create function audit.refuse_smaller_checkpoint() returns trigger language plpgsql as $$
begin
  if new.size < (select max(c.size) from audit.checkpoint c) then
    raise exception 'a checkpoint of % leaves comes after one of %: another sequencer leads',
      new.size, (select max(c.size) from audit.checkpoint c) using errcode = 'TB003';
  end if;
  return new;
end $$;

create trigger a_one_at_a_time before insert on audit.checkpoint for each statement execute function audit.one_checkpoint_at_a_time();
create trigger never_smaller before insert on audit.checkpoint for each row execute function audit.refuse_smaller_checkpoint();
alter table audit.checkpoint enable always trigger a_one_at_a_time;
alter table audit.checkpoint enable always trigger never_smaller;
