-- student_count: one row per school year, district and cell of a file of student counts, or counted from student records; append-only
-- row_number is the row of a file of counts, and 0 for cells counted from records: no record and no row of one is kept.
-- ALL, or empty text, is a total over that dimension. A count that is absent keeps why.
create table student_count (
    input_file_id   bigint not null,
    row_number      integer not null,
    column_set      integer not null,
    school_year     varchar(7) not null,
    district_code   varchar(8) not null,
    race_ethnicity  varchar(20) not null,
    income_group    varchar(20) not null,
    disability_status varchar(20) not null,
    placement       varchar(30) not null,
    placement_code  varchar(30) not null,
    grade_span      varchar(60) not null,
    disability_category varchar(60) not null,
    students        integer,
    missing         varchar(20),
    published       varchar(60) not null,
    constraint student_count_pk primary key (input_file_id, row_number, school_year, district_code, race_ethnicity,
        income_group, disability_status, placement, grade_span, disability_category),
    constraint student_count_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint student_count_students_ck check (
        (students >= 0 and missing is null) or (students is null and missing is not null))
);

-- secondary_decision: one row per recorded answer of a named person to a proposal of the secondary analysis; append-only
create table secondary_decision (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    district_code varchar(8) not null,
    question      varchar(1) not null,
    confirmed     boolean not null,
    decided_by    varchar not null,
    decided_on    date not null,
    reason        varchar not null,
    constraint secondary_decision_pk primary key (input_file_id, row_number),
    constraint secondary_decision_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint secondary_decision_question_ck check (question in ('A', 'B'))
);
