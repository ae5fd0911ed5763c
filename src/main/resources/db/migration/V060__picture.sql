-- Pictures that people uploaded, and which texts show them. The files are in the media store under the picture's id.
-- A picture that no text shows is cleared away once kept_until has passed.

create table picture (
    id         uuid        primary key,
    owner_id   uuid        references person (id),
    width      int         not null check (width > 0),
    height     int         not null check (height > 0),
    tone       text        not null check (tone ~ '^[0-3]{3}$'),
    ending     text        not null check (ending in ('jpg', 'png')),
    bytes      bigint      not null check (bytes > 0),
    created_at timestamptz not null,
    kept_until timestamptz not null
);
create index picture_owner on picture (owner_id);
create index picture_kept_until on picture (kept_until);

create table picture_use (
    picture_id uuid not null references picture (id),
    content_id uuid not null references content (id) on delete cascade,
    primary key (picture_id, content_id)
);
create index picture_use_content on picture_use (content_id);
