-- account_act: one row per act about a person's account; database_login is the login of PostgreSQL that is the person's own, empty for none
alter table account_act add column database_login varchar(63) default '' not null;

-- approval_rule: one row per change of who may approve; database_logins is whether a login of PostgreSQL counts as signed in, too
-- Then the person of every command at a terminal is the login, and no name is typed.
alter table approval_rule add column database_logins boolean default false not null;
alter table approval_rule add constraint approval_rule_logins_ck check (authenticated or not database_logins);
