-- determination_shared: one row per run that has only some rows of determination: every other district's is that of an earlier run
-- The earlier run has all of its own rows, and every district of it is one of the later run. Absent for a run that has a row of
-- each of its districts itself. v_determined has the rows of both kinds of run.
create table determination_shared (
    run_number  integer not null,
    rows_of_run integer not null,
    constraint determination_shared_pk primary key (run_number),
    constraint determination_shared_run_fk foreign key (run_number) references run (run_number),
    constraint determination_shared_rows_fk foreign key (rows_of_run) references run (run_number),
    constraint determination_shared_earlier_ck check (rows_of_run < run_number)
);
