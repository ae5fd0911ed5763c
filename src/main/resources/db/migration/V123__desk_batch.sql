-- Steps that an officer took with several proposals at once, with what was before, to undo them.

create table desk_batch (
    id        uuid        primary key,
    by_id     uuid        not null references person (id),
    at        timestamptz not null,
    undone_at timestamptz
);

create table desk_batch_item (
    batch_id      uuid   not null references desk_batch (id) on delete cascade,
    proposal_id   uuid   not null references proposal (id) on delete cascade,
    number        bigint not null,
    version_after int    not null,
    tag_added     boolean not null,
    given         boolean not null,
    department    text,
    officer_id    uuid,
    primary key (batch_id, proposal_id)
);
create index flag_live on flag (content_id) where withdrawn_at is null;
create index proposal_step_threshold on proposal_step (proposal_id) where action = 'THRESHOLD_REACHED';
