-- Flags of readers, and the public log of every step that follows from them.

create table flag (
    id           uuid        primary key,
    content_id   uuid        not null references content (id),
    person_id    uuid        not null references person (id),
    text_version int         not null check (text_version >= 1),
    reason       text        not null check (reason in
        ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'IMPERSONATION', 'ILLEGAL', 'OFF_TOPIC')),
    note         text        not null default '' check (char_length(note) <= 200),
    tier         numeric(4, 2) not null check (tier >= 0),
    at           timestamptz not null,
    withdrawn_at timestamptz
);
create unique index flag_once on flag (content_id, person_id, text_version) where withdrawn_at is null;
create index flag_person on flag (person_id, at desc);

create table moderation_log (
    seq          bigint      primary key check (seq > 0),
    at           timestamptz not null,
    content_id   uuid        not null references content (id),
    content_hash text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    action       text        not null,
    rule         text        not null,
    actor        text        not null check (actor in ('SCORE', 'COMMUNITY', 'JURY', 'OFFICE', 'LAW', 'AUTHOR')),
    f            numeric(8, 3) not null,
    k            numeric(8, 3) not null,
    e            bigint      not null,
    t            numeric(8, 3) not null,
    flaggers     int         not null,
    clusters     int         not null,
    prev         text        not null check (prev ~ '^[0-9a-f]{64}$'),
    hash         text        not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index moderation_log_content on moderation_log (content_id, seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger moderation_log_append_only before update or delete on moderation_log
    for each row execute function refuse_change();
create trigger moderation_log_no_truncate before truncate on moderation_log
    for each statement execute function refuse_change();
