-- account_act: one row per act about a person's account; issuer and subject are whom an identity provider knows the person as
-- Both are empty where no provider knows the person. Such a person may have no role: the provider gave none at the last sign-in.
alter table account_act add column issuer varchar(500) default '' not null;
alter table account_act add column subject varchar(255) default '' not null;
alter table account_act drop constraint account_act_words_ck;
alter table account_act add constraint account_act_words_ck check (
    login <> '' and person_name <> '' and (account_roles <> '' or issuer <> '' or disabled));
alter table account_act add constraint account_act_open_id_ck check (
    issuer = '' and subject = '' or issuer <> '' and subject <> '');

-- account_secret: also one row per second factor that an account was given: sealed with a key of the home; empty: it was taken away
-- The newest of a login counts, apart from codes and passwords.
alter table account_secret drop constraint account_secret_kind_ck;
alter table account_secret add constraint account_secret_kind_ck check (
    secret_kind = 'CODE' and good_until is not null or secret_kind in ('PASSWORD', 'FACTOR') and good_until is null);

-- approval_rule: second_factor is whether people with accounts can do nothing at the desk until they have set one up
alter table approval_rule add column second_factor boolean default false not null;
