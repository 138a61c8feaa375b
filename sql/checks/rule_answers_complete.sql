-- Each row: a place in the rule book that fewer districts of a computed run have an answer at than the run has itself determined.
select a.run_number, a.rule_order, a.districts_answered
from (select run_number, rule_order, count(*) as districts_answered from rule_answer group by run_number, rule_order) a
join (select run_number, count(*) as districts from determination where answers_of_run is null group by run_number) d
  on d.run_number = a.run_number
where a.districts_answered < d.districts
  and a.run_number in (select r.run_number from v_run r where r.run_state = 'COMPUTED')
order by a.run_number, a.rule_order;
