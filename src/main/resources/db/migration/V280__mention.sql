-- Pages of other sites that are said to name texts of ours. What they say is kept where all answers from other networks
-- are (foreign_reply); here stands only what has to be read, and what came of reading it.
create table mention_received (
    id         uuid        primary key,
    protocol   text        not null check (protocol in ('WEBMENTION', 'PINGBACK', 'TRACKBACK')),
    source     text        not null check (char_length(source) <= 1000),
    target     text        not null check (char_length(target) <= 1000),
    content_id uuid        not null references content (id) on delete cascade,
    status     text        not null check (status in ('CHECKING', 'TAKEN', 'REFUSED')),
    code       text,
    attempts   int         not null,
    told_at    timestamptz not null,
    checked_at timestamptz,
    unique (source, content_id)
);
create index mention_received_content on mention_received (content_id);

-- Pages of other sites that posts of ours name, and whether they were told.
create table mention_sent (
    id           uuid        primary key,
    post_id      uuid        not null references post (id) on delete cascade,
    target       text        not null check (char_length(target) <= 1000),
    status       text        not null check (status in ('PENDING', 'SENT', 'NONE', 'FAILED')),
    code         text,
    attempts     int         not null,
    text_version int         not null,
    at           timestamptz not null,
    unique (post_id, target)
);
