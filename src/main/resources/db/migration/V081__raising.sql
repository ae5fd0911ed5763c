-- The editors' circle: writers who may raise posts to the front page, each with a public reason. Nobody lowers.
create table circle_member (
    person_id uuid        primary key references person (id) on delete cascade,
    since     timestamptz not null
);

create table raising (
    post_id   uuid        primary key references post (id) on delete cascade,
    editor_id uuid        references person (id) on delete set null,
    reason    text        not null check (char_length(reason) between 1 and 200),
    raised_at timestamptz not null
);
create index raising_newest on raising (raised_at desc);
create index raising_editor on raising (editor_id);
