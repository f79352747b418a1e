-- One feed however often its request is sent: sent again, the same feed gets a new address, since the first one was shown and not kept.
alter table tongban.calendar_feed add column request_id text;
create unique index on tongban.calendar_feed (person_id, request_id);
