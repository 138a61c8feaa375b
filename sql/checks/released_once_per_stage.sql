-- Each row: a released run while another run of the same cycle and stage is released too.
select r.run_number, r.cycle, r.stage
from v_release r
where r.release_state = 'RELEASED'
  and exists (
      select 1 from v_release other
      where other.cycle = r.cycle
        and other.stage = r.stage
        and other.run_number > r.run_number
        and other.release_state = 'RELEASED')
order by r.run_number;
