-- Topics whose mentions are counted in what departments' accounts say in public. Counts only, nothing about people.

create table listening_topic (
    slug       text        primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label      text        not null check (char_length(label) between 1 and 40),
    words      text[]      not null check (cardinality(words) between 1 and 10),
    created_at timestamptz not null
);
