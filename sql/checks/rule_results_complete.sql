-- Each row: a rule that a computed run asked about fewer districts than it has.
select x.run_number, x.rule_id, count(distinct x.district_code) as districts_answered
from rule_result x
group by x.run_number, x.rule_id
having count(distinct x.district_code) < (select count(*) from determination d where d.run_number = x.run_number)
   and exists (select 1 from v_run r where r.run_number = x.run_number and r.run_state = 'COMPUTED')
order by x.run_number, x.rule_id;
