-- Pictures that lay in a blog's file beside its texts; gone once its texts show their own copies.
create table packed_picture (
    import_id uuid  not null references import_job (id) on delete cascade,
    path      text  not null,
    content   bytea not null,
    primary key (import_id, path)
);
