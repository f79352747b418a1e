-- The work list in its own order: what runs before what is paused, by the next due; the first page is read and nothing is sorted.
create index on tongban.application_case (paused, next_due_at, case_no) where closed_at is null;
