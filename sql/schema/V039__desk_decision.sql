-- desk_decision: one row per act of a person about one district's result in a cycle and stage: decided, or taken back; append-only
-- record_number counts all of them from 1 and names the decision in explanations. run_number is the run that the person looked at.
-- Who decided stands in the audit event, whose details carry a hash over its rows. A decision counts until it is taken back.
create table desk_decision (
    event_number           bigint not null,
    entry_number           integer not null,
    record_number          integer not null,
    cycle                  varchar(7) not null,
    stage                  varchar(20) not null,
    district_code          varchar(8) not null,
    run_number             integer not null,
    decision_kind          varchar(20),
    determination_category varchar(20),
    reason_code            varchar(30),
    reason                 varchar not null,
    decided_on             date not null,
    takes_back             integer,
    constraint desk_decision_pk primary key (event_number, entry_number),
    constraint desk_decision_record_ux unique (record_number),
    constraint desk_decision_back_ux unique (takes_back),
    constraint desk_decision_event_fk foreign key (event_number) references audit_event (event_number),
    constraint desk_decision_run_fk foreign key (run_number) references run (run_number),
    constraint desk_decision_kind_ck check (decision_kind in ('REASSIGN', 'KEEP', 'ASSIGN')),
    constraint desk_decision_act_ck check ((decision_kind is null) = (takes_back is not null)),
    constraint desk_decision_code_ck check ((decision_kind is null) = (reason_code is null)),
    constraint desk_decision_category_ck check (
        case when decision_kind in ('REASSIGN', 'ASSIGN') then 1 else 0 end
        = case when determination_category is null then 0 else 1 end),
    constraint desk_decision_reason_ck check (reason <> '')
);

create index desk_decision_stage_ix on desk_decision (cycle, stage);
