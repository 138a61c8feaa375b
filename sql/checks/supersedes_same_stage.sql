-- Each row: a run that supersedes a run of another cycle or stage.
select r.run_number
from run r
join run s on s.run_number = r.supersedes
where s.cycle <> r.cycle or s.stage <> r.stage
order by r.run_number;
