-- One row for each thing that the explanations of a run say otherwise than the script has found: the category of a district,
-- the strength of a factor, or its outcome.
create table explained as
with line as (
    select district.code as district, result.category.code as category, list_concat(decided_by, also_read) as answers
    from read_json('${explanations}', format = 'newline_delimited', maximum_object_size = 67108864, columns = {
        district: 'struct(code text)', result: 'struct(category struct(code text))',
        decided_by: 'struct("rule" text, outcome text, strength text)[]',
        also_read: 'struct("rule" text, outcome text, strength text)[]'})
), answer as (
    select district, category, unnest(answers) as a from line
)
select distinct district, 'category' as what, coalesce(category, 'none') as said from answer
union all
select district, a.rule || ' strength', a.strength from answer where starts_with(a.rule, 'MA12-F')
union all
select district, a.rule || ' outcome', a.outcome from answer where starts_with(a.rule, 'MA12-F')
union all
select district, 'review list', case a.outcome when 'FIRED' then 'listed' else 'not listed' end from answer
where a.rule = 'MA12-SCREEN';

create table found as
select district, 'category' as what, coalesce(category, 'none') as said from result
union all
select district, 'MA12-F' || factor || ' strength', strength from factor
union all
select district, 'MA12-F' || factor || ' outcome',
    case strength when 'NONE' then 'NOT_FIRED' when 'NOT_EVALUATED' then 'NOT_EVALUATED' else 'FIRED' end from factor
union all
select district, 'review list', case when listed then 'listed' else 'not listed' end from result;

create table difference as
select coalesce(f.district, e.district) as district, coalesce(f.what, e.what) as what, e.said as explained, f.said as found
from found f full join explained e on e.district = f.district and e.what = f.what
where e.said is distinct from f.said
order by 1, 2;
