create table post (
    id           uuid        primary key references content (id) on delete cascade,
    title        text        not null check (char_length(title) between 1 and 120),
    summary      text        not null default '' check (char_length(summary) <= 300),
    body         text        not null check (char_length(body) between 1 and 100000),
    body_html    text        not null,
    series       text        check (char_length(series) between 1 and 80),
    licence      text        not null check (licence in ('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0',
        'CC-BY-ND-4.0', 'KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4', 'ALL-RIGHTS-RESERVED')),
    channels     text[]      not null default '{}',
    scheduled_at timestamptz
);
create index post_scheduled on post (scheduled_at) where scheduled_at is not null;
