-- v_rule_result: one row per rule, district and run, in the order of rule_order; details_json is rule-result/1
-- Runs of earlier versions have their answers in rule_result, later ones in rule_answer, packed as rule_form says; a district
-- that did not move has them in those of the run that determination.answers_of_run names.
-- Outer joins, because a database may put inner ones into another order, and the text of the view is held against this one.
create or replace view v_rule_result as
select
    r.cycle,
    r.stage,
    x.run_number,
    r.run_state,
    r.is_current,
    x.district_code,
    x.rule_order,
    x.rule_id,
    x.outcome,
    x.decisive,
    x.strength,
    x.reason,
    x.details_json,
    r.pack_id
from rule_result x
left join v_run r on r.run_number = x.run_number
where r.run_number is not null
union all
select
    r.cycle,
    r.stage,
    d.run_number,
    r.run_state,
    r.is_current,
    d.district_code,
    a.rule_order,
    f.rule_id,
    a.outcome,
    a.decisive,
    a.strength,
    a.reason,
    cast(f.before_values
        || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(a.packed_values
        , chr(1), f.words_01), chr(2), f.words_02), chr(3), f.words_03), chr(4), f.words_04)
        , chr(5), f.words_05), chr(6), f.words_06), chr(7), f.words_07), chr(8), f.words_08)
        , chr(14), f.words_09), chr(15), f.words_10), chr(16), f.words_11), chr(17), f.words_12)
        , chr(18), f.words_13), chr(19), f.words_14), chr(20), f.words_15), chr(21), f.words_16)
        , chr(22), f.words_17), chr(23), f.words_18), chr(24), f.words_19), chr(25), f.words_20)
        , chr(26), f.words_21), chr(27), f.words_22), chr(28), f.words_23), chr(29), f.words_24)
        , chr(30), f.words_25), chr(31), f.words_26)
        || f.after_values as varchar) as details_json,
    r.pack_id
from v_determined d
left join rule_answer a on a.run_number = coalesce(d.answers_of_run, d.run_number) and a.district_code = d.district_code
left join rule_form f on f.run_number = a.run_number and f.form_number = a.form_number
left join v_run r on r.run_number = d.run_number
where r.run_number is not null and a.run_number is not null;
