-- Templates of answers, their documents with the text that was taken from them, and every wording that was public.

create table answer_template (
    department text        not null references department (slug),
    decision   text        not null check (decision in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    text       text        not null check (char_length(text) between 1 and 20000),
    basis      text        not null default '' check (char_length(basis) <= 2000),
    budget     text        not null default '' check (char_length(budget) <= 2000),
    schedule   text        not null default '' check (char_length(schedule) <= 2000),
    changed_at timestamptz not null,
    primary key (department, decision)
);

create table answer_file (
    id          uuid        primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    answer_id   uuid        references answer (id) on delete cascade,
    name        text        not null check (char_length(name) between 1 and 200),
    kind        text        not null check (kind in ('PDF', 'HWPX')),
    bytes       int         not null check (bytes between 1 and 10485760),
    content     bytea       not null,
    text        text        not null check (text <> ''),
    at          timestamptz not null
);
create index answer_file_of on answer_file (proposal_id, at);

alter table answer add column revised_at timestamptz;

create table answer_version (
    id           uuid        primary key,
    answer_id    uuid        not null references answer (id) on delete cascade,
    text         text        not null,
    basis        text        not null default '',
    budget       text        not null default '',
    schedule     text        not null default '',
    reason       text        not null check (char_length(reason) <= 500),
    written_by   uuid        not null references person (id),
    written_at   timestamptz not null,
    approved_by  uuid        references person (id),
    published_at timestamptz
);
create index answer_version_of on answer_version (answer_id, written_at);
create unique index answer_version_waiting on answer_version (answer_id) where published_at is null;
