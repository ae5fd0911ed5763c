-- What a writer changed in a post that readers see, before putting it up: kept as it is typed, seen by the writer alone.
create table working_copy (
    post_id      uuid        primary key references post (id) on delete cascade,
    title        text        not null check (char_length(title) <= 120),
    summary      text        not null check (char_length(summary) <= 300),
    body         text        not null check (char_length(body) <= 100000),
    base_version int         not null,
    saved_at     timestamptz not null,
    version      int         not null default 0
);
