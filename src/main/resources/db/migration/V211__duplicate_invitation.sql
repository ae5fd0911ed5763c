-- How far the telling of a duplicate has come: supporters of either proposal are invited to support the other, once.
create table duplicate_invitation (
    link_id uuid        primary key references proposal_link (id) on delete cascade,
    told_to uuid,
    told    int         not null default 0,
    done_at timestamptz
);
