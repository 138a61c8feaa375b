-- district_successor: one row per predecessor and successor of the successor table, with file and row; append-only
-- The predecessor is absent for a district that opened, the successor for one that closed.
create table district_successor (
    input_file_id bigint not null,
    row_number    integer not null,
    column_set    integer not null,
    predecessor_code varchar(8),
    successor_code   varchar(8),
    succession_kind  varchar(10) not null,
    effective_on     date not null,
    note             varchar not null,
    constraint district_successor_pk primary key (input_file_id, row_number),
    constraint district_successor_columns_fk
        foreign key (input_file_id, column_set) references input_column_set (input_file_id, column_set),
    constraint district_successor_kind_ck check (succession_kind in ('MERGED', 'SPLIT', 'RENAMED', 'CLOSED', 'OPENED')),
    constraint district_successor_codes_ck check (
        (predecessor_code is null and successor_code is not null and succession_kind = 'OPENED')
        or (predecessor_code is not null and successor_code is null and succession_kind = 'CLOSED')
        or (predecessor_code is not null and successor_code is not null
            and succession_kind in ('MERGED', 'SPLIT', 'RENAMED')))
);
