-- v_input_issue: one row per problem and run that found it; a run finds those of a file also where its rows are those of an earlier run
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
join v_run r on r.run_number = i.run_number;
