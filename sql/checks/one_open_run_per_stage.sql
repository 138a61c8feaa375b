-- Each row: a run that is open while a later run of the same cycle and stage is open too.
select r.run_number, r.cycle, r.stage
from v_run r
where r.run_state = 'RUNNING'
  and exists (
      select 1 from v_run other
      where other.cycle = r.cycle
        and other.stage = r.stage
        and other.run_number > r.run_number
        and other.run_state = 'RUNNING')
order by r.run_number;
