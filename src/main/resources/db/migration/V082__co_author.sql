-- Who writes a post together with its first author: invited, and an author once the invitation is accepted. The post
-- carries the ids of those who accepted, so that a right costs no statement.
create table co_author (
    post_id     uuid        not null references post (id) on delete cascade,
    person_id   uuid        not null references person (id) on delete cascade,
    invited_at  timestamptz not null,
    accepted_at timestamptz,
    primary key (post_id, person_id)
);
create index co_author_person on co_author (person_id);
alter table post add column co_authors uuid[] not null default '{}';
