-- Each row: a determination without a single rule result, so that nothing explains it.
select d.run_number, d.district_code
from determination d
where not exists (
    select 1 from rule_answer a
    where a.run_number = coalesce(d.answers_of_run, d.run_number) and a.district_code = d.district_code)
  and not exists (
    select 1 from rule_result x where x.run_number = d.run_number and x.district_code = d.district_code)
order by d.run_number, d.district_code;
