-- v_input_issue: one row per problem and run that it touches: the run that found it, and runs that used the same file later
create or replace view v_input_issue as
select
    r.cycle,
    r.stage,
    r.run_number,
    r.is_current,
    i.issue_id,
    i.code,
    i.severity,
    i.file_name,
    i.row_number,
    i.column_name,
    i.district_code,
    i.wrong,
    i.found,
    i.allowed,
    i.what_to_do
from input_issue i
join v_run r
    on r.run_number = i.run_number
    or exists (
        select 1 from run_input u
        where u.run_number = r.run_number and u.input_file_id = i.input_file_id);
