-- v_released_run: one row per official run that is released now: neither withdrawn nor superseded; stable
create or replace view v_released_run as
select
    r.run_number,
    r.cycle,
    r.stage,
    r.stage_date,
    r.pack_id,
    e.release_action,
    e.happened_at as released_at,
    case when e.release_action = 'AMEND' then e.note else '' end as amendment,
    e.content_hash
from run r
join release_event e on e.run_number = r.run_number
where r.stage = 'OFFICIAL'
  and e.release_action in ('RELEASE', 'AMEND')
  and not exists (
      select 1 from release_event newer
      where newer.run_number = e.run_number and newer.release_event_id > e.release_event_id);
