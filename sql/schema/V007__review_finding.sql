-- review_finding: one row per accepted finding of a review, a complaint or a hearing, with file and row; append-only
create table review_finding (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    finding_id     varchar not null,
    district_code  varchar(8) not null,
    district_name  varchar not null,
    finding_source varchar(20) not null,
    report_date    date not null,
    criterion      varchar not null,
    rating         varchar not null,
    correction_due_on date,
    corrected_on   date,
    verified_on    date,
    entered_on     date,
    constraint review_finding_pk primary key (input_file_id, row_number),
    constraint review_finding_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set)
);
