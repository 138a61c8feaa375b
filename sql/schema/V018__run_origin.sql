-- run_origin: one row per run: where its cycle folder was, and the window for MCAS discrepancies that it announced; append-only
-- The window is absent where cycle.yaml announces none; whether a report is late is told by run_plan.
create table run_origin (
    run_number       integer not null,
    cycle_folder     varchar not null,
    window_opens_on  date,
    window_closes_at timestamp,
    constraint run_origin_pk primary key (run_number),
    constraint run_origin_run_fk foreign key (run_number) references run (run_number),
    constraint run_origin_window_ck check (
        (window_opens_on is null and window_closes_at is null)
        or (window_opens_on is not null and window_closes_at is not null))
);
