-- v_determined: one row per district and run, with the columns of determination, whichever run's row it is
-- answers_of_run is absent where the run itself has the answers, as in the table; rows_of_run is the run that has the row.
-- Outer joins, because a database may put inner ones into another order, and the text of the view is held against this one.
create or replace view v_determined as
select
    o.run_number,
    o.district_code,
    o.district_name,
    o.level_kind,
    o.level_number,
    o.level_starred,
    o.aligned_category,
    o.determination_category,
    o.label,
    o.undetermined_reason,
    o.reassigned,
    o.on_review_list,
    o.would_change_json,
    o.basis_text,
    o.basis_rank,
    o.answers_of_run,
    o.run_number as rows_of_run
from determination o
union all
select
    s.run_number,
    e.district_code,
    e.district_name,
    e.level_kind,
    e.level_number,
    e.level_starred,
    e.aligned_category,
    e.determination_category,
    e.label,
    e.undetermined_reason,
    e.reassigned,
    e.on_review_list,
    e.would_change_json,
    e.basis_text,
    e.basis_rank,
    coalesce(e.answers_of_run, e.run_number) as answers_of_run,
    e.run_number as rows_of_run
from determination_shared s
left join determination e on e.run_number = s.rows_of_run
where e.run_number is not null and not exists (
    select 1 from determination own where own.run_number = s.run_number and own.district_code = e.district_code);
