-- Posts on their way to other networks: the outbox. A row is written in the transaction that publishes the post.

create table delivery (
    id              uuid        primary key,
    content_id      uuid        not null references content (id) on delete cascade,
    channel         text        not null check (channel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    status          text        not null check (status in ('PENDING', 'SENDING', 'DELIVERED', 'FAILED', 'GIVEN_UP')),
    attempts        int         not null default 0 check (attempts >= 0),
    attempts_before int         not null default 0 check (attempts_before between 0 and attempts),
    next_attempt_at timestamptz,
    idempotency_key text        not null unique,
    url             text,
    remote_id       text,
    last_error      text        check (last_error ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    last_status     int         check (last_status between 100 and 999),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    unique (content_id, channel),
    constraint delivery_waits_or_ends check ((next_attempt_at is not null) = (status in ('PENDING', 'SENDING', 'FAILED')))
);
create index delivery_waiting on delivery (next_attempt_at) where next_attempt_at is not null;
