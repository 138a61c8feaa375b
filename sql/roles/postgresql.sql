-- PostgreSQL only, because H2 in one process has no users to keep apart: append-only, and who may read, by privilege.
-- Run by the owner of the tables after `determinations db migrate`, and again after every later migration:
--   psql -d DATABASE -f sql/roles/postgresql.sql -f sql/roles/four-eyes.sql
-- Then give each login one of them: grant determinations_reader to alice.
--   determinations_reader        released official results, as the public has them; no table
--   determinations_confidential  reads everything
--   determinations_approver      reads everything; signs, approves, releases, exports, amends and withdraws; adds notes, findings,
--                                plans and quality reviews; in its own name
--   determinations_writer        runs jobs: reads everything and adds rows, in its own name
--   determinations_desk          the login of `serve` and of whoever keeps accounts: the same in the names of people who sign in there
do $$
declare
    each text;
begin
    foreach each in array array['determinations_writer', 'determinations_reader', 'determinations_confidential',
            'determinations_approver', 'determinations_desk'] loop
        if not exists (select 1 from pg_roles where rolname = each) then
            execute format('create role %I nologin', each);
        end if;
    end loop;
end
$$;

-- Nobody but the owner makes anything here, and what an earlier form of this file granted is taken back.
revoke create on schema public, batch from public;
revoke all on all tables in schema public, batch
    from public, determinations_writer, determinations_reader, determinations_confidential, determinations_approver,
    determinations_desk;
revoke all on all sequences in schema public, batch
    from public, determinations_reader, determinations_confidential, determinations_approver, determinations_desk;

-- A table that a later migration adds is seen by nobody new until this file is run again, and never by a reader.
grant usage on schema public to determinations_writer, determinations_reader, determinations_confidential, determinations_approver;
grant select on all tables in schema public to determinations_writer, determinations_confidential, determinations_approver;
-- What people sign in with is for those who verify all of it, and for nobody who only reads or approves.
revoke all on account_secret from determinations_confidential, determinations_approver;
grant usage on schema batch to determinations_writer;
grant usage, select on all sequences in schema public, batch to determinations_writer;

-- Writers add rows, and can neither change nor delete one.
do $$
declare
    each record;
begin
    for each in select tablename from pg_tables
        where schemaname = 'public'
            and tablename not in ('flyway_schema_history', 'account_act', 'account_secret', 'approval_rule') loop
        execute format('grant insert on public.%I to determinations_writer', each.tablename);
    end loop;
end
$$;

-- Who may sign in, and whether people must, is not for somebody with a login of their own to say.
grant determinations_writer to determinations_desk;
grant insert on account_act, account_secret, approval_rule to determinations_desk;

-- An approver adds what an approval, a release, its export or a withdrawal leaves behind, and what the roles of an account that
-- approves let people record beside: notes, and what comes of findings, plans and quality reviews. It computes and decides nothing.
grant insert on release_event, release_file, export_file, warning_signature, audit_event, seal_key, act_seal, stage_lock,
    review_note, ledger_finding, ledger_act, plan_proposal, plan_act, review_score, review_sample to determinations_approver;
grant delete on stage_lock to determinations_approver;
grant usage, select on all sequences in schema public to determinations_approver;

-- Two exceptions: the lock of a stage, which goes away with its holder, and Spring Batch's own bookkeeping.
grant delete on stage_lock to determinations_writer;
grant select, insert, update, delete on all tables in schema batch to determinations_writer;

-- A reader sees views alone: the two stable ones, and those in which the program finds what `explain` reads.
create schema if not exists released;
revoke all on schema released from public;
grant usage on schema released to determinations_reader;

do $$
declare
    each text;
    mine constant text := 'run_number in (select run_number from public.v_released_run)';
    file constant text := 'input_file_id in (select input_file_id from public.run_input where ' || mine || ')';
