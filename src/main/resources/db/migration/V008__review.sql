-- The staff's side of a proposal: tags for policy review, assignments, answers.

create table review_tag (
    slug    text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_ko text not null check (name_ko <> ''),
    name_en text not null check (name_en <> ''),
    meaning text not null default ''
);

create table proposal_review_tag (
    proposal_id uuid        not null references proposal (id) on delete cascade,
    tag         text        not null references review_tag (slug),
    tagged_by   uuid        not null references person (id),
    at          timestamptz not null,
    primary key (proposal_id, tag)
);
create index proposal_review_tag_tag on proposal_review_tag (tag);

create table assignment (
    id          uuid        primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    department  text        not null references department (slug),
    officer_id  uuid        references person (id),
    due_on      date        not null,
    assigned_by uuid        not null references person (id),
    at          timestamptz not null,
    reason      text        not null default '' check (char_length(reason) <= 2000)
);
create index assignment_of on assignment (proposal_id, at);

create table answer (
    id           uuid        primary key,
    proposal_id  uuid        not null references proposal (id) on delete cascade,
    department   text        not null references department (slug),
    officer_id   uuid        not null references person (id),
    decision     text        not null check (decision in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
    text         text        not null check (char_length(text) between 1 and 20000),
    text_html    text        not null,
    basis        text        not null default '' check (char_length(basis) <= 2000),
    budget       text        not null default '' check (char_length(budget) <= 2000),
    schedule     text        not null default '' check (char_length(schedule) <= 2000),
    published_at timestamptz not null
);
create index answer_of on answer (proposal_id, published_at);
create index answer_department on answer (department, published_at desc);
