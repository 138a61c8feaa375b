-- public_count_earlier: one row per run of the secondary analysis and earlier one whose released counts it was held against; append-only
-- Which runs were released when a run began decides what it withholds; so the run can be computed again later.
create table public_count_earlier (
    run_number         integer not null,
    earlier_run_number integer not null,
    constraint public_count_earlier_pk primary key (run_number, earlier_run_number),
    constraint public_count_earlier_run_fk foreign key (run_number) references run (run_number),
    constraint public_count_earlier_earlier_fk foreign key (earlier_run_number) references run (run_number)
);

-- disproportionality_association: one row per run, district and kind of separation: measure B-G in the newest school year; append-only
create table disproportionality_association (
    run_number    integer not null,
    district_code varchar(8) not null,
    school_year   varchar(7) not null,
    outcome       varchar(30) not null,
    reason        varchar not null,
    chi_square    varchar,
    degrees_of_freedom integer not null,
    p_raw         varchar,
    cramers_v     varchar,
    dissimilarity varchar,
    constraint disproportionality_association_pk primary key (run_number, district_code, outcome),
    constraint disproportionality_association_run_fk foreign key (run_number) references run (run_number)
);

-- disproportionality_series: one row per run, district, measure and group: its school years looked at together; append-only
-- school_years holds one a line, oldest first: school year, why there is no ratio, why earlier ones cannot be compared, with | between.
-- The pooled figures are those of disproportionality_measure, over the years that count; empty with fewer than two.
create table disproportionality_series (
    run_number      integer not null,
    district_code   varchar(8) not null,
    measure         varchar(20) not null,
    race_ethnicity  varchar(20) not null,
    income_group    varchar(20) not null,
    grade_span      varchar(60) not null,
    disability_category varchar(60) not null,
    persistence     varchar(20) not null,
    concern_years   varchar not null,
    school_years    varchar not null,
    federal_marker  varchar(40) not null,
    pooled_ratio    varchar,
    pooled_focal_risk      varchar,
    pooled_comparison_risk varchar,
    pooled_low      varchar,
    pooled_high     varchar,
    pooled_difference      varchar,
    pooled_excess   varchar,
    pooled_ceiling  varchar,
    constraint disproportionality_series_pk primary key (run_number, district_code, measure, race_ethnicity, income_group,
        grade_span, disability_category),
    constraint disproportionality_series_run_fk foreign key (run_number) references run (run_number)
);

-- disproportionality_funnel: one row per run and measure that has a funnel of the whole State in the newest school year; append-only
create table disproportionality_funnel (
    run_number    integer not null,
    measure       varchar(20) not null,
    race_ethnicity varchar(20) not null,
    income_group  varchar(20) not null,
    grade_span    varchar(60) not null,
    disability_category varchar(60) not null,
    state_risk    varchar not null,
    dispersion    varchar not null,
    between_variance varchar not null,
    constraint disproportionality_funnel_pk primary key (run_number, measure, race_ethnicity, income_group, grade_span,
        disability_category),
    constraint disproportionality_funnel_run_fk foreign key (run_number) references run (run_number)
);

-- disproportionality_funnel_point: one row per district of such a funnel; append-only
-- limits holds one pair a line, narrowest first: confidence, low and high, with a blank between.
create table disproportionality_funnel_point (
    run_number    integer not null,
    measure       varchar(20) not null,
    race_ethnicity varchar(20) not null,
    income_group  varchar(20) not null,
    grade_span    varchar(60) not null,
    disability_category varchar(60) not null,
    district_code varchar(8) not null,
    outcome       bigint not null,
    students      bigint not null,
    limits        varchar not null,
    outside       integer not null,
    constraint disproportionality_funnel_point_pk primary key (run_number, measure, race_ethnicity, income_group, grade_span,
        disability_category, district_code),
    constraint disproportionality_funnel_point_run_fk foreign key (run_number) references run (run_number)
);
