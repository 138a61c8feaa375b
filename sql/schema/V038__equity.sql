-- group_count: one row per row of a file of group counts that was accepted; append-only
-- What student counts do not tell apart: disability categories, English learners, sex. A count that is not given is absent.
create table group_count (
    input_file_id   bigint not null,
    row_number      integer not null,
    column_set      integer not null,
    school_year     varchar(7) not null,
    district_code   varchar(8) not null,
    dimension       varchar(20) not null,
    student_group   varchar not null,
    district_type   varchar not null,
    enrolled        integer,
    with_disability integer,
    school_age      integer,
    inside_80       integer,
    inside_40_to_79 integer,
    inside_under_40 integer,
    separate_setting integer,
    constraint group_count_pk primary key (input_file_id, row_number),
    constraint group_count_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set)
);

-- equity_setting: one row per run of the secondary analysis that looked at equity over the State, with the table it followed; append-only
-- Lists are separated by blanks: the fewest students of each size, and the placement codes of each band of the regular class.
create table equity_setting (
    run_number integer not null,
    sizes      varchar not null,
    inside_80  varchar not null,
    inside_40_to_79 varchar not null,
    constraint equity_setting_pk primary key (run_number),
    constraint equity_setting_run_fk foreign key (run_number) references run (run_number)
);

-- equity_count: one row per run and count over many districts for the public; a withheld count stands here without its number; append-only
create table equity_count (
    run_number integer not null,
    cell       varchar(200) not null,
    is_primary boolean not null,
    students   bigint,
    constraint equity_count_pk primary key (run_number, cell),
    constraint equity_count_run_fk foreign key (run_number) references run (run_number),
    constraint equity_count_primary_ck check (not is_primary or students is null)
);
