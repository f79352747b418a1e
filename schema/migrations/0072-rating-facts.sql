-- A rating changes a case's facts without a step of the case: superseded rows are told apart by when they became known, too.
alter table tongban.case_fact_past drop constraint case_fact_past_pkey;
alter table tongban.case_fact_past add primary key (case_no, seq, known_from);
