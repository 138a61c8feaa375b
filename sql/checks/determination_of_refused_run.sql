-- Each row: a determination of a run that was refused or has no state; a refused run determines nothing.
-- The runs are looked up once, not for each district.
select d.run_number, d.district_code
from determination d
where d.run_number not in (select r.run_number from v_run r where r.run_state <> 'REFUSED')
order by d.run_number, d.district_code;
