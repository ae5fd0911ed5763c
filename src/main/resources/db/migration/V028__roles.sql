-- Roles in full, suspensions, accounts that end, and the record of what the office did with people.

alter table person_role drop constraint person_role_role_check;
alter table person_role add constraint person_role_known
    check (role in ('RESIDENT', 'WRITER', 'STAFF', 'HEAD', 'AUDITOR', 'ADMIN'));

alter table person
    add column suspended_until    timestamptz,
    add column suspended_for      text    not null default '' check (char_length(suspended_for) <= 500),
    add column closing_at         timestamptz,
    add column closing_with_texts boolean not null default false,
    add column closed_at          timestamptz;
create index person_closing on person (closing_at) where closing_at is not null;

-- Whose texts stay when their account ends: one author for all of them, so that nobody can tell which belong together.
insert into person (id, handle, display_name, email, password_hash, language, created_at, closed_at) values
    ('00000000-0000-7000-8000-000000000000', 'departed', '떠난 사람', 'departed@invalid', '-', 'ko',
     '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');

-- Handles of ended accounts, as SHA-256: nobody may take the name that somebody else was known by.
create table retired_handle (
    hash bytea       primary key check (octet_length(hash) = 32),
    at   timestamptz not null
);

-- What admins did with people: read by admins and auditors, never changed.
create table office_record (
    id        uuid        primary key,
    at        timestamptz not null,
    actor_id  uuid        references person (id),
    action    text        not null check (action ~ '^[A-Z]+(_[A-Z]+)*$'),
    person_id uuid        references person (id),
    detail    text        not null default '' check (char_length(detail) <= 500)
);
create index office_record_newest on office_record (at desc);
create index office_record_person on office_record (person_id, at desc);
create trigger office_record_append_only before update or delete on office_record
    for each row execute function refuse_change();
create trigger office_record_no_truncate before truncate on office_record
    for each statement execute function refuse_change();

-- The public log also tells of suspensions: without a person, with the end instead of a text.
alter table moderation_log alter column content_id drop not null;
alter table moderation_log add column until timestamptz;
alter table moderation_log add constraint moderation_log_about
    check ((content_id is null) = (action in ('SUSPENDED', 'SUSPENSION_LIFTED')));
