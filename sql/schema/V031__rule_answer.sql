-- rule_form: one row per rule of a run and form of its details: what the details of many districts have in common; append-only
-- The details of an answer, rule-result/1, are before_values, then packed_values with each sign U+0001 to U+0008 and U+000E
-- to U+001F written out as words_01 to words_26, then after_values. JSON has none of these signs, so nothing is mistaken.
create table rule_form (
    run_number    integer not null,
    form_number   integer not null,
    rule_id       varchar(40) not null,
    before_values varchar not null,
    after_values  varchar not null,
    words_01      varchar not null,
    words_02      varchar not null,
    words_03      varchar not null,
    words_04      varchar not null,
    words_05      varchar not null,
    words_06      varchar not null,
    words_07      varchar not null,
    words_08      varchar not null,
    words_09      varchar not null,
    words_10      varchar not null,
    words_11      varchar not null,
    words_12      varchar not null,
    words_13      varchar not null,
    words_14      varchar not null,
    words_15      varchar not null,
    words_16      varchar not null,
    words_17      varchar not null,
    words_18      varchar not null,
    words_19      varchar not null,
    words_20      varchar not null,
    words_21      varchar not null,
    words_22      varchar not null,
    words_23      varchar not null,
    words_24      varchar not null,
    words_25      varchar not null,
    words_26      varchar not null,
    constraint rule_form_pk primary key (run_number, form_number),
    constraint rule_form_run_fk foreign key (run_number) references run (run_number)
);

-- rule_answer: one row per rule, district and run, in the order of the rule book; append-only
-- Runs of earlier versions have their answers in rule_result; v_rule_result shows both. The form is no foreign key: it would cost
-- each row one more index, and the hash of the run's content covers both tables.
create table rule_answer (
    run_number    integer not null,
    district_code varchar(8) not null,
    rule_order    integer not null,
    form_number   integer not null,
    outcome       varchar(20) not null,
    decisive      boolean not null,
    strength      varchar(20) not null,
    reason        varchar not null,
    packed_values varchar not null,
    constraint rule_answer_pk primary key (run_number, district_code, rule_order),
    constraint rule_answer_determination_fk
        foreign key (run_number, district_code) references determination (run_number, district_code),
    constraint rule_answer_outcome_ck check (outcome in ('FIRED', 'NOT_FIRED', 'NOT_APPLICABLE', 'NOT_EVALUATED'))
);
