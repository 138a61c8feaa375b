-- plan_proposal: one row per plan of assistance (district and cycle) and proposal, the newest counts; append-only
-- What a plan rests on: an official run, its secondary analysis where one was computed, a table of assistance. Bound to the
-- audit event of the proposal, whose details carry a hash over its rows.
create table plan_proposal (
    event_number   bigint not null,
    entry_number   integer not null,
    district_code  varchar(8) not null,
    cycle          varchar(7) not null,
    district_name  varchar not null,
    proposed_on    date not null,
    run_number     integer not null,
    analysis_run   integer,
    table_id       varchar(80) not null,
    table_sha256   varchar(64) not null,
    label          varchar not null,
    engagement     varchar not null,
    lead_by        varchar not null,
    constraint plan_proposal_pk primary key (event_number, entry_number),
    constraint plan_proposal_event_fk foreign key (event_number) references audit_event (event_number),
    constraint plan_proposal_run_fk foreign key (run_number) references run (run_number),
    constraint plan_proposal_analysis_fk foreign key (analysis_run) references run (run_number)
);

create index plan_proposal_plan_ix on plan_proposal (district_code, cycle);

-- plan_act: one row per act about a plan of assistance, on a day, what a proposal puts into it included; append-only
-- action_number is absent for an act about the plan as a whole. What an action says stands in the rows that add and change
-- it; who acted and when it was recorded stand in the audit event, whose details carry a hash over its rows.
create table plan_act (
    event_number  bigint not null,
    entry_number  integer not null,
    district_code varchar(8) not null,
    cycle         varchar(7) not null,
    act           varchar(20) not null,
    happened_on   date not null,
    action_number integer,
    ground_kind   varchar(20),
    ground_key    varchar,
    ground        varchar,
    what          varchar,
    area          varchar(20),
    offer         varchar,
    funds         varchar,
    sources       varchar,
    owner_name    varchar,
    due_on        date,
    note          varchar not null,
    file_name     varchar(1000) not null,
    file_sha256   varchar(64) not null,
    constraint plan_act_pk primary key (event_number, entry_number),
    constraint plan_act_event_fk foreign key (event_number) references audit_event (event_number),
    constraint plan_act_act_ck check (act in (
        'ADDED', 'CHANGED', 'PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED', 'NOTE', 'SIGNED')),
    constraint plan_act_action_ck check (action_number is not null or act in ('NOTE', 'SIGNED')),
    constraint plan_act_what_ck check ((act in ('ADDED', 'CHANGED')) = (what is not null)),
    constraint plan_act_area_ck check (area in ('ACCESS', 'PROGRESS', 'ACCOMMODATIONS', 'SERVICES'))
);

create index plan_act_plan_ix on plan_act (district_code, cycle);
