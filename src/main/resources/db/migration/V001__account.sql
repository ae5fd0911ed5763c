-- People, the offices they work for, and the neighbourhoods they live in.

create table neighbourhood (
    slug       text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_ko    text not null check (name_ko <> ''),
    name_en    text not null check (name_en <> ''),
    position   int  not null default 0
);

create table department (
    slug       text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_ko    text not null check (name_ko <> ''),
    name_en    text not null check (name_en <> ''),
    position   int  not null default 0
);

create table person (
    id             uuid primary key,
    handle         text        not null unique check (handle ~ '^[a-z0-9][a-z0-9._-]{1,29}$'),
    display_name   text        not null check (char_length(display_name) between 1 and 40),
    email          text        not null check (char_length(email) between 3 and 254),
    password_hash  text        not null,
    language       text        not null default 'ko' check (language in ('ko', 'en')),
    neighbourhood  text        references neighbourhood (slug),
    department     text        references department (slug),
    cohort         int         check (cohort > 0),
    about          text        not null default '' check (char_length(about) <= 500),
    created_at     timestamptz not null,
    verified_at    timestamptz,
    active_days    int         not null default 0 check (active_days >= 0),
    last_active_on date,
    failed_sign_ins int        not null default 0,
    locked_until   timestamptz,
    version        int         not null default 0
);
create unique index person_email on person (lower(email));
create index person_neighbourhood on person (neighbourhood);

create table person_role (
    person_id uuid not null references person (id) on delete cascade,
    role      text not null check (role in ('RESIDENT', 'WRITER', 'STAFF', 'AUDITOR', 'ADMIN')),
    primary key (person_id, role)
);
create index person_role_role on person_role (role);

create table consent (
    person_id uuid        not null references person (id) on delete cascade,
    kind      text        not null check (kind in ('TERMS', 'PRIVACY', 'NEWS')),
    edition   text        not null,
    given_at  timestamptz not null,
    primary key (person_id, kind, edition)
);

-- Browser sessions and API tokens. Only the SHA-256 of the secret is kept.
create table sign_in (
    token_hash   bytea       primary key check (octet_length(token_hash) = 32),
    person_id    uuid        not null references person (id) on delete cascade,
    kind         text        not null check (kind in ('SESSION', 'TOKEN')),
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_seen_at timestamptz not null
);
create index sign_in_person on sign_in (person_id);
create index sign_in_expiry on sign_in (expires_at);
