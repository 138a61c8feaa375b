-- the tables of facts: one row per accepted fact, as before; the set of columns that it was read from is no foreign key any more
-- It cost each fact one more index on H2 and one more look-up on PostgreSQL. The hash of a run's content covers facts and sets of
-- columns alike, as it does answers and their forms (rule_answer), so that a set that is missing or another one does not go unseen.
alter table accountability_level drop constraint if exists accountability_level_columns_fk;
alter table indicator_value drop constraint if exists indicator_value_columns_fk;
alter table review_finding drop constraint if exists review_finding_columns_fk;
alter table compliance_decision drop constraint if exists compliance_decision_columns_fk;
alter table mcas_discrepancy drop constraint if exists mcas_discrepancy_columns_fk;
alter table district_successor drop constraint if exists district_successor_columns_fk;
alter table student_count drop constraint if exists student_count_columns_fk;
alter table secondary_decision drop constraint if exists secondary_decision_columns_fk;
alter table measure_value drop constraint if exists measure_value_columns_fk;
alter table group_count drop constraint if exists group_count_columns_fk;
