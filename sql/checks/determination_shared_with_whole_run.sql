-- Each row: a run that shares determinations of a run that has none of its own, or that shares them itself.
select s.run_number, s.rows_of_run
from determination_shared s
where not exists (select 1 from determination d where d.run_number = s.rows_of_run)
   or exists (select 1 from determination_shared e where e.run_number = s.rows_of_run)
order by s.run_number;
