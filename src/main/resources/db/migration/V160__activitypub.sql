-- Our own server of the fediverse: who we are there, who follows, what goes out, and what came in.

-- The key of the city or of a writer. The private half is sealed; a new key leaves the old one's row behind it.
create table actor_key (
    actor      text        not null,
    number     int         not null check (number > 0),
    public_pem text        not null,
    sealed     bytea       not null,
    at         timestamptz not null,
    primary key (actor, number)
);

-- People and groups of other servers, as their servers describe them; also the cache of their keys.
create table remote_actor (
    address      text        primary key check (char_length(address) <= 500),
    key_id       text        not null unique,
    public_pem   text        not null,
    inbox        text        not null,
    shared_inbox text,
    handle       text        not null,
    name         text        not null,
    url          text        not null,
    fetched_at   timestamptz not null
);

create table follower (
    actor    text        not null,
    address  text        not null references remote_actor (address) on delete cascade,
    activity text        not null,
    at       timestamptz not null,
    primary key (actor, address)
);

-- Likes and shares there: counted, and never a vote here.
create table remote_reaction (
    content_id uuid        not null references content (id) on delete cascade,
    kind       text        not null check (kind in ('LIKE', 'ANNOUNCE')),
    address    text        not null references remote_actor (address) on delete cascade,
    activity   text        not null,
    at         timestamptz not null,
    primary key (content_id, kind, address)
);
create index remote_reaction_activity on remote_reaction (activity);

-- Signatures that were seen, until they are too old to be taken anyway.
create table seen_signature (
    fingerprint text        primary key,
    until       timestamptz not null
);

-- What our actors did, as others get it.
create table activity (
    id         uuid        primary key,
    actor      text        not null,
    content_id uuid        references content (id) on delete cascade,
    type       text        not null,
    body       text        not null,
    inbox      text,
    at         timestamptz not null
);
create index activity_actor on activity (actor, id desc);
create index activity_content on activity (content_id);

-- The inboxes that an activity has to go to; a row goes once it is there or given up.
create table inbox_delivery (
    activity_id uuid        not null references activity (id) on delete cascade,
    host        text        not null,
    inbox       text        not null,
    attempts    int         not null default 0,
    primary key (activity_id, host, inbox)
);

-- Hosts that did not answer are left alone for a while.
create table quiet_host (
    host     text        primary key,
    failures int         not null,
    until    timestamptz not null,
    code     text        not null
);

-- Who said a comment that came from another network.
create table comment_source (
    comment_id uuid primary key references comment (id) on delete cascade,
    network    text not null,
    name       text not null,
    handle     text not null,
    url        text not null
);

-- Answers from other networks: held back until somebody looked at them.
create table foreign_reply (
    id            uuid        primary key,
    network       text        not null,
    remote_id     text        not null,
    content_id    uuid        not null references content (id) on delete cascade,
    parent        bigint,
    author        text        not null,
    author_name   text        not null,
    author_handle text        not null,
    url           text        not null,
    body          text        not null,
    status        text        not null check (status in ('WAITING', 'SHOWN', 'REFUSED', 'GONE')),
    comment       bigint,
    received_at   timestamptz not null,
    decided_at    timestamptz,
    unique (network, remote_id)
);
create index foreign_reply_waiting on foreign_reply (received_at) where status = 'WAITING';
