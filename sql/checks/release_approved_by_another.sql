-- Each row: a release that nobody approved before, or that the person who ran it approved.
select e.run_number, e.release_event_id
from release_event e
join run r on r.run_number = e.run_number
where e.release_action in ('RELEASE', 'AMEND')
  and not exists (
      select 1 from release_event a
      where a.run_number = e.run_number
        and a.release_event_id < e.release_event_id
        and a.release_action = 'APPROVE'
        and lower(trim(a.acted_by)) <> lower(trim(r.started_by)))
order by e.release_event_id;
