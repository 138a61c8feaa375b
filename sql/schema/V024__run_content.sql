-- run_content: one row per computed run and table: one hash over all that the table holds of the run; append-only
-- content_hash is SHA-512/256 over a line for each district: its code, a blank, the hash of its rows. The audit event of the
-- run names one hash over all these rows. district_hashes has a line a district with the first 16 digits of its hash, so that
-- a difference can be named.
create table run_content (
    run_number      integer not null,
    table_name      varchar(60) not null,
    row_count       bigint not null,
    content_hash    varchar(64) not null,
    district_hashes varchar not null,
    constraint run_content_pk primary key (run_number, table_name),
    constraint run_content_run_fk foreign key (run_number) references run (run_number)
);
