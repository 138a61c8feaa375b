-- How many students share every field that the analysis reads; one row a cell.
create table cell as
select school_year, district_code, doe010, doe016, doe019, doe034, doe036, count(*) as students
from read_csv('${records}', header = true, all_varchar = true, nullstr = '~~', delim = ',', quote = '"')
group by all;

copy (select * from cell order by all) to '${out}/cells.csv' (header);
