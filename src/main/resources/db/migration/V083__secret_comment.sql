-- Words from one reader to the author of a text, for nobody else: sealed under a key that is not in the database, and
-- deleted when the time that their writer chose is over. Apart from comments: no list, index, feed or tally reads here.
create table secret_comment (
    id         uuid        primary key,
    content_id uuid        not null references content (id) on delete cascade,
    from_id    uuid        not null references person (id) on delete cascade,
    to_id      uuid        not null references person (id) on delete cascade,
    sealed     bytea       not null,
    written_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > written_at)
);
create index secret_comment_to on secret_comment (to_id, written_at desc);
create index secret_comment_from on secret_comment (from_id, written_at desc);
create index secret_comment_content on secret_comment (content_id);
create index secret_comment_expiry on secret_comment (expires_at);
