-- Each row: an adjusted p-value without the measure that it is of.
select p.run_number, p.district_code, p.measure
from disproportionality_p_value p
left join disproportionality_measure m
    on m.run_number = p.run_number
    and m.district_code = p.district_code
    and m.school_year = p.school_year
    and m.measure = p.measure
    and m.race_ethnicity = p.race_ethnicity
    and m.income_group = p.income_group
    and m.grade_span = p.grade_span
    and m.disability_category = p.disability_category
where m.run_number is null or m.p_raw is null
order by p.run_number, p.district_code, p.measure;
