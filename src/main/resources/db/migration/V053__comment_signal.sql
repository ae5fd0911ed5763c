-- Signs that a comment may be spam or rude. They only say what people look at first; nothing folds by them.
create table comment_signal (
    comment_id uuid             primary key references comment (id) on delete cascade,
    score      double precision not null check (score between 0 and 1),
    quick      boolean          not null default false,
    links      int              not null default 0,
    like_id    uuid             references comment (id) on delete set null,
    likeness   double precision not null default 0,
    rude       double precision,
    words      text             not null default '',
    at         timestamptz      not null
);
create index comment_signal_first on comment_signal (score desc, at desc) where score > 0;
