-- One support a person and proposal, for the version of the text that the person saw.
create table support (
    proposal_id  uuid        not null references proposal (id),
    person_id    uuid        not null references person (id),
    text_version int         not null check (text_version >= 1),
    at           timestamptz not null,
    primary key (proposal_id, person_id)
);
create index support_person on support (person_id, at desc);
