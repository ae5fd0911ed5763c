-- Searches that people keep, to be told when something new fits.
create table saved_search (
    id         uuid        primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    address    text        not null check (char_length(address) between 1 and 600),
    words      text        not null check (char_length(words) <= 200),
    mail       boolean     not null default true,
    told_until timestamptz not null,
    created_at timestamptz not null,
    unique (person_id, address)
);

-- What was looked for in vain: words and how often, by day, and nothing of who asked.
create table search_miss (
    day   date not null,
    words text not null check (char_length(words) between 1 and 60),
    times int  not null default 1 check (times > 0),
    primary key (day, words)
);
