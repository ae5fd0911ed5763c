-- The city's own days, the clocks of answers and what was mailed about them, transfers, positions, and the case file.

alter table department
    add column parent      text references department (slug) check (parent <> slug),
    add column head_office boolean not null default false;
create unique index department_head_office on department (head_office) where head_office;

-- What steps there are is the application's to say.
alter table proposal_step drop constraint proposal_step_action_check;
alter table proposal_step add constraint proposal_step_action_named check (action ~ '^[A-Z]+(_[A-Z]+)*$');

create table city_day (
    day     date        primary key,
    kind    text        not null check (kind in ('CLOSED', 'HALF', 'OPEN')),
    name_ko text        not null check (char_length(name_ko) between 1 and 80),
    name_en text        not null check (char_length(name_en) between 1 and 80),
    at      timestamptz not null
);

create table answer_clock (
    proposal_id uuid        primary key references proposal (id) on delete cascade,
    version     int         not null default 0,
    rule        text        not null check (rule in ('MONTH', 'DAYS', 'CHOSEN')),
    from_on     date        not null,
    days        int         not null default 0 check (days >= 0),
    received_on date        not null,
    stopped_at  timestamptz,
    stopped_for text        not null default '' check (char_length(stopped_for) <= 2000),
    days_left   int         not null default 0,
    check (stopped_at is null or stopped_for <> '')
);
create index answer_clock_from on answer_clock (rule, from_on, days) where stopped_at is null;

insert into answer_clock (proposal_id, rule, from_on, received_on)
    select id, 'CHOSEN', due_on, due_on from proposal where due_on is not null and answered_at is null;

-- One row for each reminder that went out, so that none goes twice.
create table clock_reminder (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    due_on      date        not null,
    stage       text        not null check (stage in ('WEEK', 'DAYS', 'LATE')),
    sent_at     timestamptz not null,
    primary key (proposal_id, due_on, stage)
);

alter table assignment
    alter column due_on drop not null,
    alter column assigned_by drop not null;

create table transfer (
    id              uuid        primary key,
    version         int         not null default 0,
    proposal_id     uuid        not null references proposal (id) on delete cascade,
    from_department text        not null references department (slug),
    to_department   text        not null references department (slug),
    reason          text        not null check (char_length(reason) between 1 and 2000),
    asked_by        uuid        not null references person (id),
    asked_at        timestamptz not null,
    status          text        not null check (status in ('WAITING', 'ACCEPTED', 'REFUSED')),
    answered_by     uuid        references person (id),
    answered_at     timestamptz,
    refusal         text        not null default '' check (char_length(refusal) <= 2000),
    check (from_department <> to_department)
);
create index transfer_of on transfer (proposal_id, asked_at);
create unique index transfer_waiting on transfer (proposal_id) where status = 'WAITING';
create index transfer_to on transfer (to_department) where status = 'WAITING';

create table department_position (
    id          uuid        primary key,
    version     int         not null default 0,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    department  text        not null references department (slug),
    question    text        not null check (char_length(question) between 1 and 2000),
    asked_by    uuid        not null references person (id),
    asked_at    timestamptz not null,
    stance      text        check (stance in ('AGREES', 'ON_CONDITION', 'DISAGREES', 'NOT_OURS')),
    words       text        not null default '' check (char_length(words) <= 5000),
    given_by    uuid        references person (id),
    given_at    timestamptz,
    unique (proposal_id, department)
);

-- Seen by staff and auditors alone.
create table case_note (
    id          uuid        primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    author_id   uuid        not null references person (id),
    text        text        not null check (char_length(text) between 1 and 5000),
    at          timestamptz not null
);
create index case_note_of on case_note (proposal_id, at);

-- What staff did at the desk, with what was before and after: read by auditors, never changed.
create table desk_record (
    id              uuid        primary key,
    at              timestamptz not null,
    actor_id        uuid        references person (id),
    action          text        not null check (action ~ '^[A-Z]+(_[A-Z]+)*$'),
    proposal_number bigint,
    department      text,
    before_text     text        not null default '',
    after_text      text        not null default ''
);
create index desk_record_newest on desk_record (at desc);
create index desk_record_proposal on desk_record (proposal_number, at desc);
create index desk_record_actor on desk_record (actor_id, at desc);
create trigger desk_record_append_only before update or delete on desk_record
    for each row execute function refuse_change();
create trigger desk_record_no_truncate before truncate on desk_record
    for each statement execute function refuse_change();
