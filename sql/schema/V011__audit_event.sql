-- audit_event: one row per thing a person did, numbered without gaps; each row carries the hash of the one before; append-only
create table audit_event (
    event_number  bigint not null,
    happened_at   timestamp with time zone not null,
    who           varchar not null,
    what          varchar not null,
    details       varchar not null,
    previous_hash varchar(64) not null,
    event_hash    varchar(64) not null,
    constraint audit_event_pk primary key (event_number),
    constraint audit_event_hash_ux unique (event_hash)
);
