-- audit_event: one row per thing a person did; known_as says how that person is known, empty in events of earlier versions
-- "account LOGIN" is who signed in with the password of that account, "asserted USER" whoever typed a name as that user of the
-- machine. The hash of the event covers it.
alter table audit_event add column known_as varchar default '' not null;

-- account_act: one row per act about a person's account, with the account as it is from then on; append-only
-- The newest row of a login counts. Bound to its audit event, whose details carry the hash of the row.
create table account_act (
    event_number  bigint not null,
    login         varchar(40) not null,
    person_name   varchar(200) not null,
    os_user       varchar(200) not null,
    account_roles varchar(100) not null,
    disabled      boolean not null,
    constraint account_act_pk primary key (event_number),
    constraint account_act_event_fk foreign key (event_number) references audit_event (event_number),
    constraint account_act_words_ck check (login <> '' and person_name <> '' and account_roles <> '')
);

create index account_act_login_ix on account_act (login, event_number);

-- account_secret: one row per code or password that an account was given, as a hash; append-only; never in an archive
-- The newest row of a login counts. Bound to its audit event likewise.
create table account_secret (
    event_number bigint not null,
    login        varchar(40) not null,
    secret_kind  varchar(10) not null,
    secret_hash  varchar(300) not null,
    good_until   timestamp with time zone,
    constraint account_secret_pk primary key (event_number),
    constraint account_secret_event_fk foreign key (event_number) references audit_event (event_number),
    constraint account_secret_kind_ck check (
        secret_kind = 'CODE' and good_until is not null or secret_kind = 'PASSWORD' and good_until is null)
);

create index account_secret_login_ix on account_secret (login, event_number);

-- approval_rule: one row per change of who may approve and release, the newest counts; append-only
-- authenticated: only people who have signed in with an account; else a name that was typed will do.
create table approval_rule (
    event_number  bigint not null,
    authenticated boolean not null,
    constraint approval_rule_pk primary key (event_number),
    constraint approval_rule_event_fk foreign key (event_number) references audit_event (event_number)
);

-- seal_key: one row per public key with which a home seals what people did about releases; append-only
-- key_id is SHA-256 over the key, which is base64 of its X.509 form. Its private half lies in the home and nowhere else.
create table seal_key (
    event_number bigint not null,
    key_id       varchar(64) not null,
    public_key   varchar(200) not null,
    constraint seal_key_pk primary key (event_number),
    constraint seal_key_id_ux unique (key_id),
    constraint seal_key_event_fk foreign key (event_number) references audit_event (event_number)
);

-- act_seal: one row per approval, release, amendment or withdrawal, by its audit event: the record of it and the signature; append-only
create table act_seal (
    event_number bigint not null,
    run_number   integer not null,
    record       varchar not null,
    key_id       varchar(64) not null,
    signature    varchar(200) not null,
    constraint act_seal_pk primary key (event_number),
    constraint act_seal_event_fk foreign key (event_number) references audit_event (event_number),
    constraint act_seal_run_fk foreign key (run_number) references run (run_number),
    constraint act_seal_key_fk foreign key (key_id) references seal_key (key_id)
);
