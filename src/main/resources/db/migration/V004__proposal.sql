create table proposal (
    id                uuid        primary key references content (id) on delete cascade,
    title             text        not null check (char_length(title) between 1 and 120),
    problem           text        not null check (char_length(problem) <= 50000),
    problem_html      text        not null,
    solution          text        not null default '' check (char_length(solution) <= 20000),
    solution_html     text        not null default '',
    effect            text        not null default '' check (char_length(effect) <= 20000),
    effect_html       text        not null default '',
    location          text        not null default '' check (char_length(location) <= 200),
    status            text        not null check (status in ('DRAFT', 'OPEN', 'UNDER_REVIEW', 'REVISION_ASKED',
        'ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'TRANSFERRED', 'IN_PROGRESS', 'DONE', 'WITHDRAWN', 'CLOSED')),
    imported_supports int         not null default 0 check (imported_supports >= 0),
    submitted_at      timestamptz,
    closed_at         timestamptz,
    department        text        references department (slug),
    officer_id        uuid        references person (id),
    due_on            date,
    answered_at       timestamptz,
    constraint proposal_submitted check (status = 'DRAFT' or submitted_at is not null)
);
create index proposal_status on proposal (status, submitted_at desc);
create index proposal_department on proposal (department, due_on);
create index proposal_due on proposal (due_on) where answered_at is null;
create index proposal_answered on proposal (answered_at desc) where answered_at is not null;

-- Each step of a proposal's life, shown as its timeline.
create table proposal_step (
    id          uuid        primary key,
    proposal_id uuid        not null references proposal (id) on delete cascade,
    at          timestamptz not null,
    action      text        not null check (action in ('SUBMITTED', 'TAGGED', 'ASSIGNED', 'REVIEW_STARTED',
        'REVISION_ASKED', 'REVISED', 'TRANSFERRED', 'ANSWERED', 'WITHDRAWN', 'THRESHOLD_REACHED', 'CLOSED')),
    status      text        not null,
    department  text        references department (slug),
    reason      text        not null default '' check (char_length(reason) <= 2000)
);
create index proposal_step_of on proposal_step (proposal_id, at);
