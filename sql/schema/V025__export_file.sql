-- export_file: one row per file that an export put out for the public or the districts; append-only
-- The audit event of the export names folder and content: SHA-256 over names and hashes of these files.
create table export_file (
    event_number bigint not null,
    file_name    varchar(1000) not null,
    sha256       varchar(64) not null,
    file_bytes   bigint not null,
    constraint export_file_pk primary key (event_number, file_name),
    constraint export_file_event_fk foreign key (event_number) references audit_event (event_number)
);
