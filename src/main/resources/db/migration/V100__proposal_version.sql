-- Every wording of a proposal that readers saw, once there is more than one. A wording of kind TYPO says the same in
-- better words, as its author declares: supports of the wording before stand for it as well. The others change what is
-- proposed, and a support stays with the wording it was given for.
create table proposal_version (
    id           uuid        primary key,
    proposal_id  uuid        not null references proposal (id) on delete cascade,
    text_version int         not null check (text_version >= 1),
    kind         text        not null check (kind in ('FIRST', 'SUBSTANTIVE', 'TYPO')),
    title        text        not null,
    problem      text        not null,
    solution     text        not null,
    effect       text        not null,
    reason       text        check (char_length(reason) between 1 and 300),
    written_at   timestamptz not null,
    unique (proposal_id, text_version),
    constraint proposal_version_first check (kind <> 'FIRST' or text_version = 1)
);
alter table proposal add column substance_version int not null default 1 check (substance_version >= 1);
update proposal p set substance_version = c.text_version from content c where c.id = p.id and c.text_version > 1;

-- Which numbers of supports a proposal has reached. Each is told once, even if supports are taken back later.
create table proposal_level (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    level       int         not null check (level > 0),
    reached_at  timestamptz not null,
    primary key (proposal_id, level)
);

alter table proposal_step drop constraint proposal_step_action_check;
alter table proposal_step add constraint proposal_step_action_check check (action in ('SUBMITTED', 'TAGGED', 'ASSIGNED',
    'REVIEW_STARTED', 'REVISION_ASKED', 'REVISED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN', 'THRESHOLD_REACHED', 'CLOSED',
    'STARTED', 'FINISHED', 'BALLOT_OPENED', 'BALLOT_CLOSED', 'CO_AUTHOR_JOINED', 'AMENDED'));

-- Who writes a proposal together with its first author, see co_author for posts.
create table proposal_co_author (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    person_id   uuid        not null references person (id) on delete cascade,
    invited_at  timestamptz not null,
    accepted_at timestamptz,
    primary key (proposal_id, person_id)
);
create index proposal_co_author_person on proposal_co_author (person_id);
alter table proposal add column co_authors uuid[] not null default '{}';
