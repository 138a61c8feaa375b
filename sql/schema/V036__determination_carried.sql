-- determination: one row per district and run; answers_of_run is the earlier run in whose rule_answer the answers of its rules stand
-- Absent where the run has them itself. A correction carries what did not move: the row says the result, the answers are the
-- very rows of the run that computed them, never of one that carried them too.
alter table determination add column answers_of_run integer;
alter table determination add constraint determination_answers_of_run_ck check (answers_of_run < run_number);
