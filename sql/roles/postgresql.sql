-- PostgreSQL only, because H2 in one process has no users to keep apart: append-only by privilege.
-- Run once by the owner of the tables after `determinations db migrate`, and again after every later migration:
--   psql -d DATABASE -f sql/roles/postgresql.sql
-- Then give each person's login one of the two: grant determinations_writer to alice.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'determinations_writer') then
        create role determinations_writer nologin;
    end if;
    if not exists (select 1 from pg_roles where rolname = 'determinations_reader') then
        create role determinations_reader nologin;
    end if;
end
$$;

-- Writers run jobs: they add rows and read them, and can neither change nor delete one.
grant usage on schema public, batch to determinations_writer;
grant select, insert on all tables in schema public to determinations_writer;
grant usage, select on all sequences in schema public, batch to determinations_writer;
revoke update, delete, truncate on all tables in schema public from determinations_writer, determinations_reader, public;

-- Two exceptions: the lock of a stage, which goes away with its holder, and Spring Batch's own bookkeeping.
grant delete on stage_lock to determinations_writer;
grant select, insert, update, delete on all tables in schema batch to determinations_writer;

-- What the migrations did is written by the owner alone.
revoke insert on flyway_schema_history from determinations_writer;

-- Analysts read the stable views.
grant usage on schema public to determinations_reader;
grant select on v_run, v_determination, v_rule_result, v_input_issue, v_disproportionality, v_release to determinations_reader;
