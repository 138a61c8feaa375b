-- Each row: a determination that has both a category and an undetermined reason, or neither.
select d.run_number, d.district_code
from determination d
where (d.determination_category is null) = (d.undetermined_reason = '')
order by d.run_number, d.district_code;
