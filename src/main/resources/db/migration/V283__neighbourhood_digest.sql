-- Who wants a mail with what happens in a neighbourhood, and how often. The token stops it without signing in.
create table neighbourhood_digest (
    person_id  uuid        primary key references person (id) on delete cascade,
    place      text        not null references neighbourhood (slug),
    every      text        not null check (every in ('DAILY', 'WEEKLY')),
    token      text        not null unique,
    told_until timestamptz not null,
    created_at timestamptz not null
);
create index neighbourhood_digest_due on neighbourhood_digest (told_until);

-- Where a mail program takes a subscription back with one press (RFC 8058).
alter table mail add column unsubscribe text;
