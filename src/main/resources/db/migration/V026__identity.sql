-- What proves that an account belongs to one real person who lives here. Apart from everything else, unreadable without
-- the operator's key, and never a number, a name or a date of birth.

create schema identity;

-- Keyed hashes (HMAC-SHA256) of who somebody is. A mark is there once: one person, one account.
create table identity.mark (
    mark      bytea constraint identity_mark_once primary key check (octet_length(mark) = 32),
    person_id uuid  not null references person (id) on delete cascade
);
create index identity_mark_person on identity.mark (person_id);

-- How, when and by whom it was checked, the neighbourhood and the decade of birth, sealed (AES-256-GCM).
create table identity.finding (
    person_id uuid        primary key references person (id) on delete cascade,
    sealed    bytea       not null,
    found_at  timestamptz not null
);

-- Codes on letters and slips. Only the keyed hash of the code is kept; what it stands for is sealed.
create table identity.code (
    mark        bytea       primary key check (octet_length(mark) = 32),
    sealed      bytea       not null,
    issued_by   uuid        references person (id) on delete set null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null check (expires_at > issued_at),
    redeemed_at timestamptz
);
create index identity_code_expiry on identity.code (expires_at);
create index identity_code_issuer on identity.code (issued_by);

-- Wrong codes in a row.
create table identity.attempt (
    person_id    uuid        primary key references person (id) on delete cascade,
    failures     int         not null check (failures > 0),
    paused_until timestamptz
);

-- Every look into identity.finding, and why. It outlives the accounts.
create table identity.look (
    id        uuid        primary key,
    person_id uuid        not null,
    by_person uuid        not null,
    reason    text        not null check (char_length(reason) between 1 and 300),
    looked_at timestamptz not null
);
create index identity_look_time on identity.look (looked_at desc);
