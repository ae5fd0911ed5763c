-- Accounts that sign in through a provider. Of the provider's lasting id only the SHA-256 is kept.
create table linked_account (
    provider     text        not null,
    subject_hash bytea       not null check (octet_length(subject_hash) = 32),
    person_id    uuid        not null references person (id) on delete cascade,
    linked_at    timestamptz not null,
    last_used_at timestamptz not null,
    constraint linked_account_once primary key (provider, subject_hash),
    constraint linked_account_one_each unique (person_id, provider)
);
