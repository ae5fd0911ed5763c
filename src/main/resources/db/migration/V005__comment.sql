create table comment (
    id         uuid primary key references content (id) on delete cascade,
    subject_id uuid not null references content (id),
    parent_id  uuid references comment (id),
    body       text not null check (char_length(body) between 1 and 10000),
    body_html  text not null,
    constraint comment_not_its_own_parent check (parent_id <> id)
);
create index comment_subject on comment (subject_id, id);
create index comment_parent on comment (parent_id) where parent_id is not null;
