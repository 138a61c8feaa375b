-- indicator_value: one row per accepted SPP indicator of one row of a file; append-only
-- Of each count and the percentage either the value stands or why it is missing, with the text in its place.
-- A percentage is decimal text as published, so that no digit is lost or added.
create table indicator_value (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    district_code varchar(8) not null,
    district_name varchar not null,
    indicator     varchar(20) not null,
    reviewed_school_year  varchar(7),
    reviewed_every_year   boolean not null,
    reviewed_published    varchar not null,
    numerator             integer,
    numerator_missing     varchar(20),
    numerator_published   varchar,
    denominator           integer,
    denominator_missing   varchar(20),
    denominator_published varchar,
    percent               varchar(60),
    percent_missing       varchar(20),
    percent_published     varchar,
    reported_value        varchar not null,
    practices_contribute  varchar(10) not null,
    due                   varchar(10) not null,
    submitted_on          date,
    valid                 varchar(10) not null,
    reliable              varchar(10) not null,
    constraint indicator_value_pk primary key (input_file_id, row_number, indicator),
    constraint indicator_value_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint indicator_value_numerator_ck check (
        (numerator is null and numerator_missing is not null and numerator_published is not null)
        or (numerator >= 0 and numerator_missing is null and numerator_published is null)),
    constraint indicator_value_denominator_ck check (
        (denominator is null and denominator_missing is not null and denominator_published is not null)
        or (denominator >= 0 and denominator_missing is null and denominator_published is null)),
    constraint indicator_value_percent_ck check (
        (percent is null and percent_missing is not null and percent_published is not null)
        or (percent is not null and percent_missing is null and percent_published is null))
);
