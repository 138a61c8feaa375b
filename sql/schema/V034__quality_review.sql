-- review_score: one row per statement of a file about the score of a record's area by one reader; append-only
-- Pseudonyms only. Bound to the audit event of the import, whose details carry a hash over the rows. The newest counts.
-- Kept apart from determinations: no table of runs refers to it, and no run reads it.
create table review_score (
    event_number   bigint not null,
    entry_number   integer not null,
    district_code  varchar(8) not null,
    school_year    varchar(7) not null,
    round_number   integer not null,
    record_number  varchar(7) not null,
    area           varchar(20) not null,
    reader_number  varchar(7) not null,
    reader_turn    varchar(6) not null,
    points         integer,
    not_applicable varchar(30),
    reviewed_on    date not null,
    file_name      varchar(1000) not null,
    row_number     integer not null,
    file_sha256    varchar(64) not null,
    constraint review_score_pk primary key (event_number, entry_number),
    constraint review_score_event_fk foreign key (event_number) references audit_event (event_number),
    constraint review_score_points_ck check (points between 0 and 4),
    constraint review_score_one_ck check ((points is null) <> (not_applicable is null)),
    constraint review_score_round_ck check (round_number between 1 and 9)
);

create index review_score_round_ix on review_score (district_code, school_year, round_number);

-- review_sample: one row per statement about a record of a list or a sample for quality reviews; append-only
-- Bound to the audit event of the import or the draw likewise. A drawn row has the seed that gives the same sample again.
create table review_sample (
    event_number     bigint not null,
    entry_number     integer not null,
    district_code    varchar(8) not null,
    school_year      varchar(7) not null,
    round_number     integer not null,
    record_number    varchar(7) not null,
    school_level     varchar(10) not null,
    age_band         varchar(20) not null,
    how_chosen       varchar(11) not null,
    seed             integer,
    read_twice       boolean not null,
    replaces_number  varchar(7),
    replaced_because varchar(30),
    file_name        varchar(1000) not null,
    row_number       integer not null,
    file_sha256      varchar(64) not null,
    constraint review_sample_pk primary key (event_number, entry_number),
    constraint review_sample_event_fk foreign key (event_number) references audit_event (event_number),
    constraint review_sample_how_ck check (how_chosen in ('LISTED', 'DRAWN', 'RANDOM', 'REPLACEMENT', 'SELF_CHOSEN')),
    constraint review_sample_seed_ck check ((how_chosen in ('DRAWN', 'RANDOM')) = (seed is not null)),
    constraint review_sample_replaces_ck check ((how_chosen = 'REPLACEMENT') = (replaces_number is not null)),
    constraint review_sample_round_ck check (round_number between 1 and 9)
);

create index review_sample_round_ix on review_sample (district_code, school_year, round_number);
