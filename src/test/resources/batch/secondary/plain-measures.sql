-- Every measure of every district by plain SQL from the table student: slow, and close to the words of the specification.

create table measure_key as
with race as (select distinct race from (values ('HISPANIC'), ('NATIVE_AMERICAN'), ('ASIAN'), ('BLACK'), ('PACIFIC_ISLANDER'),
                                          ('WHITE'), ('TWO_OR_MORE')) r (race)),
     income as (select income from (values ('LOW_INCOME'), ('NOT_LOW_INCOME')) i (income)),
     separation as (select * from (values ('B1', 'SUBSTANTIALLY_SEPARATE'), ('B2', 'SEPARATE_SCHOOL')) s (letter, outcome))
select 'A1' as measure, 'IDENTIFIED' as outcome, 'ALL' as race, 'LOW_INCOME' as income, '' as span, '' as kind, '' as strata
union all select distinct 'A2', 'IDENTIFIED', 'ALL', 'LOW_INCOME', span, '', '' from student
union all select distinct 'A2', 'IDENTIFIED', 'ALL', 'LOW_INCOME', '', kind, '' from student
          where kind is not null and placement is not null
union all select 'A3', 'IDENTIFIED', 'ALL', 'LOW_INCOME', '', '', 'race'
union all select letter || '-LI', outcome, 'ALL', 'LOW_INCOME', '', '', '' from separation
union all select letter || '-R', outcome, race, 'ALL', '', '', '' from separation, race
union all select letter || '-X', outcome, race, income, '', '', '' from separation, race, income
union all select letter || '-adj-race', outcome, 'ALL', 'LOW_INCOME', '', '', 'race' from separation
union all select letter || '-adj-income', outcome, race, 'ALL', '', '', 'income' from separation, race
union all select letter || '-adj-disability', outcome, race, 'ALL', '', '', 'kind' from separation, race
union all select letter || '-adj-disability', outcome, 'ALL', 'LOW_INCOME', '', '', 'kind' from separation;

-- Each student in each measure's question: in the focal group or not, with the outcome or not.
create table asked as
select k.measure, k.race, k.income, k.span, k.kind, s.district,
       case k.strata when 'race' then s.race when 'income' then s.income when 'kind' then s.kind else '' end as stratum,
       (k.race = 'ALL' or s.race = k.race) and (k.income = 'ALL' or s.income = k.income) as is_focal,
       case k.outcome
           when 'IDENTIFIED' then s.placement is not null and (k.kind = '' or coalesce(s.kind, '') = k.kind)
           when 'SUBSTANTIALLY_SEPARATE' then s.placement = 'SUBSTANTIALLY_SEPARATE'
           else s.placement in ('SEPARATE_SCHOOL', 'RESIDENTIAL')
       end as has_outcome
from measure_key k
     join student s on (k.outcome = 'IDENTIFIED' or s.placement <> 'EARLY_CHILDHOOD')
        and (k.span = '' or s.span = k.span)
        and (k.race = 'ALL' or s.race is not null)
        and (k.income = 'ALL' or s.income is not null)
        and (k.strata <> 'race' or s.race is not null)
        and (k.strata <> 'income' or s.income is not null)
        and (k.strata <> 'kind' or s.kind is not null);

-- a of n and b of m, by stratum.
create table counted as
select measure, race, income, span, kind, district, stratum,
       count(*) filter (where is_focal and has_outcome) as a,
       count(*) filter (where is_focal) as n,
       count(*) filter (where not is_focal and has_outcome) as b,
       count(*) filter (where not is_focal) as m
from asked
group by measure, race, income, span, kind, district, stratum;

-- The same counts without strata, zero where there is no student, and beside them those of the whole State.
create table of_district as
select c.*,
       sum(a) over state as sa, sum(n) over state as sn, sum(b) over state as sb, sum(m) over state as sm
from (select k.measure, k.race, k.income, k.span, k.kind, d.district, coalesce(sum(a), 0) as a, coalesce(sum(n), 0) as n,
             coalesce(sum(b), 0) as b, coalesce(sum(m), 0) as m
      from measure_key k
           cross join (select distinct district from student) d
           left join counted c on (c.measure, c.race, c.income, c.span, c.kind, c.district)
              = (k.measure, k.race, k.income, k.span, k.kind, d.district)
      group by k.measure, k.race, k.income, k.span, k.kind, d.district) c
window state as (partition by measure, race, income, span, kind);

-- At least 10 of at least 30; with too few to compare with, the other groups of the State.
create table judged as
select d.*,
       case when a < 10 or n < 30 then 'NONE'
            when adjusted and b >= 10 and m >= 30 then 'MANTEL_HAENSZEL'
            when adjusted then 'NONE'
            when b >= 10 and m >= 30 then 'RISK_RATIO'
            when sb >= 10 and sm >= 30 then 'ALTERNATE_RISK_RATIO'
            else 'NONE' end as method
from (select d.*, exists (select from measure_key k where k.measure = d.measure and k.strata <> '') as adjusted
      from of_district d) d;

-- Mantel and Haenszel's two sums over the strata, as whole numbers over the least common multiple of the strata's sizes.
create table stratified as
select measure, race, income, span, kind, district,
       sum(a * m * common / (n + m)) as above, sum(b * n * common / (n + m)) as below
from (select c.*, lcm_of((n + m)::numeric) over (partition by measure, race, income, span, kind, district) as common
      from counted c) c
group by measure, race, income, span, kind, district;

-- Risk of the comparison group: ca of cm. For an adjusted ratio it is the risk that the ratio stands over.
create table figures as
select j.*,
       case method when 'MANTEL_HAENSZEL' then above else a * cm end as ratio_above,
       case method when 'MANTEL_HAENSZEL' then below else n * cb end as ratio_below,
       case method when 'MANTEL_HAENSZEL' then a * below else cb end as risk_above,
       case method when 'MANTEL_HAENSZEL' then n * above else cm end as risk_below
from (select j.*, s.above, s.below,
             case method when 'ALTERNATE_RISK_RATIO' then sb else b end as cb,
             case method when 'ALTERNATE_RISK_RATIO' then sm else m end as cm
      from judged j
           join stratified s using (measure, race, income, span, kind, district)) j
where method = 'RISK_RATIO' or method = 'ALTERNATE_RISK_RATIO' or method = 'MANTEL_HAENSZEL' and above > 0 and below > 0;
