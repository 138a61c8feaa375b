-- One row for each thing that is wrong with a row. The codes are those of the catalog of issues; an error quarantines the row.
create table problem (file text, n bigint, code text, error boolean, district text, found text);

insert into problem
select 'accountability-levels.csv', n, 'IN-009', true, district, district from level_row where not is_code(district)
union all
select 'accountability-levels.csv', n, 'IN-012', true, district, published from level_row
where not regexp_full_match(published, '(Level [1-5][*]?|Insufficient data)?', 'i')
union all
select 'accountability-levels.csv', n, 'IN-013', true, district, cumulative_ppi_all from level_row
where not (cumulative_ppi_all = '' or token(cumulative_ppi_all) is not null or is_percent(cumulative_ppi_all))
union all
select 'accountability-levels.csv', n, 'IN-018', true, district, published from level_row
where district in (select district from level_row group by district having count(distinct published) > 1);

insert into problem
select 'spp-indicators.csv', n, 'IN-009', true, district, district from indicator_row where not is_code(district)
union all
select 'spp-indicators.csv', n, 'IN-012', true, district, indicator from indicator_row
where indicator not in ('1', '2', '3', '4A', '4B', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14')
union all
select 'spp-indicators.csv', n, 'IN-016', true, district, reviewed from indicator_row
where not (reviewed in ('', 'NA') or first_year(reviewed) is not null or starts_with(reviewed, 'All Ind'))
union all
select 'spp-indicators.csv', n, 'IN-013', true, district, numerator || '/' || denominator from indicator_row
where not (numerator = '' or is_number(numerator) or token(numerator) is not null)
   or not (denominator = '' or is_number(denominator) or token(denominator) is not null)
union all
select 'spp-indicators.csv', n, 'IN-014', true, district, percent from indicator_row
where not (percent = '' or is_percent(percent) or token(percent) is not null)
union all
select 'spp-indicators.csv', n, 'IN-012', true, district, reported from indicator_row
where not (reported = '' or token(reported) is not null
    or (indicator in ('4B', '9', '10') and reported in ('Yes', 'No', 'At-Risk')))
union all
select 'spp-indicators.csv', n, 'IN-012', true, district, practices || due || valid || reliable from indicator_row
where not (is_answer(practices) and is_answer(due) and is_answer(valid) and is_answer(reliable))
union all
select 'spp-indicators.csv', n, 'IN-015', true, district, submitted_on from indicator_row where not is_date(submitted_on)
union all
select 'spp-indicators.csv', n, 'IN-018', true, district, indicator from indicator_row
where (district, indicator) in (
    select (district, indicator) from indicator_row group by district, indicator
    having count(distinct (reviewed, numerator, denominator, percent, reported, practices, due, valid, reliable)) > 1);

insert into problem
select 'review-findings.csv', n, 'IN-009', true, district, district from finding_row where not is_code(district)
union all
select 'review-findings.csv', n, 'IN-012', true, district, source from finding_row
where source not in ('CPR', 'MCR', 'COMPLAINT', 'HEARING')
union all
select 'review-findings.csv', n, 'IN-008', true, district, report_date from finding_row where finding_id = '' or report_date = ''
union all
select 'review-findings.csv', n, 'IN-015', true, district, report_date from finding_row
where not (is_date(report_date) and is_date(due_on) and is_date(corrected_on) and is_date(verified_on) and is_date(entered_on))
union all
select 'review-findings.csv', n, 'IN-026', false, district, corrected_on from finding_row
where is_date(report_date) and is_date(corrected_on) and corrected_on <> '' and corrected_on < report_date
union all
select 'review-findings.csv', n, 'IN-018', true, district, finding_id from finding_row
where finding_id in (
    select finding_id from finding_row group by finding_id
    having count(distinct (district, source, report_date, rating, due_on, corrected_on, verified_on)) > 1);

insert into problem
select 'compliance-decisions.csv', n, 'IN-012', true, district, decision from decision_row
where decision not in ('REASSIGN', 'KEEP', 'ASSIGN')
union all
select 'compliance-decisions.csv', n, 'IN-025', true, district, decision from decision_row
where decided_by = '' or decided_on = '' or reason = ''
union all
select 'compliance-decisions.csv', n, 'CR-003', true, district, district from decision_row
where district not in (select district from level_row)
union all
select 'compliance-decisions.csv', n, 'CR-004', true, district, category from decision_row
where category not in ('', 'MR', 'MRAR', 'NTA', 'NI', 'NSI')
union all
select 'compliance-decisions.csv', n, 'CR-007', true, district, district from decision_row
where district in (select district from decision_row group by district having count(*) > 1);

-- Across files.
insert into problem
select 'spp-indicators.csv', min(n), 'CR-001', false, district, district from indicator_row
where district not in (select district from level_row) group by district
union all
select 'review-findings.csv', min(n), 'CR-001', false, district, district from finding_row
where district not in (select district from level_row) group by district
union all
select 'accountability-levels.csv', n, 'CR-002', false, district, district from level_row
where district not in (select district from indicator_row);
