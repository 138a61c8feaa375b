-- code: one row per line of a code list. code_of: the codes of one element that are in force in a school year.
create table code (
    element text, code text, from_year text, to_year text, code_group text, meaning text, confidence text, source text);

create function code_of(element_wanted text, school_year text) returns table (code text, code_group text) as $$
    select c.code, coalesce(c.code_group, '')
    from code c
    where c.element = element_wanted
      and coalesce(c.from_year, '0') <= school_year
      and coalesce(c.to_year, '9') >= school_year
$$ language sql;

-- fraction: an exact fraction in lowest terms, as the store writes it.
create function fraction(above numeric, below numeric) returns text as $$
    select trunc(sign(below) * above / gcd(above, below))::text || '/' || trunc(abs(below) / gcd(above, below))::text
$$ language sql immutable strict;

create aggregate lcm_of(numeric) (sfunc = lcm, stype = numeric, initcond = '1');
