-- The cells that the product counts, by one GROUP BY: by race, income and placement; by income and grade span; and students with
-- a disability by race, income, placement and disability category.
create table cell as
select district,
       coalesce(case when grouping(race) = 1 then 'ALL' else race end, 'UNKNOWN') as race,
       coalesce(income, 'UNKNOWN') as income,
       case when special then 'WITH_DISABILITY' else 'WITHOUT_DISABILITY' end as disability,
       case when grouping(placement) = 1 then 'ALL' else coalesce(placement, 'NONE') end as placement,
       case when grouping(span) = 1 then '' else span end as span,
       case when grouping(kind) = 1 then '' else kind end as kind,
       count(*) as students
from (select *, placement is not null as special from student) s
group by grouping sets ((district, race, income, special, placement), (district, income, special, span),
                        (district, race, income, special, placement, kind))
having grouping(kind) = 1 or (special and kind is not null);
