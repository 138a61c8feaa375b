-- PostgreSQL only, because H2 in one process has no users to keep apart: triggers that hold a login to its name and approvals to four eyes.
-- Four eyes by the database's own knowledge of who is connected (decision record 89). A login acts in its own name: the login's, or
-- that of the account with that login. determinations_desk acts for people who have signed in. Who owns the tables could take the
-- triggers away, and is held to nothing: no person works with that login.

-- A name without accents, signs and order of words, as the program reads it.
create or replace function determinations_name(name text) returns text
    language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select coalesce(string_agg(word, '' order by word), '')
    from regexp_split_to_table(
        lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+') as word
$$;

-- Every name that stands for whoever is called that: with the login, the name, the user of the machine and the login of the
-- database of their account.
create or replace function determinations_names(name text) returns setof text
    language sql stable set search_path = pg_catalog, public, pg_temp
as $$
    select determinations_name(name)
    union
    select determinations_name(each)
    from account_act a
        cross join lateral (values (a.login), (a.person_name), (a.os_user), (a.database_login)) as known (each)
    where each <> '' and determinations_name(name) in (determinations_name(a.login), determinations_name(a.person_name),
        determinations_name(a.os_user), determinations_name(nullif(a.database_login, '')))
$$;

create or replace function determinations_is_owner(relation oid) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
as $$
    select pg_has_role(session_user, (select c.relowner from pg_class c where c.oid = relation), 'member')
$$;

create or replace function determinations_own_name() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
declare
    person constant text := to_jsonb(new) ->> tg_argv[0];
    known constant text := coalesce(to_jsonb(new) ->> 'known_as', '');
    is_desk constant boolean := pg_has_role(session_user, 'determinations_desk', 'member');
begin
    if determinations_is_owner(tg_relid) then
        return new;
    end if;
    -- That the database knows somebody is said of who is connected, and of nobody else; of the desk's own login it says nothing.
    if starts_with(known, 'database ') and (is_desk or known <> 'database ' || session_user) then
        raise exception using errcode = 'ZD190', message = format('login %s acts as %s', session_user, known);
    end if;
    if not is_desk and determinations_name(person) not in (select determinations_names(session_user)) then
        raise exception using errcode = 'ZD190', message = format('login %s acts in the name of %s', session_user, person);
    end if;
    return new;
end
$$;

create or replace function determinations_four_eyes() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp
as $$
declare
    others text[];
    did text;
begin
    if determinations_is_owner(tg_relid) then
        return new;
    end if;
    if new.release_action in ('RELEASE', 'AMEND') and coalesce((
            select e.release_action from release_event e
            where e.run_number = new.run_number order by e.release_event_id desc limit 1), '') <> 'APPROVE' then
        raise exception using errcode = 'ZD191', message = format('nobody has approved run %s', new.run_number);
    end if;
    if new.release_action = 'APPROVE' then
        others := array(select determinations_names(new.acted_by));
        if not pg_has_role(session_user, 'determinations_desk', 'member') then
            others := others || array(select determinations_names(session_user));
        end if;
        select each into did from (
            select r.started_by from run r where r.run_number = new.run_number
            union
            select w.signed_by from warning_signature w where w.run_number = new.run_number
            union
            select d.decided_by from compliance_decision d join run_input i using (input_file_id)
            where i.run_number = new.run_number
            union
            select d.decided_by from secondary_decision d join run_input i using (input_file_id)
            where i.run_number = new.run_number
            union
            select d.decided_by from mcas_discrepancy d join run_input i using (input_file_id)
            where i.run_number = new.run_number
            union
            select a.who from desk_decision d join audit_event a using (event_number)
            join run r on r.cycle = d.cycle and r.stage = d.stage and a.happened_at <= r.started_at
            where r.run_number = new.run_number) as actor (each)
        where each <> '' and determinations_name(each) = any (others) limit 1;
        if found then
            raise exception using errcode = 'ZD191', message = format('%s took part in run %s', did, new.run_number);
        end if;
    end if;
    return new;
end
$$;

do $$
declare
    each record;
begin
    for each in select * from (values ('run', 'started_by'), ('release_event', 'acted_by'), ('warning_signature', 'signed_by'),
            ('audit_event', 'who')) as acts (relation, person) loop
        execute format('drop trigger if exists acts_in_own_name on public.%I', each.relation);
        execute format('create trigger acts_in_own_name before insert on public.%I for each row'
            ' execute function public.determinations_own_name(%L)', each.relation, each.person);
    end loop;
end
$$;

drop trigger if exists needs_four_eyes on release_event;
create trigger needs_four_eyes before insert on release_event for each row execute function determinations_four_eyes();
