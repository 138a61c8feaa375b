-- run_plan: one row per run with what the cycle's own dates meant for it; append-only
-- The window is absent where no report can be late: in a stage without corrections, and in an amendment.
create table run_plan (
    run_number       integer not null,
    time_zone        varchar(60) not null,
    window_opens_on  date,
    window_closes_at timestamp,
    constraint run_plan_pk primary key (run_number),
    constraint run_plan_run_fk foreign key (run_number) references run (run_number),
    constraint run_plan_window_ck check (
        (window_opens_on is null and window_closes_at is null)
        or (window_opens_on is not null and window_closes_at is not null))
);
