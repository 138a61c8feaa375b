-- rule_result: one row per district and rule is found by its rule too, so that a check of many years reads no explanation.
create index rule_result_rule_ix on rule_result (run_number, rule_id, district_code);
