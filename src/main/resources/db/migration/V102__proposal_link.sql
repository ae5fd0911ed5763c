-- What joins two proposals, as staff, authors or residents say. It has no direction: the one with the smaller id comes
-- first, so that a pair and a kind are joined once. No support ever moves along it.
create table proposal_link (
    id         uuid        primary key,
    one_id     uuid        not null references proposal (id) on delete cascade,
    other_id   uuid        not null references proposal (id) on delete cascade,
    kind       text        not null check (kind in ('DUPLICATE', 'RELATED', 'CONTRARY')),
    made_by    text        not null check (made_by in ('AUTHOR', 'RESIDENT', 'OFFICE')),
    department text        references department (slug),
    person_id  uuid        references person (id) on delete set null,
    reason     text        not null default '' check (char_length(reason) <= 300),
    made_at    timestamptz not null,
    constraint proposal_link_once unique (one_id, other_id, kind),
    constraint proposal_link_of_two check (one_id < other_id)
);
create index proposal_link_other on proposal_link (other_id);
create index proposal_link_person on proposal_link (person_id);

-- Whether residents find that a link is right; one vote a person.
create table proposal_link_vote (
    link_id   uuid        not null references proposal_link (id) on delete cascade,
    person_id uuid        not null references person (id) on delete cascade,
    agrees    boolean     not null,
    at        timestamptz not null,
    primary key (link_id, person_id)
);
create index proposal_link_vote_person on proposal_link_vote (person_id);
