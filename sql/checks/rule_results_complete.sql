-- Each row: a district of a computed run that lacks a rule which another district of the run has.
select d.run_number, d.district_code, rules.rule_id
from determination d
join v_run r on r.run_number = d.run_number and r.run_state = 'COMPUTED'
join (select distinct run_number, rule_id from rule_result) rules on rules.run_number = d.run_number
where not exists (
    select 1 from rule_result x
    where x.run_number = d.run_number and x.district_code = d.district_code and x.rule_id = rules.rule_id)
order by d.run_number, d.district_code, rules.rule_id;
