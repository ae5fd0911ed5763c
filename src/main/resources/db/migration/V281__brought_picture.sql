-- Pictures that a text of a blog shows where it was: copied into our own store, one after the other.
create table brought_picture (
    id        uuid not null primary key,
    import_id uuid not null references import_job (id) on delete cascade,
    line      int  not null check (line > 0),
    post_id   uuid not null references post (id) on delete cascade,
    source    text not null check (char_length(source) <= 2000),
    words     text not null,
    alt       text not null,
    licence   text not null default '',
    status    text not null default 'WAITING' check (status in ('WAITING', 'TAKEN', 'FAILED')),
    code      text
);
create index brought_picture_waiting on brought_picture (import_id, id) where status = 'WAITING';
create index brought_picture_import on brought_picture (import_id, line);
create index brought_picture_post on brought_picture (post_id);
