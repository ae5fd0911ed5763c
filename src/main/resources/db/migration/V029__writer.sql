-- Citizen writers: who asks to become one, and for which time somebody is one.

create sequence certificate_number;

create table writer_application (
    id         uuid        primary key,
    person_id  uuid        not null references person (id),
    motive     text        not null check (char_length(motive) between 1 and 2000),
    samples    text        not null default '' check (char_length(samples) <= 4000),
    beats      text[]      not null check (cardinality(beats) between 1 and 3),
    status     text        not null check (status in ('WAITING', 'APPOINTED', 'DECLINED', 'WITHDRAWN')),
    reason     text        not null default '' check (char_length(reason) <= 500),
    created_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid        references person (id),
    version    int         not null default 0,
    constraint writer_application_decided check ((status = 'WAITING') = (decided_at is null))
);
create unique index writer_application_once on writer_application (person_id) where status = 'WAITING';
create index writer_application_person on writer_application (person_id, created_at desc);

create table writer_term (
    id        uuid        primary key,
    number    bigint      not null unique check (number > 0),
    person_id uuid        not null references person (id),
    cohort    int         not null check (cohort > 0),
    beats     text[]      not null,
    starts_on date        not null,
    ends_on   date        not null check (ends_on >= starts_on),
    ended_at  timestamptz,
    ending    text        check (ending in ('EXPIRED', 'RESIGNED', 'REVOKED')),
    constraint writer_term_ended check ((ended_at is null) = (ending is null))
);
create unique index writer_term_one on writer_term (person_id) where ended_at is null;
create index writer_term_last_day on writer_term (ends_on) where ended_at is null;
