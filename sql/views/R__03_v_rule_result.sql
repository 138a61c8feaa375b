-- v_rule_result: one row per rule, district and run, in the order of rule_order; details_json is rule-result/1
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
join v_run r on r.run_number = x.run_number;
