-- Juries of residents: announced, drawn by a lot that anybody can recompute, asked, and done.

alter table weighing
    add column folded_at   timestamptz,
    add column folded_rule text;
update weighing w set folded_at = l.at, folded_rule = l.rule
from (select distinct on (content_id) content_id, at, rule from moderation_log
      where action = 'COLLAPSED' order by content_id, seq desc) l
where l.content_id = w.content_id;

create sequence jury_number;

create table jury (
    id           uuid        primary key,
    number       bigint      not null unique check (number > 0),
    content_id   uuid        not null references content (id),
    text_version int         not null,
    cause        text        not null check (cause in ('APPEAL', 'SURGE', 'CONTESTED', 'SAMPLE')),
    rule         text        not null,
    body_html    text        not null,
    words_hash   text        not null check (words_hash ~ '^[0-9a-f]{64}$'),
    appeal       text        not null default '',
    earlier      boolean,
    announced_at timestamptz not null,
    log_root     text        not null check (log_root ~ '^[0-9a-f]{64}$'),
    pool_hash    text        not null check (pool_hash ~ '^[0-9a-f]{64}$'),
    beacon_at    timestamptz not null,
    beacon       text,
    beacon_from  text,
    seed         text,
    drawn_at     timestamptz,
    ends_at      timestamptz,
    found        text,
    decided_at   timestamptz,
    version      int         not null default 0
);
create index jury_content on jury (content_id, announced_at desc);
create unique index jury_open on jury (content_id) where decided_at is null;

-- Among whom a jury is drawn; those with a place were invited.
create table juror (
    jury_id       uuid        not null references jury (id),
    token         text        not null check (token ~ '^[0-9a-f]{32}$'),
    person_id     uuid        references person (id),
    neighbourhood text        not null,
    place         int,
    accepted_at   timestamptz,
    declined_at   timestamptz,
    verdict       text,
    voted_at      timestamptz,
    primary key (jury_id, token)
);
create index juror_person on juror (person_id, jury_id) where person_id is not null;
