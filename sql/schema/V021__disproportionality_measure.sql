-- run_basis: one row per run of the secondary analysis and the official run whose accountability levels it rests on; append-only
create table run_basis (
    run_number          integer not null,
    official_run_number integer not null,
    constraint run_basis_pk primary key (run_number),
    constraint run_basis_run_fk foreign key (run_number) references run (run_number),
    constraint run_basis_official_fk foreign key (official_run_number) references run (run_number)
);

-- disproportionality_state: one row per run, school year and plain measure over the whole State; append-only
create table disproportionality_state (
    run_number      integer not null,
    school_year     varchar(7) not null,
    measure         varchar(20) not null,
    race_ethnicity  varchar(20) not null,
    income_group    varchar(20) not null,
    grade_span      varchar(60) not null,
    disability_category varchar(60) not null,
    focal_outcome   bigint not null,
    focal_students  bigint not null,
    comparison_outcome  bigint not null,
    comparison_students bigint not null,
    constraint disproportionality_state_pk primary key (run_number, school_year, measure, race_ethnicity, income_group,
        grade_span, disability_category),
    constraint disproportionality_state_run_fk foreign key (run_number) references run (run_number)
);

-- disproportionality_measure: one row per run, district, school year, measure and group, before p-values are adjusted; append-only
-- Ratios are exact fractions in lowest terms as text; limits and p-values are decimal text as computed; *_decimal is for sorting.
create table disproportionality_measure (
    run_number      integer not null,
    district_code   varchar(8) not null,
    school_year     varchar(7) not null,
    measure         varchar(20) not null,
    race_ethnicity  varchar(20) not null,
    income_group    varchar(20) not null,
    grade_span      varchar(60) not null,
    disability_category varchar(60) not null,
    status          varchar(20) not null,
    method          varchar(25) not null,
    reason          varchar not null,
    focal_outcome   bigint,
    focal_students  bigint,
    comparison_outcome  bigint,
    comparison_students bigint,
    state_focal_outcome bigint,
    state_focal_students bigint,
    state_comparison_outcome bigint,
    state_comparison_students bigint,
    ratio           varchar,
    ratio_decimal   numeric(24, 8),
    focal_risk      varchar,
    comparison_risk varchar,
    ratio_low       varchar,
    ratio_high      varchar,
    risk_difference varchar,
    excess_students varchar,
    ratio_ceiling   varchar,
    has_state       boolean not null,
    state_ratio     varchar,
    rest_ratio      varchar,
    relative_ratio  varchar,
    relative_z      varchar,
    has_sensitivity boolean not null,
    one_fewer       varchar,
    one_more        varchar,
    students_to_change bigint,
    p_test          varchar(40),
    p_raw           varchar,
    unknown_bounds  varchar not null,
    marks           varchar not null,
    constraint disproportionality_measure_pk primary key (run_number, district_code, school_year, measure, race_ethnicity,
        income_group, grade_span, disability_category),
    constraint disproportionality_measure_run_fk foreign key (run_number) references run (run_number),
    constraint disproportionality_measure_judged_ck check (
        (status in ('NO_CONCERN', 'WATCH', 'CONCERN', 'HIGH_CONCERN') and ratio is not null)
        or (status in ('DATA_ERROR', 'INPUT_SUPPRESSED', 'GROUP_ABSENT', 'NOT_CALCULATED') and ratio is null))
);

-- disproportionality_p_value: one row per measure with a p-value, adjusted over all that were tested with it; append-only
create table disproportionality_p_value (
    run_number      integer not null,
    district_code   varchar(8) not null,
    school_year     varchar(7) not null,
    measure         varchar(20) not null,
    race_ethnicity  varchar(20) not null,
    income_group    varchar(20) not null,
    grade_span      varchar(60) not null,
    disability_category varchar(60) not null,
    adjustment      varchar(80) not null,
    p_adjusted      varchar not null,
    constraint disproportionality_p_value_pk primary key (run_number, district_code, school_year, measure, race_ethnicity,
        income_group, grade_span, disability_category),
    constraint disproportionality_p_value_run_fk foreign key (run_number) references run (run_number)
);

-- disproportionality_answer: one row per run, district and question, in the newest school year; append-only
-- Lists of measures hold one key a line, and so do the sentences.
create table disproportionality_answer (
    run_number    integer not null,
    district_code varchar(8) not null,
    school_year   varchar(7) not null,
    question      varchar(1) not null,
    verdict       varchar(20) not null,
    warranted     boolean not null,
    decided_by    varchar not null,
    not_judged    varchar not null,
    informed_by   varchar not null,
    sentences     varchar not null,
    constraint disproportionality_answer_pk primary key (run_number, district_code, question),
    constraint disproportionality_answer_run_fk foreign key (run_number) references run (run_number),
    constraint disproportionality_answer_verdict_ck check (verdict in ('APPEARS', 'DOES_NOT_APPEAR', 'CANNOT_TELL'))
);

-- public_count: one row per run and count of its public table; a withheld count stands here without its number; append-only
create table public_count (
    run_number integer not null,
    cell       varchar(120) not null,
    is_primary boolean not null,
    students   bigint,
    constraint public_count_pk primary key (run_number, cell),
    constraint public_count_run_fk foreign key (run_number) references run (run_number),
    constraint public_count_primary_ck check (not is_primary or students is null)
);
