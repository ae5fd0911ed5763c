-- Answers before they are public: a draft, put up for approval, approved by a second person, published at a time.

create table answer_draft (
    id           uuid        primary key,
    version      int         not null default 0,
    proposal_id  uuid        not null references proposal (id) on delete cascade,
    department   text        not null references department (slug),
    decision     text        check (decision in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    text         text        not null default '' check (char_length(text) <= 20000),
    basis        text        not null default '' check (char_length(basis) <= 2000),
    budget       text        not null default '' check (char_length(budget) <= 2000),
    schedule     text        not null default '' check (char_length(schedule) <= 2000),
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED')),
    written_by   uuid        not null references person (id),
    written_at   timestamptz not null,
    remark       text        not null default '' check (char_length(remark) <= 2000),
    approved_by  uuid        references person (id),
    publish_at   timestamptz,
    check ((status = 'APPROVED') = (approved_by is not null and publish_at is not null)),
    check (approved_by <> written_by)
);
create unique index answer_draft_of on answer_draft (proposal_id);
create index answer_draft_due on answer_draft (publish_at) where status = 'APPROVED';

alter table answer add column approved_by uuid references person (id);

-- What readers say to one question about an answer, and the one question that the author may ask back.
create table answer_rating (
    answer_id uuid        not null references answer (id) on delete cascade,
    person_id uuid        not null references person (id) on delete cascade,
    helpful   text        not null check (helpful in ('YES', 'PARTLY', 'NO')),
    at        timestamptz not null,
    primary key (answer_id, person_id)
);
create index answer_rating_person on answer_rating (person_id);

create table answer_question (
    answer_id  uuid        primary key references answer (id) on delete cascade,
    version    int         not null default 0,
    question   text        not null check (char_length(question) between 1 and 2000),
    asked_at   timestamptz not null,
    reply      text        not null default '' check (char_length(reply) <= 5000),
    replied_by uuid        references person (id),
    replied_at timestamptz
);
