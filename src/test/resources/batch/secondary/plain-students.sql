-- student: one row per student record that counts, from the tables record (the file as it is) and code (the code lists as they are).
-- race and income are null when unknown, placement when the student has no disability, kind when no category is named.
create table student as
select r.district_code as district,
       nullif(race.code_group, 'UNKNOWN') as race,
       nullif(income.code_group, 'UNKNOWN') as income,
       grade.code_group as span,
       case
           when place.code_group not in ('NOT_SPECIAL') then place.code_group
           when early.code_group = 'EARLY_CHILDHOOD' then 'EARLY_CHILDHOOD'
           when coalesce(r.doe034, '') = '' and disability.code_group <> '' then 'NONE'
       end as placement,
       nullif(disability.code_group, '') as kind
from record r
     join code_of('DOE012', :year) enrolment on enrolment.code = r.doe012
     left join code_of('DOE010', :year) race on race.code = r.doe010
     left join code_of('DOE019', :year) income on income.code = r.doe019
     left join code_of('DOE016', :year) grade on grade.code = r.doe016
     left join code_of('DOE034', :year) place on place.code = r.doe034
     left join code_of('DOE032', :year) early on early.code = r.doe032
     left join code_of('DOE036', :year) disability on disability.code = r.doe036
where enrolment.code_group = 'COUNTED';
