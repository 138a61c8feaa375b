-- run_jurisdiction: one row per run with the jurisdiction file that it read, whole; append-only
-- A run of an earlier version has none: it knew one jurisdiction only, which is the default of the installation.
create table run_jurisdiction (
    run_number   integer not null,
    jurisdiction varchar(60) not null,
    file_hash    varchar(64) not null,
    content      varchar not null,
    constraint run_jurisdiction_pk primary key (run_number),
    constraint run_jurisdiction_run_fk foreign key (run_number) references run (run_number)
);
