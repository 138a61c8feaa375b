-- stage_lock: one row per cycle and stage that a process is computing; the one table of ours whose rows go away
create table stage_lock (
    cycle              varchar(7) not null,
    stage              varchar(20) not null,
    holder_host        varchar(300) not null,
    holder_pid         bigint not null,
    process_started_at timestamp with time zone not null,
    acquired_at        timestamp with time zone not null,
    constraint stage_lock_pk primary key (cycle, stage)
);