begin
    foreach each in array array['run_event', 'run_category', 'run_source', 'run_input', 'run_plan', 'run_jurisdiction', 'input_file_checked'] loop
        execute format('create or replace view released.%I with (security_barrier) as select * from public.%I where %s',
            each, each, mine);
    end loop;
    foreach each in array array['input_file', 'input_file_read', 'input_column_set', 'district_successor'] loop
        execute format('create or replace view released.%I with (security_barrier) as select * from public.%I where %s',
            each, each, file);
    end loop;
end
$$;

-- No person's name.
create or replace view released.run with (security_barrier) as
select run_number, cycle, stage, stage_date, input_set_hash, pack_id, pack_hash, program_version, supersedes,
    cast('(confidential)' as varchar(200)) as started_by, started_at, policy_shape
from public.run
where run_number in (select run_number from public.v_released_run);

create or replace view released.release_event with (security_barrier) as
select release_event_id, run_number, release_action, cast('(confidential)' as varchar) as acted_by, happened_at,
    cast(case when release_action = 'AMEND' then note else '' end as varchar) as note, content_hash
from public.release_event
where run_number in (select run_number from public.v_released_run);

-- Nothing that the public is not given: no review list, no near moves.
create or replace view released.determination with (security_barrier) as
select run_number, district_code, district_name, level_kind, level_number, level_starred, aligned_category,
    determination_category, label, undetermined_reason, reassigned, false as on_review_list,
    cast('[]' as varchar) as would_change_json, basis_text, basis_rank, answers_of_run
from public.v_determined
where run_number in (select run_number from public.v_released_run);

-- Which rows a released run shares with an earlier one is in the view above already.
create or replace view released.determination_shared as select run_number, rows_of_run from public.determination_shared where false;

-- Which rule decided and what it cites, without the values that it read and without a person's reason.
create or replace view released.rule_result with (security_barrier) as
select run_number, district_code, rule_order, rule_id, outcome, decisive, strength,
    cast('What it read is confidential.' as varchar) as reason,
    cast(jsonb_set(jsonb_set(cast(details_json as jsonb), '{values}', '[]'), '{thresholds}', '[]') as varchar)
        as details_json
from public.rule_result
where decisive and run_number in (select run_number from public.v_released_run);

create or replace view released.rule_form with (security_barrier) as
select run_number, form_number, rule_id, before_values, cast('],"thresholds":[]}' as varchar) as after_values,
    cast('' as varchar) as words_01, cast('' as varchar) as words_02, cast('' as varchar) as words_03, cast('' as varchar)
    as words_04, cast('' as varchar) as words_05, cast('' as varchar) as words_06, cast('' as varchar) as words_07,
    cast('' as varchar) as words_08, cast('' as varchar) as words_09, cast('' as varchar) as words_10, cast('' as varchar)
    as words_11, cast('' as varchar) as words_12, cast('' as varchar) as words_13, cast('' as varchar) as words_14,
    cast('' as varchar) as words_15, cast('' as varchar) as words_16, cast('' as varchar) as words_17, cast('' as varchar)
    as words_18, cast('' as varchar) as words_19, cast('' as varchar) as words_20, cast('' as varchar) as words_21,
    cast('' as varchar) as words_22, cast('' as varchar) as words_23, cast('' as varchar) as words_24, cast('' as varchar)
    as words_25, cast('' as varchar) as words_26
from public.rule_form
where run_number in (
    select coalesce(d.answers_of_run, d.run_number)
    from public.v_determined d join public.v_released_run r on r.run_number = d.run_number);

create or replace view released.rule_answer with (security_barrier) as
select run_number, district_code, rule_order, form_number, outcome, decisive, strength,
    cast('What it read is confidential.' as varchar) as reason, cast('' as varchar) as packed_values
from public.rule_answer
where decisive and (run_number, district_code) in (
    select coalesce(d.answers_of_run, d.run_number), d.district_code
    from public.v_determined d join public.v_released_run r on r.run_number = d.run_number);

grant select on all tables in schema released to determinations_reader;
grant select on v_released_run, v_released_determination to determinations_reader;

-- Which scripts were applied: the program asks before it reads.
grant select on flyway_schema_history to determinations_reader;
