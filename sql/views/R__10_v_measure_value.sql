-- v_measure_value: one row per accepted measure of a district and school year, and run that used its file; stable
-- Outer joins, because a database may put inner ones into another order, and the text of the view is held against this one.
create or replace view v_measure_value as
select
    r.cycle,
    r.stage,
    r.run_number,
    r.is_current,
    m.district_code,
    m.district_name,
    m.measure,
    m.school_year,
    m.value_status,
    m.printed,
    m.measure_number,
    m.n,
    m.submitted_on,
    f.file_name,
    m.row_number
from measure_value m
left join input_file f on f.input_file_id = m.input_file_id
left join run_input u on u.input_file_id = m.input_file_id
left join v_run r on r.run_number = u.run_number
where r.run_number is not null;
