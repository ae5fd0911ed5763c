-- The city's accounts elsewhere, gathered on one page.

create table hub_source (
    id            uuid        primary key,
    department    text        not null references department (slug),
    channel       text        not null check (channel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label         text        not null check (char_length(label) between 1 and 80),
    page          text        not null unique check (char_length(page) <= 500),
    feed          text,
    etag          text,
    last_modified text,
    tried_at      timestamptz,
    succeeded_at  timestamptz,
    failures      int         not null default 0,
    last_error    text,
    created_at    timestamptz not null
);

-- What the accounts say. Cross-posts of the same words stand on one card: that of the first of them.
create table hub_item (
    id         uuid        primary key,
    source_id  uuid        not null references hub_source (id) on delete cascade,
    remote_id  text        not null,
    card_id    uuid        not null,
    url        text        not null,
    title      text        not null,
    body       text        not null,
    fold_key   text        not null,
    thumbnail  bytea,
    at         timestamptz not null,
    checked_at timestamptz not null,
    gone_at    timestamptz,
    unique (source_id, remote_id)
);
create index hub_item_cards on hub_item (at desc, id) where gone_at is null and id = card_id;
create index hub_item_card on hub_item (card_id);
create index hub_item_fold on hub_item (fold_key, at) where gone_at is null and fold_key <> '';
create index hub_item_check on hub_item (checked_at) where gone_at is null;
