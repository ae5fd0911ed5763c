-- What residents suggest to change in a passage of an open proposal, and what its author made of it. Those that were
-- taken up are the credits.
create table amendment (
    id           uuid        primary key,
    number       bigint      generated always as identity unique,
    proposal_id  uuid        not null references proposal (id) on delete cascade,
    person_id    uuid        references person (id) on delete set null,
    text_version int         not null check (text_version >= 1),
    part         text        not null check (part in ('PROBLEM', 'SOLUTION', 'EFFECT')),
    passage      text        not null check (char_length(passage) between 1 and 2000),
    wording      text        not null check (char_length(wording) <= 2000),
    reason       text        not null check (char_length(reason) between 1 and 300),
    made_at      timestamptz not null,
    state        text        not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
    answer       text        not null default '' check (char_length(answer) <= 300),
    decided_at   timestamptz,
    version      int         not null default 0,
    constraint amendment_changes check (passage <> wording),
    constraint amendment_decided check ((state = 'WAITING') = (decided_at is null)),
    constraint amendment_declined_with_reason check (state <> 'DECLINED' or answer <> '')
);
create index amendment_of on amendment (proposal_id, made_at);
create index amendment_person on amendment (person_id);
