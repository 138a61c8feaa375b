-- ledger_finding: one row per statement of a review file about a finding, the first identifies it; append-only
-- Bound to the audit event of the import, whose details carry a hash over the rows. The newest statement counts.
create table ledger_finding (
    event_number   bigint not null,
    entry_number   integer not null,
    finding_id     varchar not null,
    district_code  varchar(8) not null,
    district_name  varchar not null,
    finding_source varchar(20) not null,
    criterion      varchar not null,
    rating         varchar not null,
    notice_on      date not null,
    printed_due_on date,
    corrected_on   date,
    verified_on    date,
    entered_on     date,
    file_name      varchar(1000) not null,
    row_number     integer not null,
    file_sha256    varchar(64) not null,
    constraint ledger_finding_pk primary key (event_number, entry_number),
    constraint ledger_finding_event_fk foreign key (event_number) references audit_event (event_number)
);

create index ledger_finding_id_ix on ledger_finding (finding_id);

-- ledger_act: one row per act of a person about a finding of the ledger, on a day; append-only
-- subject is a child's case by its number, never a name, or the number of a corrective action; who acted and when it was
-- recorded stand in the audit event, whose details carry a hash over its rows.
create table ledger_act (
    event_number  bigint not null,
    entry_number  integer not null,
    finding_id    varchar not null,
    act           varchar(20) not null,
    happened_on   date not null,
    subject       varchar not null,
    note          varchar not null,
    who_must_act  varchar not null,
    due_on        date,
    met_count     integer,
    all_count     integer,
    file_name     varchar(1000) not null,
    file_sha256   varchar(64) not null,
    constraint ledger_act_pk primary key (event_number, entry_number),
    constraint ledger_act_event_fk foreign key (event_number) references audit_event (event_number),
    constraint ledger_act_act_ck check (act in (
        'CITED', 'SYSTEMIC', 'NOT_SYSTEMIC', 'CASE_OPEN', 'CASE_CORRECTED', 'CASE_LEFT', 'NO_CASE', 'DATA', 'ACTION',
        'NOTE', 'DONE', 'CLOSED', 'REOPENED')),
    constraint ledger_act_data_ck check (act <> 'DATA' or (all_count >= 1 and met_count >= 0 and met_count <= all_count))
);

create index ledger_act_finding_ix on ledger_act (finding_id);
