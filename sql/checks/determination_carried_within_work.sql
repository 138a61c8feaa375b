-- Each row: an earlier run whose answers or rows a run has taken over although it was of another stage, policy or program.
select c.run_number, c.answers_of_run
from (
    select run_number, answers_of_run from determination where answers_of_run is not null
    union
    select run_number, rows_of_run from determination_shared) c
join run r on r.run_number = c.run_number
left join run e on e.run_number = c.answers_of_run
where e.run_number is null or e.cycle <> r.cycle or e.stage <> r.stage or e.stage_date <> r.stage_date
   or e.pack_hash <> r.pack_hash or e.program_version <> r.program_version
order by c.run_number, c.answers_of_run;
