-- input_file_checked: one row per file and run in which rows of it were rejected once all rows were read together; append-only
-- A file that did not change may be an input of several runs, and what its rows come to depends on the other files of each run.
-- H2 keeps the old key while another constraint uses its index, so that this goes first.
alter table input_file_checked add column run_number integer;
update input_file_checked set run_number = (
    select f.run_number from input_file f where f.input_file_id = input_file_checked.input_file_id);
alter table input_file_checked alter column run_number set not null;
alter table input_file_checked drop constraint input_file_checked_file_fk;
alter table input_file_checked drop constraint input_file_checked_pk;
alter table input_file_checked add constraint input_file_checked_pk primary key (run_number, input_file_id);
alter table input_file_checked
    add constraint input_file_checked_file_fk foreign key (input_file_id) references input_file (input_file_id);
alter table input_file_checked add constraint input_file_checked_run_fk foreign key (run_number) references run (run_number);
