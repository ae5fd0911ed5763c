-- Proof beyond a password: passkeys, authenticator apps, and what was begun and waits for its other half.

-- Whether the sign-in rests on more than a password.
alter table sign_in add column strong boolean not null default false;

-- A challenge, or the first half of a sign-in. Only the SHA-256 of the secret that continues it is kept; it is used once.
create table ceremony (
    token_hash bytea       primary key check (octet_length(token_hash) = 32),
    kind       text        not null check (kind in ('PASSKEY_MAKING', 'PASSKEY_SIGN_IN', 'SECOND_STEP', 'PROVIDER', 'JOINING')),
    person_id  uuid        references person (id) on delete cascade,
    payload    text        not null default '',
    tries      int         not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at)
);
create index ceremony_person on ceremony (person_id);
create index ceremony_expiry on ceremony (expires_at);

create table passkey (
    id           uuid        primary key,
    person_id    uuid        not null references person (id) on delete cascade,
    credential   bytea       not null constraint passkey_credential unique,
    public_key   bytea       not null,
    sign_count   bigint      not null check (sign_count >= 0),
    name         text        not null check (char_length(name) between 1 and 40),
    created_at   timestamptz not null,
    last_used_at timestamptz,
    version      int         not null default 0
);
create index passkey_person on passkey (person_id);

-- The secret of an authenticator app (RFC 6238), sealed under the operator's key.
create table authenticator (
    person_id    uuid        primary key references person (id) on delete cascade,
    secret       bytea       not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    failures     int         not null default 0,
    paused_until timestamptz,
    version      int         not null default 0
);

-- Codes for the day the phone is lost; only their marks, each good once.
create table recovery_code (
    mark       bytea primary key check (octet_length(mark) = 32),
    person_id  uuid  not null references person (id) on delete cascade,
    used_at    timestamptz
);
create index recovery_code_person on recovery_code (person_id);
