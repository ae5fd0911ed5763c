-- The accounts on other networks that an admin connected; sealed with the operator's key.

create table channel_connection (
    channel      text        primary key check (channel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    sealed       bytea       not null,
    at           timestamptz not null
);
