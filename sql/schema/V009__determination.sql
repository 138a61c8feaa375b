-- determination: one row per district and run; append-only
-- The three columns of the accountability level are absent together when no accepted row gave one.
create table determination (
    run_number    integer not null,
    district_code varchar(8) not null,
    district_name varchar not null,
    level_kind    varchar(20),
    level_number  integer,
    level_starred boolean,
    aligned_category       varchar(20),
    determination_category varchar(20),
    label               varchar not null,
    undetermined_reason varchar not null,
    reassigned          boolean not null,
    on_review_list      boolean not null,
    would_change_json   varchar not null,
    constraint determination_pk primary key (run_number, district_code),
    constraint determination_run_fk foreign key (run_number) references run (run_number),
    constraint determination_level_ck check (
        (level_kind is null and level_number is null and level_starred is null)
        or (level_kind is not null and level_number is not null and level_starred is not null))
);

-- rule_result: one row per rule, district and run, in the order of the rule book; append-only
-- details_json is rule-result/1: title, confidence, sources, values read with file, row and column, thresholds used.
create table rule_result (
    run_number    integer not null,
    district_code varchar(8) not null,
    rule_order    integer not null,
    rule_id       varchar(40) not null,
    outcome       varchar(20) not null,
    decisive      boolean not null,
    strength      varchar(20) not null,
    reason        varchar not null,
    details_json  varchar not null,
    constraint rule_result_pk primary key (run_number, district_code, rule_order),
    constraint rule_result_determination_fk
        foreign key (run_number, district_code) references determination (run_number, district_code),
    constraint rule_result_outcome_ck check (outcome in ('FIRED', 'NOT_FIRED', 'NOT_APPLICABLE', 'NOT_EVALUATED'))
);

-- run_warning: one row per control over a whole run that a person signs for; append-only
create table run_warning (
    run_number      integer not null,
    warning_order   integer not null,
    rule_id         varchar(40) not null,
    words           varchar not null,
    thresholds_json varchar not null,
    constraint run_warning_pk primary key (run_number, warning_order),
    constraint run_warning_run_fk foreign key (run_number) references run (run_number)
);
