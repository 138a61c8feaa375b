-- Each row: a determination of a run that was refused or has no state; a refused run determines nothing.
select d.run_number, d.district_code
from determination d
left join v_run r on r.run_number = d.run_number
where r.run_number is null or r.run_state = 'REFUSED'
order by d.run_number, d.district_code;
