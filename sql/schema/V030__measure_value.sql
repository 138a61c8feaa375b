-- measure_value: one row per measure and school year that one row of a file gives of a district; append-only
-- What is printed stands as text, so that no digit is lost or added; measure_number is the same as a number, for queries, and
-- absent where it is a word or where there is no value.
create table measure_value (
    input_file_id  bigint not null,
    row_number     integer not null,
    column_set     integer not null,
    district_code  varchar(8) not null,
    district_name  varchar not null,
    measure        varchar(160) not null,
    school_year    varchar(7) not null,
    value_status   varchar(20) not null,
    printed        varchar not null,
    measure_number numeric(30, 15),
    n              integer,
    submitted_on   date,
    constraint measure_value_pk primary key (input_file_id, row_number, measure, school_year),
    constraint measure_value_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint measure_value_status_ck check (
        value_status in ('VALUE', 'MISSING', 'NOT_VALID', 'TOO_SMALL', 'NOT_APPLICABLE')),
    constraint measure_value_printed_ck check (value_status <> 'VALUE' or printed <> ''),
    constraint measure_value_number_ck check (value_status = 'VALUE' or measure_number is null),
    constraint measure_value_n_ck check (n is null or n >= 0)
);
