-- Emergency messages: written once, confirmed by a second person, everywhere at once.

create sequence alert_number;
create table alert (
    id           uuid        primary key,
    number       bigint      not null unique default nextval('alert_number'),
    drill        boolean     not null,
    level        text        not null check (level in ('ADVICE', 'WARNING', 'CRITICAL')),
    event        text        not null check (char_length(event) between 1 and 80),
    words        text        not null check (char_length(words) between 1 and 500),
    words_en     text        not null default '' check (char_length(words_en) <= 500),
    places       text[]      not null default '{}',
    status       text        not null check (status in ('WAITING', 'ACTIVE', 'ENDED', 'REFUSED')),
    origin       text        unique,
    written_by   uuid        references person (id),
    written_at   timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_by uuid        references person (id),
    confirmed_at timestamptz,
    ended_at     timestamptz,
    end_words    text        not null default '',
    constraint alert_needs_two check (confirmed_by is null or written_by is null or confirmed_by <> written_by),
    constraint alert_ends check (expires_at > written_at)
);
create index alert_active on alert (expires_at) where status = 'ACTIVE';

create table alert_sending (
    alert_id   uuid        not null references alert (id) on delete cascade,
    channel    text        not null,
    what       text        not null check (what in ('ALERT', 'ALL_CLEAR')),
    status     text        not null check (status in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts   int         not null default 0,
    last_error text,
    sent_at    timestamptz,
    primary key (alert_id, channel, what)
);
