-- run_output: one row per file that a run exported; append-only
create table run_output (
    run_number integer not null,
    file_name  varchar(1000) not null,
    sha256     varchar(64) not null,
    file_bytes bigint not null,
    written_at timestamp with time zone not null,
    constraint run_output_pk primary key (run_number, file_name),
    constraint run_output_run_fk foreign key (run_number) references run (run_number)
);
