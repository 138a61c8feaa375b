-- Each row: a run with a determination that was refused or has no state; a refused run determines nothing.
select r.run_number
from run r
where (exists (select 1 from determination d where d.run_number = r.run_number)
    or exists (select 1 from determination_shared s where s.run_number = r.run_number))
  and not exists (select 1 from v_run v where v.run_number = r.run_number and v.run_state <> 'REFUSED')
order by r.run_number;
