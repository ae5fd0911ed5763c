-- The figures of /insight, counted by a routine so that a page reads few rows, however many proposals there are.

alter table neighbourhood add column residents int check (residents > 0);

-- By the month in which a proposal was submitted; an empty text stands for none.
create table insight_month (
    month         date   not null,
    department    text   not null,
    topic         text   not null,
    neighbourhood text   not null,
    submitted     bigint not null,
    taken_up      bigint not null,
    answered      bigint not null,
    adopted       bigint not null,
    done          bigint not null,
    primary key (month, department, topic, neighbourhood)
);

-- By the month of the answer: after how many days, from the first department that had it.
create table insight_days (
    month      date   not null,
    department text   not null,
    days       int    not null,
    answered   bigint not null,
    in_time    bigint not null,
    primary key (month, department, days)
);

create table insight_open (
    department text   primary key,
    open       bigint not null,
    overdue    bigint not null
);

create table insight_state (
    whole        boolean     primary key default true check (whole),
    refreshed_at timestamptz not null
);
