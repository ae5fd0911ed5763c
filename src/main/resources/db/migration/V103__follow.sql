-- Who wants to hear of a proposal. Supporters and authors do unless they said no; others if they said yes.
create table follow (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    person_id   uuid        not null references person (id) on delete cascade,
    wants       boolean     not null,
    at          timestamptz not null,
    primary key (proposal_id, person_id)
);
create index follow_person on follow (person_id);

-- A step that people are being told of: how far that has come, so that after a crash nobody is told twice or not at all.
create table news (
    step_id     uuid        primary key references proposal_step (id) on delete cascade,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    action      text        not null,
    told_to     uuid,
    told        int         not null default 0,
    done_at     timestamptz
);
