-- Texts brought in from files: what was uploaded, how far it is, and which rows did not go in.

create table import_job (
    id          uuid        primary key,
    format      text        not null check (format ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    source      text        not null check (source ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    file_name   text        not null check (char_length(file_name) <= 200),
    bytes       bigint      not null check (bytes > 0),
    status      text        not null check (status in ('WAITING', 'RUNNING', 'DONE')),
    total       int         not null check (total > 0),
    done        int         not null default 0 check (done between 0 and total),
    added       int         not null default 0 check (added >= 0),
    skipped     int         not null default 0 check (skipped >= 0),
    failed      int         not null default 0 check (failed >= 0),
    position    bigint      not null default 0 check (position between 0 and bytes),
    line        int         not null default 0 check (line >= 0),
    begun_by    uuid        references person (id),
    created_at  timestamptz not null,
    finished_at timestamptz,
    constraint import_job_adds_up check (added + skipped + failed = done)
);
create index import_job_newest on import_job (created_at desc);

-- The uploaded file, cut up so that no node ever holds it whole; gone when all of it was read.
create table import_piece (
    import_id uuid  not null references import_job (id) on delete cascade,
    number    int   not null check (number >= 0),
    bytes     bytea not null,
    primary key (import_id, number)
);

create table import_failure (
    import_id uuid not null references import_job (id) on delete cascade,
    line      int  not null check (line > 0),
    field     text not null default '',
    code      text not null,
    most      int,
    primary key (import_id, line)
);

-- What is done once in the life of a database, such as loading the demonstration data.
create table milestone (
    name text        primary key,
    at   timestamptz not null
);
