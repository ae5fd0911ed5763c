-- Questions that reached the city elsewhere, and what departments say to them, side by side.

create sequence hub_question_number;
create table hub_question (
    id         uuid        primary key,
    number     bigint      not null unique default nextval('hub_question_number'),
    words      text        not null check (char_length(words) between 1 and 500),
    url        text        check (char_length(url) <= 500),
    created_at timestamptz not null
);

-- Where a department stands; one of them is an answer, several stand side by side.
create table hub_position (
    question_id uuid        not null references hub_question (id) on delete cascade,
    department  text        not null references department (slug),
    words       text        not null check (char_length(words) between 1 and 2000),
    url         text        check (char_length(url) <= 500),
    at          timestamptz not null,
    primary key (question_id, department)
);
