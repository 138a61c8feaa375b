-- input_file_checked: one row per file of which rows that could be read were rejected once all rows were read together, such
-- as two that contradict each other; append-only. They are among the accepted rows of input_file_read and count as rejected.
create table input_file_checked (
    input_file_id          bigint not null,
    rows_rejected_together integer not null,
    checked_at             timestamp with time zone not null,
    constraint input_file_checked_pk primary key (input_file_id),
    constraint input_file_checked_file_fk foreign key (input_file_id) references input_file (input_file_id),
    constraint input_file_checked_rows_ck check (rows_rejected_together > 0)
);
