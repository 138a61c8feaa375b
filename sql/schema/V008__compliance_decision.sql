-- compliance_decision: one row per recorded decision of a named person about a district, with file and row; append-only
create table compliance_decision (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    district_code varchar(8) not null,
    decision_kind varchar(10) not null,
    determination_category varchar(20),
    decided_by    varchar not null,
    decided_on    date not null,
    reason        varchar not null,
    evidence      varchar not null,
    constraint compliance_decision_pk primary key (input_file_id, row_number),
    constraint compliance_decision_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint compliance_decision_kind_ck check (decision_kind in ('REASSIGN', 'KEEP', 'ASSIGN'))
);
