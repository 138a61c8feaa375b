-- run_category: one row per determination category of the pack that a run used, as the pack described it then; append-only
create table run_category (
    run_number      integer not null,
    seriousness     integer not null,
    category_code   varchar(20) not null,
    category_name   varchar not null,
    assistance      varchar not null,
    assistance_text varchar not null,
    constraint run_category_pk primary key (run_number, seriousness),
    constraint run_category_run_fk foreign key (run_number) references run (run_number)
);

-- run_source: one row per source that the pack of a run lists, as the pack described it then; append-only
create table run_source (
    run_number   integer not null,
    source_order integer not null,
    source_id    varchar(20) not null,
    title        varchar not null,
    locator      varchar not null,
    link         varchar not null,
    retrieved_on varchar not null,
    source_kind  varchar not null,
    confidence   varchar(20) not null,
    constraint run_source_pk primary key (run_number, source_order),
    constraint run_source_run_fk foreign key (run_number) references run (run_number)
);
