-- What moderation has to tell people; kept beside any mail, and shown on their account page.
create table notice (
    id         uuid        primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    kind       text        not null,
    content_id uuid        references content (id),
    jury       bigint,
    rule       text        not null default '',
    f          double precision not null default 0,
    t          double precision not null default 0,
    until      timestamptz,
    entry      bigint,
    at         timestamptz not null,
    read_at    timestamptz
);
create index notice_person on notice (person_id, at desc);
