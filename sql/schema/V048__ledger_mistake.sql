-- ledger_act: one row per act about a finding; a case or an action that was recorded by mistake, or is not to be done, is said by an act, too
alter table ledger_act drop constraint ledger_act_act_ck;
alter table ledger_act add constraint ledger_act_act_ck check (act in (
    'CITED', 'SYSTEMIC', 'NOT_SYSTEMIC', 'CASE_OPEN', 'CASE_CORRECTED', 'CASE_LEFT', 'CASE_MISTAKEN', 'NO_CASE', 'DATA',
    'ACTION', 'NOTE', 'DONE', 'DROPPED', 'RESUMED', 'CLOSED', 'REOPENED'));
