-- review_note: one row per act of a person about notes of reviewers: a note written about a district's result in a cycle and stage, or taken back; append-only
-- note_number counts all of them from 1. run_number is the run that the person looked at; the note stays with the stage when it is
-- computed again. Who wrote it stands in the audit event, whose details carry a hash over the row. No run reads a note.
create table review_note (
    event_number  bigint not null,
    note_number   integer not null,
    cycle         varchar(7) not null,
    stage         varchar(20) not null,
    district_code varchar(8) not null,
    run_number    integer not null,
    note          varchar not null,
    written_on    date not null,
    takes_back    integer,
    constraint review_note_pk primary key (event_number),
    constraint review_note_number_ux unique (note_number),
    constraint review_note_back_ux unique (takes_back),
    constraint review_note_event_fk foreign key (event_number) references audit_event (event_number),
    constraint review_note_run_fk foreign key (run_number) references run (run_number),
    constraint review_note_text_ck check (note <> '')
);

create index review_note_stage_ix on review_note (cycle, stage);
