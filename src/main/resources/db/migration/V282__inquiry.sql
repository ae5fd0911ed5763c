-- What people on other networks ask the city, answered from here to there.
create sequence inquiry_number;
create table inquiry (
    id           uuid        primary key,
    number       bigint      not null unique,
    network      text        not null,
    remote_id    text        not null check (char_length(remote_id) <= 1000),
    author       text        not null,
    author_name  text        not null,
    handle       text        not null,
    inbox        text        not null,
    url          text        not null,
    body         text        not null,
    status       text        not null check (status in ('WAITING', 'ANSWERED', 'REFUSED', 'GONE')),
    received_at  timestamptz not null,
    due_on       date        not null,
    answer       text        not null default '',
    department   text        references department (slug),
    answered_by  uuid        references person (id) on delete set null,
    answered_at  timestamptz,
    unique (network, remote_id),
    constraint inquiry_answered check (status <> 'ANSWERED' or answer <> '' and answered_at is not null)
);
create index inquiry_waiting on inquiry (due_on, number) where status = 'WAITING';
create index inquiry_answered_at on inquiry (answered_at desc) where status = 'ANSWERED';
