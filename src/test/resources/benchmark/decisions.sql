-- The fourth file, which a cycle may be without.
insert into decision_row
select row_number() over () + 1, trim(district_code), trim(decision), trim(category), trim(decided_by), trim(decided_on), trim(reason)
from read_csv('${folder}/compliance-decisions.csv', header = true, all_varchar = true, nullstr = '~~', delim = ',', quote = '"');
