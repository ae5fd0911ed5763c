-- Whoever may not write for a while can ask the panel of residents; what they say stays between them and the panel.

create table suspension_appeal (
    id         uuid        primary key,
    number     bigint      generated always as identity unique,
    person_id  uuid        not null references person (id) on delete cascade,
    record_id  uuid        not null unique references office_record (id),
    rule       text        not null,
    reason     text        not null,
    ends_at    timestamptz not null,
    appeal     text        not null check (char_length(appeal) between 1 and 2000),
    asked_at   timestamptz not null,
    until      timestamptz not null check (until > asked_at),
    upheld     boolean,
    decided_at timestamptz,
    version    int         not null default 0,
    constraint suspension_appeal_decided check ((upheld is null) = (decided_at is null))
);
create index suspension_appeal_open on suspension_appeal (until) where decided_at is null;
create index suspension_appeal_person on suspension_appeal (person_id);

create table suspension_vote (
    appeal_id uuid        not null references suspension_appeal (id) on delete cascade,
    person_id uuid        not null references person (id) on delete cascade,
    upheld    boolean     not null,
    reasons   text        not null check (char_length(reasons) between 1 and 2000),
    at        timestamptz not null,
    primary key (appeal_id, person_id)
);
create index suspension_vote_person on suspension_vote (person_id);
