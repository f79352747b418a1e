-- Counting what a unit has open, and what was closed today, without passing over the cases of all the years.
create index on tongban.application_case (unit_id) where closed_at is null;
create index on tongban.application_case (closed_at) where closed_at is not null;
