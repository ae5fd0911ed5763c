-- What people write about unusually much. The words are found by a job; what they are called and whether they stay in
-- view is the staff's. A row stays when its word cools down: its page keeps its address.
create table hot_issue (
    number        bigint           generated always as identity primary key,
    word          text             not null check (char_length(word) between 2 and 60),
    beside        text[]           not null default '{}',
    topic         text             references topic (slug),
    neighbourhood text             references neighbourhood (slug),
    people        int              not null,
    texts         int              not null,
    usual         double precision not null,
    score         double precision not null,
    found_at      timestamptz      not null,
    hot_at        timestamptz      not null,
    name_ko       text             check (char_length(name_ko) between 1 and 60),
    name_en       text             check (char_length(name_en) between 1 and 60),
    pinned        boolean          not null default false,
    check (topic is null or neighbourhood is null),
    unique nulls not distinct (word, topic, neighbourhood)
);
create index hot_issue_now on hot_issue (hot_at desc, score desc);

-- How many texts had its word in a week that begins on this day, for the drawing over time.
create table hot_issue_week (
    issue bigint not null references hot_issue (number) on delete cascade,
    week  date   not null,
    texts int    not null,
    primary key (issue, week)
);

-- When words were weighed last.
create table hot_issue_run (
    whole boolean     primary key default true check (whole),
    at    timestamptz not null
);
