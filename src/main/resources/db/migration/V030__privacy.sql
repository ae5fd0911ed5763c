-- One's own data: consents that can be revoked, copies, accounts that end by themselves, children and their guardians.

alter table consent add column revoked_at timestamptz;

alter table person
    add column closing_unused    boolean not null default false,
    add column awaiting_guardian boolean not null default false;

create table data_export (
    id         uuid        primary key,
    person_id  uuid        not null references person (id),
    created_at timestamptz not null,
    ready_at   timestamptz,
    expires_at timestamptz,
    bytes      bigint      not null default 0 check (bytes >= 0),
    zip        bytea,
    constraint data_export_ready check ((ready_at is null) = (zip is null))
);
create index data_export_person on data_export (person_id, created_at desc);
create index data_export_expiry on data_export (expires_at) where expires_at is not null;

create table guardian_wait (
    person_id  uuid        primary key references person (id),
    email      text        not null,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    asked_at   timestamptz not null,
    expires_at timestamptz not null check (expires_at > asked_at)
);

create table guardian_consent (
    person_id    uuid        primary key references person (id),
    means        text        not null check (means in ('MAIL', 'IN_PERSON')),
    confirmed_at timestamptz not null,
    confirmed_by uuid        references person (id)
);
