-- The second instance above juries: residents whom the town appoints, who decide with written reasons.

alter table person_role drop constraint person_role_known;
alter table person_role add constraint person_role_known
    check (role in ('RESIDENT', 'WRITER', 'PANELIST', 'STAFF', 'HEAD', 'AUDITOR', 'ADMIN'));

create sequence panel_case_number;

create table panel_case (
    id         uuid        primary key,
    number     bigint      not null unique check (number > 0),
    jury_id    uuid        not null unique references jury (id),
    appeal     text        not null check (char_length(appeal) <= 1000),
    asked_at   timestamptz not null,
    until      timestamptz not null,
    upheld     boolean,
    decided_at timestamptz,
    version    int         not null default 0,
    constraint panel_case_decided check ((upheld is null) = (decided_at is null))
);
create index panel_case_open on panel_case (until) where decided_at is null;

-- What a member found, under the member's name: it is a public office. The words stay when the account ends.
create table panel_vote (
    case_id   uuid        not null references panel_case (id),
    place     int         not null check (place > 0),
    person_id uuid        references person (id),
    member    text        not null,
    upheld    boolean     not null,
    reasons   text        not null check (char_length(reasons) between 1 and 5000),
    at        timestamptz not null,
    primary key (case_id, place)
);
create unique index panel_vote_once on panel_vote (case_id, person_id) where person_id is not null;
create index panel_vote_person on panel_vote (person_id) where person_id is not null;
