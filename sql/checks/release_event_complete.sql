-- Each row: a release event that lacks its note, its files or the hash of what it put out.
select e.run_number, e.release_event_id
from release_event e
where (e.release_action in ('AMEND', 'WITHDRAW') and trim(e.note) = '')
   or (e.release_action in ('RELEASE', 'AMEND')
       and (length(e.content_hash) <> 64
            or not exists (select 1 from release_file f where f.release_event_id = e.release_event_id)))
order by e.release_event_id;
