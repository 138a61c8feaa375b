-- policy_pack_file: one row per file of a policy pack that a run of this store used, letters included; append-only
-- pack_hash is SHA-256 over a line for each file: its SHA-256, two blanks, its name. A file that is no text is kept in base64.
create table policy_pack_file (
    pack_hash varchar(64) not null,
    file_name varchar(1000) not null,
    pack_id   varchar(100) not null,
    is_base64 boolean not null,
    content   varchar not null,
    constraint policy_pack_file_pk primary key (pack_hash, file_name)
);
