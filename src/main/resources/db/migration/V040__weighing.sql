-- What flags on a text weigh together, with all that the rules of moderation look at.

alter table flag
    add column agreed    int not null default 0 check (agreed >= 0),
    add column rejected  int not null default 0 check (rejected >= 0),
    add column in_return boolean not null default false,
    add column door      text,
    add column link      text,
    add column outcome   text check (outcome in ('AGREED', 'REJECTED')),
    add column judged_at timestamptz,
    add constraint flag_judged check ((outcome is null) = (judged_at is null));
create index flag_judged on flag (person_id, judged_at desc) where outcome is not null;

-- Readers who want a contested text kept open. Who they are is never public.
create table keep_open (
    content_id   uuid          not null references content (id),
    text_version int           not null check (text_version >= 1),
    person_id    uuid          not null references person (id),
    tier         numeric(4, 2) not null check (tier >= 0),
    agreed       int           not null default 0 check (agreed >= 0),
    rejected     int           not null default 0 check (rejected >= 0),
    at           timestamptz   not null,
    door         text,
    link         text,
    primary key (content_id, text_version, person_id)
);
create index keep_open_person on keep_open (person_id, at desc);

-- Pairs of people whose judgements of this wording count as one.
create table flag_tie (
    content_id   uuid not null references content (id),
    text_version int  not null,
    one          uuid not null,
    other        uuid not null check (one < other),
    primary key (content_id, text_version, one, other)
);

-- The key that turns network and browser into an opaque mark, one a text. Thrown away an hour after its last use: from
-- then on nobody can tell from a mark where it came from, or compare it with a new one.
create table mark_key (
    content_id uuid        primary key references content (id),
    key        bytea       not null check (octet_length(key) = 32),
    used_at    timestamptz not null
);

-- How many distinct verified readers saw a text: a HyperLogLog sketch, out of which no reader can be read.
create table readership (
    content_id uuid   primary key references content (id),
    sketch     bytea  not null,
    readers    bigint not null check (readers >= 0)
);

-- How things stand with a text on which flags were ever set.
create table weighing (
    content_id   uuid        primary key references content (id),
    text_version int         not null check (text_version >= 1),
    stamp        uuid        not null,
    f            double precision not null default 0,
    k            double precision not null default 0,
    e            bigint      not null default 0,
    t            double precision not null default 0,
    flaggers     int         not null default 0,
    clusters     int         not null default 0,
    rule         text,
    since        timestamptz not null,
    until        timestamptz,
    surge_until  timestamptz,
    counts_from  timestamptz,
    edited_once  boolean     not null default false,
    entry        bigint
);

-- After a jury opened a text, this reason does not fold it again for a while.
create table safe_reason (
    content_id uuid        not null references content (id),
    reason     text        not null,
    until      timestamptz not null,
    primary key (content_id, reason)
);

insert into weighing (content_id, text_version, stamp, since, until, rule, entry)
select c.id, c.text_version, gen_random_uuid(), coalesce(l.at, now()),
       case when c.standing = 'COLLAPSED' then l.at + interval '72 hours' end, l.rule, l.seq
from content c
left join lateral (select at, rule, seq from moderation_log where content_id = c.id order by seq desc limit 1) l on true
where exists (select 1 from flag f where f.content_id = c.id);
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'moderation-clock', content_id::text, now(), false, 1 from weighing;
