-- Comments that stood under a text where it was before, brought along with it. Nobody here wrote them: they have no
-- account, no weight and no place in any figure, index or feed.
create table outside_comment (
    post_id    uuid        not null references post (id) on delete cascade,
    place      int         not null check (place >= 1),
    depth      int         not null check (depth between 0 and 3),
    kind       text        not null check (kind in ('COMMENT', 'PINGBACK')),
    name       text        not null check (char_length(name) <= 80),
    url        text        check (char_length(url) <= 1000),
    html       text        not null check (char_length(html) <= 20000),
    written_at timestamptz,
    primary key (post_id, place)
);
