-- The determinations of the official stage by the published rules of 2012 (src/docs/rules.md): the aligned category, the four
-- factors, the recorded decision. Written from that page and the pack's data. ${year} is the first year of the data year,
-- ${date} the date of the stage.

create table level as
select distinct on (district) district, district_name, published,
    try_cast(nullif(regexp_extract(published, '[1-5]'), '') as integer) as number
from level_row r
where not exists (select 1 from problem p where p.file = 'accountability-levels.csv' and p.error and p.n = r.n)
order by district, n;

create table indicator as
with accepted as (
    select distinct on (district, indicator) *
    from indicator_row r
    where not exists (select 1 from problem p where p.file = 'spp-indicators.csv' and p.error and p.n = r.n)
    order by district, indicator, n
), value as (
    select district, indicator, reported, n,
        first_year(reviewed) as year, starts_with(reviewed, 'All Ind') as every_year, reviewed = '' as undated,
        try_cast(numerator as integer) as part, try_cast(denominator as integer) as whole,
        try_cast(percent as decimal(18, 9)) as percent, cast(power(10, length(regexp_extract(percent, '[.]([0-9]+)', 1))) as hugeint) as scale,
        coalesce(token(nullif(numerator, '')), token(nullif(denominator, '')), token(nullif(percent, '')),
            case when numerator = '' or denominator = '' or percent = '' then token(nullif(reported, '')) end) as why,
        concat(numerator, denominator, percent, reported, practices) = '' as blank,
        case when denominator = '' then coalesce(token(reported), '') else coalesce(token(denominator), '') end as why_whole,
        left(practices, 1) as practices, left(due, 1) as due, left(valid, 1) as valid, left(reliable, 1) as reliable,
        indicator in ('7', '8', '11', '12', '13', '14') as by_cohort
    from accepted
)
select *, every_year or coalesce(year = ${year}, false) as of_data_year,
    coalesce(whole = 0, false) as nobody,
    every_year or coalesce(year = ${year}, false) or undated as counts
from value;

-- An indicator after high school concerns nobody where the district's own counts have no student in grades 9 to 12.
create table no_high_school as
select district from indicator where indicator = '2' and nobody
union
select a.district from indicator a join indicator b using (district)
where a.indicator = '2' and a.whole is null and a.why_whole = 'NA'
    and b.indicator = '1' and (b.nobody or b.whole is null and b.why_whole = 'NA');

-- Indicators that some district has, and a district has not.
create table absent as
select l.district, h.indicator from level l cross join (select distinct indicator from indicator) h
anti join indicator i on i.district = l.district and i.indicator = h.indicator;

create table rate as
select district, indicator,
    part is not null and whole > 0 as counted,
    -- Compared without dividing: part of whole below t percent.
    case when part is not null and whole > 0 then part * 100 < 95 * whole else coalesce(percent < 95, false) end as significant,
    case when part is not null and whole > 0 then part * 100 < 100 * whole else coalesce(percent < 100, false) end as present,
    not nobody and (part is not null and whole is not null or percent is not null)
        and (year is null and not every_year or coalesce(year > ${year}, false)) as of_no_year,
    of_data_year and not nobody as judged
from indicator where indicator in ('11', '12', '13');

create table shown (district text, factor integer, strength integer);

-- Strength: 2 significant, 1 present, -1 something that would have been read is not there.
insert into shown
select district, 1, 2 from rate where judged and not of_no_year and significant
union all
select district, 1, 1 from rate where judged and not of_no_year and present and not significant
union all
select district, 1, -1 from rate where of_no_year
union all
select district, 1, case when reported = 'Yes' and practices = '' then -1 else 2 end from indicator
where indicator = '4B' and counts and (practices = 'Y' or reported = 'Yes' and practices = '')
union all
select district, 1, 2 from indicator where indicator in ('9', '10') and counts and reported = 'Yes'
union all
select district, 1, -1 from absent where indicator in ('4B', '9', '10', '11', '12', '13');

insert into shown
select i.district, 2, 2 from indicator i
left join no_high_school h on h.district = i.district and i.indicator = '14'
where (not nobody and h.district is null and (why = 'NR' or blank)
        and (due = 'Y' or due = '' and (of_data_year or undated and not by_cohort) or due <> 'Y' and year < ${year}))
   or ((counts or due = 'Y') and (
        valid = 'N' or reliable = 'N'
        or nobody and part > 0
        or whole > 0 and part > whole
        or whole > 0 and part is not null and percent is not null
            -- Rounded half up to the decimals printed, in whole numbers.
            and percent * scale <> (part * 200 * scale + whole) // (2 * whole)))
   or counts and reported = 'No' and practices = 'Y'
union all
select district, 2, -1 from absent;

create table finding as
select distinct on (finding_id) finding_id, district, source, cast(report_date as date) as reported, rating,
    try_cast(nullif(due_on, '') as date) as due, try_cast(nullif(corrected_on, '') as date) as corrected,
    try_cast(nullif(verified_on, '') as date) as verified
from finding_row r
where not exists (select 1 from problem p where p.file = 'review-findings.csv' and p.error and p.n = r.n)
order by finding_id, n;

insert into shown
select district, case when source in ('CPR', 'MCR') then 3 else 4 end, case when due < date '${date}' then 2 else 1 end
from finding
where rating not in ('Implemented', 'Not Applicable', 'Commendable', 'Implementation in Progress')
    and reported <= date '${date}'
    and (source in ('COMPLAINT', 'HEARING') or reported >= date '${date}' - interval 2 years)
    and not coalesce(corrected <= date '${date}', false) and not coalesce(verified <= date '${date}', false)
union all
select r.district, f.factor, -1 from finding_row r join (values (3), (4)) f(factor)
    on r.source not in ('CPR', 'MCR', 'COMPLAINT', 'HEARING') or (r.source in ('CPR', 'MCR')) = (f.factor = 3)
where exists (select 1 from problem p where p.file = 'review-findings.csv' and p.error and p.n = r.n);

create table factor as
select l.district, f.factor,
    case max(s.strength) when 2 then 'SIGNIFICANT' when 1 then 'PRESENT' when -1 then 'NOT_EVALUATED' else 'NONE' end as strength
from level l cross join (values (1), (2), (3), (4)) f(factor)
left join shown s on s.district = l.district and s.factor = f.factor
group by l.district, f.factor;

create table category (code text, seriousness integer);
insert into category values ('MR', 1), ('MRAR', 2), ('NTA', 3), ('NI', 4), ('NSI', 5);

create table result as
with pivoted as (
    select district,
        max(strength) filter (factor = 1) as f1, max(strength) filter (factor = 2) as f2,
        max(strength) filter (factor = 3) as f3, max(strength) filter (factor = 4) as f4,
        count(*) filter (strength = 'SIGNIFICANT') as significant,
        count(*) filter (strength in ('SIGNIFICANT', 'PRESENT')) as evidence
    from factor group by district
)
select l.district, a.code as aligned,
    case
        when a.code is null and d.decision = 'ASSIGN' then c.code
        when a.code is not null and d.decision = 'REASSIGN' and c.seriousness > a.seriousness then c.code
        else a.code end as category,
    f1, f2, f3, f4, significant >= 1 or evidence >= 2 as listed
from level l join pivoted using (district)
left join category a on a.seriousness = l.number
left join decision_row d on d.district = l.district
left join category c on c.code = d.category;
