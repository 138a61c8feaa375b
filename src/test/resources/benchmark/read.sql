-- One row for each row of the four files of the official stage, with its row number; every cell is text.
create macro is_code(t) as regexp_full_match(t, '[0-9]{4}0000|[4-8][0-9]{4}000') and t not in ('00000000', '99990000');
create macro is_number(t) as regexp_full_match(t, '[0-9]{1,9}');
create macro is_percent(t) as regexp_full_match(t, '[0-9]{1,3}([.][0-9]{1,9})?') and try_cast(t as decimal(18, 9)) <= 100;
create macro is_date(t) as t = '' or (regexp_full_match(t, '[0-9]{4}-[0-9]{2}-[0-9]{2}') and try_cast(t as date) is not null);
create macro is_answer(t) as t in ('', 'Yes', 'No', 'Y', 'N');
create macro token(t) as case
    when upper(t) = 'NR' then 'NR'
    when upper(t) in ('NA', 'N/A') then 'NA'
    when upper(t) in ('-', '*', '**', 'S', 'DS', '<10', '< 10', 'N<10', '<=10') then 'WITHHELD' end;
create macro first_year(t) as case
    when regexp_full_match(t, '[0-9]{4}-[0-9]{2}') and (cast(t[1:4] as integer) + 1) % 100 = cast(t[6:7] as integer)
        then cast(t[1:4] as integer)
    when regexp_full_match(t, 'Spring [0-9]{4}') then cast(t[8:11] as integer) - 1 end;

create table level_row as
select row_number() over () + 1 as n, trim(district_code) as district, trim(accountability_level) as published, district_name,
    cumulative_ppi_all, cumulative_ppi_high_needs, reason
from read_csv('${folder}/accountability-levels.csv', header = true, all_varchar = true, nullstr = '~~', delim = ',', quote = '"');

create table indicator_row as
select row_number() over () + 1 as n, trim(district_code) as district, trim(indicator) as indicator,
    trim(reviewed_school_year) as reviewed, trim(numerator) as numerator, trim(denominator) as denominator,
    trim(percent) as percent, trim(reported_value) as reported, trim(practices_contribute) as practices, trim(due) as due,
    trim(submitted_on) as submitted_on, trim(valid) as valid, trim(reliable) as reliable
from read_csv('${folder}/spp-indicators.csv', header = true, all_varchar = true, nullstr = '~~', delim = ',', quote = '"');

create table finding_row as
select row_number() over () + 1 as n, trim(finding_id) as finding_id, trim(district_code) as district, trim(source) as source,
    trim(report_date) as report_date, trim(rating) as rating, trim(correction_due_on) as due_on,
    trim(corrected_on) as corrected_on, trim(verified_on) as verified_on, trim(entered_on) as entered_on
from read_csv('${folder}/review-findings.csv', header = true, all_varchar = true, nullstr = '~~', delim = ',', quote = '"');

create table decision_row (n bigint, district text, decision text, category text, decided_by text, decided_on text, reason text);
