-- v_determination: one row per district and run; is_current marks the newest computed run of its cycle and stage
create or replace view v_determination as
select
    r.cycle,
    r.stage,
    d.run_number,
    r.run_state,
    r.is_current,
    d.district_code,
    d.district_name,
    coalesce(d.basis_text, case d.level_kind
        when 'LEVEL' then 'Level ' || cast(d.level_number as varchar(1)) || case when d.level_starred then '*' else '' end
        when 'INSUFFICIENT_DATA' then 'Insufficient data'
        else ''
    end) as accountability_level,
    d.aligned_category,
    d.determination_category,
    d.label,
    case when d.determination_category is null then 'UNDETERMINED' else 'DETERMINED' end as determination_status,
    d.undetermined_reason,
    d.reassigned,
    d.on_review_list,
    r.pack_id
from v_determined d
join v_run r on r.run_number = d.run_number;
