-- Each row: a release event of a run that is not computed.
select e.run_number, e.release_event_id
from release_event e
left join v_run r on r.run_number = e.run_number
where r.run_number is null or r.run_state <> 'COMPUTED'
order by e.release_event_id;
