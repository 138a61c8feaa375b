-- accountability_level: one row per accepted accountability level, that is per row of a file of levels; append-only
-- Progress and Performance Indexes are decimal text as published, so that no digit is lost or added.
create table accountability_level (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    district_code varchar(8) not null,
    district_name varchar not null,
    level_kind    varchar(20) not null,
    level_number  integer not null,
    level_starred boolean not null,
    reason        varchar not null,
    cumulative_ppi_all        varchar(60),
    cumulative_ppi_high_needs varchar(60),
    discrepancy_id varchar not null,
    constraint accountability_level_pk primary key (input_file_id, row_number),
    constraint accountability_level_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint accountability_level_number_ck check (
        (level_kind = 'LEVEL' and level_number between 1 and 5)
        or (level_kind in ('INSUFFICIENT_DATA', 'BLANK') and level_number = 0 and not level_starred))
);
