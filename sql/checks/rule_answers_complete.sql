-- Each row: a place in the rule book that fewer districts of a computed run have an answer at than the run has itself determined.
select a.run_number, a.rule_order, count(*) as districts_answered
from rule_answer a
group by a.run_number, a.rule_order
having count(*) < (
    select count(*) from determination d where d.run_number = a.run_number and d.answers_of_run is null)
   and exists (select 1 from v_run r where r.run_number = a.run_number and r.run_state = 'COMPUTED')
order by a.run_number, a.rule_order;
