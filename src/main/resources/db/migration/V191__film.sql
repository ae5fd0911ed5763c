-- Small films that people uploaded, and which texts show them. The file is in the media store under the film's id, with
-- its captions or its transcript. A film that no text shows is cleared away once kept_until has passed.

create table film (
    id         uuid        primary key,
    owner_id   uuid        references person (id),
    ending     text        not null check (ending in ('mp4', 'webm')),
    captioned  boolean     not null,
    bytes      bigint      not null check (bytes > 0),
    created_at timestamptz not null,
    kept_until timestamptz not null
);
create index film_owner on film (owner_id);
create index film_kept_until on film (kept_until);

create table film_use (
    film_id    uuid not null references film (id),
    content_id uuid not null references content (id) on delete cascade,
    primary key (film_id, content_id)
);
create index film_use_content on film_use (content_id);
