-- account_act: one row per act about a person's account; issuer and subject are whom an identity provider knows the person as
-- Both are empty where no provider knows the person. Such a person may have no role: the provider gave none at the last sign-in.
alter table account_act add column issuer varchar(500) default '' not null;
alter table account_act add column subject varchar(255) default '' not null;
alter table account_act drop constraint account_act_words_ck;
alter table account_act add constraint account_act_words_ck check (
    login <> '' and person_name <> '' and (account_roles <> '' or issuer <> '' or disabled));
alter table account_act add constraint account_act_open_id_ck check (
    issuer = '' and subject = '' or issuer <> '' and subject <> '');
