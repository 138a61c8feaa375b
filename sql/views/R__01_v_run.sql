-- v_run: one row per run with its newest state; is_current marks the newest computed run of its cycle and stage
create or replace view v_run as
select
    r.run_number,
    r.cycle,
    r.stage,
    r.stage_date,
    e.run_state,
    e.happened_at as state_since,
    e.note as state_note,
    r.supersedes,
    r.input_set_hash,
    r.pack_id,
    r.pack_hash,
    r.program_version,
    r.started_by,
    r.started_at,
    (e.run_state = 'COMPUTED' and not exists (
        select 1
        from run later
        join run_event le on le.run_number = later.run_number
        where later.cycle = r.cycle
          and later.stage = r.stage
          and later.run_number > r.run_number
          and le.run_state = 'COMPUTED'
          and not exists (
              select 1 from run_event after_it
              where after_it.run_number = le.run_number and after_it.event_id > le.event_id))) as is_current
from run r
join run_event e on e.run_number = r.run_number
where not exists (
    select 1 from run_event newer where newer.run_number = e.run_number and newer.event_id > e.event_id);
