-- mcas_discrepancy: one row per accepted MCAS discrepancy report of a file, with the department's decision; append-only
-- reported_at is a clock time in the cycle's own zone. The person, day and reason are absent or empty while it is pending.
create table mcas_discrepancy (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    discrepancy_id   varchar not null,
    district_code    varchar(8) not null,
    school_code      varchar(20) not null,
    discrepancy_kind varchar not null,
    subject          varchar not null,
    reported_at      timestamp not null,
    decision         varchar(10) not null,
    decided_by       varchar not null,
    decided_on       date,
    reason           varchar not null,
    constraint mcas_discrepancy_pk primary key (input_file_id, row_number),
    constraint mcas_discrepancy_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint mcas_discrepancy_decision_ck check (decision in ('PENDING', 'ACCEPTED', 'REFUSED'))
);
