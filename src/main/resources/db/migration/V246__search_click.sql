-- How often the answers to a search were shown, and how often something in them was opened: by words and day, and
-- nothing of who searched.
create table search_click (
    day    date not null,
    words  text not null check (char_length(words) between 1 and 60),
    shown  int  not null default 0,
    opened int  not null default 0,
    primary key (day, words)
);
