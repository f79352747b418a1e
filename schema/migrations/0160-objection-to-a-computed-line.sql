-- Nobody has given a computed line, and nobody has decided a new objection: the two must not be taken for the same person.
alter table tongban.score_objection drop constraint score_objection_check;
alter table tongban.score_objection add constraint decided_by_another
  check (decided_by is null or (decided_by <> objected_by and decided_by is distinct from given_by));
