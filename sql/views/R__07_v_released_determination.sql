-- v_released_determination: one row per district of a released official run, with what the public file says of it; stable
create or replace view v_released_determination as
select
    r.cycle,
    r.run_number,
    d.district_code,
    d.district_name,
    coalesce(d.basis_text, case d.level_kind
        when 'LEVEL' then 'Level ' || cast(d.level_number as varchar(1)) || case when d.level_starred then '*' else '' end
        when 'INSUFFICIENT_DATA' then 'Insufficient data'
        else ''
    end) as accountability_level,
    d.determination_category,
    coalesce(c.category_name, '') as category_name,
    d.label,
    r.stage_date,
    r.released_at,
    r.pack_id
from v_determined d
join v_released_run r on r.run_number = d.run_number
left join run_category c on c.run_number = d.run_number and c.category_code = d.determination_category;
