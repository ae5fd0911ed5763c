-- Our own WebSub hub: who is sent which feed, and who asked and was not heard yet. Secrets are sealed.

create table websub_subscription (
    id         uuid        primary key,
    topic      text        not null check (char_length(topic) <= 500),
    callback   text        not null check (char_length(callback) <= 500),
    secret     bytea       not null,
    expires_at timestamptz not null,
    failures   int         not null default 0,
    unique (topic, callback)
);

create table websub_request (
    id            uuid        primary key,
    subscribes    boolean     not null,
    topic         text        not null check (char_length(topic) <= 500),
    callback      text        not null check (char_length(callback) <= 500),
    secret        bytea       not null,
    lease_seconds bigint      not null check (lease_seconds > 0),
    at            timestamptz not null
);
