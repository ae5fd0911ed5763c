-- What the city does because it adopted a proposal: milestones, how far it is, and what supporters say afterwards.

create table commitment (
    proposal_id uuid        primary key references proposal (id) on delete cascade,
    version     int         not null default 0,
    department  text        not null references department (slug),
    promise     text        not null check (char_length(promise) between 1 and 5000),
    budget      text        not null default '' check (char_length(budget) <= 2000),
    percent     int         not null default 0 check (percent between 0 and 100),
    ends_on     date,
    made_at     timestamptz not null,
    changed_at  timestamptz not null,
    done_at     timestamptz,
    asked_at    timestamptz,
    asked_to    uuid,
    check (asked_at is null or done_at is not null)
);
create index commitment_changed on commitment (changed_at desc);

create table commitment_milestone (
    id          uuid primary key,
    proposal_id uuid not null references commitment (proposal_id) on delete cascade,
    title       text not null check (char_length(title) between 1 and 200),
    due_on      date not null,
    reached_on  date
);
create index commitment_milestone_of on commitment_milestone (proposal_id, due_on);

create table progress_report (
    id          uuid        primary key,
    proposal_id uuid        not null references commitment (proposal_id) on delete cascade,
    department  text        not null references department (slug),
    percent     int         not null check (percent between 0 and 100),
    text        text        not null check (char_length(text) between 1 and 5000),
    text_html   text        not null,
    at          timestamptz not null
);
create index progress_report_of on progress_report (proposal_id, at desc);

create table done_voice (
    proposal_id uuid        not null references commitment (proposal_id) on delete cascade,
    person_id   uuid        not null references person (id) on delete cascade,
    voice       text        not null check (voice in ('YES', 'PARTLY', 'NO')),
    at          timestamptz not null,
    primary key (proposal_id, person_id)
);
create index done_voice_person on done_voice (person_id);

-- What was adopted before is a commitment, too.
insert into commitment (proposal_id, department, promise, budget, percent, made_at, changed_at, done_at)
    select distinct on (p.id) p.id, a.department, left(coalesce(nullif(a.schedule, ''), a.text), 5000), a.budget,
            case when p.status = 'DONE' then 100 else 0 end, a.published_at, a.published_at,
            (select max(s.at) from proposal_step s where s.proposal_id = p.id and s.action = 'FINISHED')
        from answer a join proposal p on p.id = a.proposal_id
        where a.decision in ('ADOPTED', 'PARTLY_ADOPTED')
        order by p.id, a.published_at desc;
