-- v_disproportionality: one row per measure of a district, school year and run; stable
create or replace view v_disproportionality as
select
    m.run_number,
    r.cycle,
    r.is_current,
    m.district_code,
    m.school_year,
    m.measure,
    m.race_ethnicity,
    m.income_group,
    m.grade_span,
    m.disability_category,
    m.status,
    m.method,
    m.reason,
    m.focal_outcome,
    m.focal_students,
    m.comparison_outcome,
    m.comparison_students,
    m.ratio_decimal,
    m.ratio,
    m.ratio_low,
    m.ratio_high,
    m.excess_students,
    m.state_ratio,
    m.rest_ratio,
    m.students_to_change,
    m.p_raw,
    p.p_adjusted,
    p.adjustment,
    m.marks
from disproportionality_measure m
join v_run r on r.run_number = m.run_number
left join disproportionality_p_value p
    on p.run_number = m.run_number
    and p.district_code = m.district_code
    and p.school_year = m.school_year
    and p.measure = m.measure
    and p.race_ethnicity = m.race_ethnicity
    and p.income_group = m.income_group
    and p.grade_span = m.grade_span
    and p.disability_category = m.disability_category;
