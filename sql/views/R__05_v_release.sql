-- v_release: one row per computed run with how far it has come towards its readers; content_hash is of what was released
create or replace view v_release as
select
    r.run_number,
    r.cycle,
    r.stage,
    r.stage_date,
    case e.release_action
        when 'APPROVE' then 'APPROVED'
        when 'RELEASE' then 'RELEASED'
        when 'AMEND' then 'RELEASED'
        when 'WITHDRAW' then 'WITHDRAWN'
        when 'SUPERSEDE' then 'SUPERSEDED'
        else 'COMPUTED'
    end as release_state,
    coalesce(e.happened_at, r.state_since) as state_since,
    coalesce(e.acted_by, r.started_by) as state_by,
    coalesce(e.note, '') as state_note,
    r.started_by,
    a.acted_by as approved_by,
    o.acted_by as released_by,
    o.happened_at as released_at,
    coalesce(o.content_hash, '') as content_hash
from v_run r
left join release_event e
    on e.run_number = r.run_number
    and not exists (
        select 1 from release_event newer
        where newer.run_number = e.run_number and newer.release_event_id > e.release_event_id)
left join release_event a on a.run_number = r.run_number and a.release_action = 'APPROVE'
left join release_event o on o.run_number = r.run_number and o.release_action in ('RELEASE', 'AMEND')
where r.run_state = 'COMPUTED';
