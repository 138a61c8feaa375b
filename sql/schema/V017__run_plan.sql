-- run_plan: one row per run: what its cycle.yaml said and where the cycle folder was; append-only
-- A stage without a date in cycle.yaml has none here. window_closes_at is a clock time in the cycle's own zone.
create table run_plan (
    run_number     integer not null,
    title          varchar not null,
    time_zone      varchar(100) not null,
    provisional_on date,
    preliminary_on date,
    official_on    date,
    secondary_on   date,
    window_opens_on  date,
    window_closes_at timestamp,
    cycle_folder   varchar not null,
    constraint run_plan_pk primary key (run_number),
    constraint run_plan_run_fk foreign key (run_number) references run (run_number),
    constraint run_plan_window_ck check ((window_opens_on is null) = (window_closes_at is null))
);
