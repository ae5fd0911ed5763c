-- How people come in: proof of the mail address, links in mails, sign-ins that can be listed and ended one by one.

alter table person add column email_confirmed_at timestamptz;

-- What waits for a mail to be written; the same row whether there is such an account or not.
create table link_wish (
    id         uuid        primary key,
    login      text        not null,
    purpose    text        not null check (purpose in ('CONFIRM', 'RESET', 'SIGN_IN', 'UNLOCK')),
    created_at timestamptz not null
);

-- Links in mails: only the SHA-256 of the secret is kept, and the row goes when the link is used.
create table account_link (
    token_hash bytea       primary key check (octet_length(token_hash) = 32),
    person_id  uuid        not null references person (id) on delete cascade,
    purpose    text        not null check (purpose in ('CONFIRM', 'RESET', 'SIGN_IN', 'UNLOCK')),
    email      text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);
create index account_link_person on account_link (person_id);
create index account_link_expiry on account_link (expires_at);

-- Wrong passwords for logins that nobody has, so that they are slowed down like all others.
create table unknown_login (
    login_hash   bytea       primary key check (octet_length(login_hash) = 32),
    failures     int         not null check (failures > 0),
    locked_until timestamptz,
    failed_at    timestamptz not null
);

alter table sign_in
    add column id           uuid not null default gen_random_uuid() unique,
    add column device       text not null default '',
    add column name         text not null default '' check (char_length(name) <= 60),
    add column scopes       text not null default 'READ,WRITE,STAFF,ADMIN,ACCOUNT',
    add column idle_seconds int check (idle_seconds > 0);
create index sign_in_person_seen on sign_in (person_id, last_seen_at desc);
drop index sign_in_person;
