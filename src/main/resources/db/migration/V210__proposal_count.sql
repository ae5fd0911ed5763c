-- How many public proposals there are of each kind that a list narrows by. Every change adds a line with what it adds or
-- takes, so that no transaction waits for another; the sum of the lines is the count, and recount_proposals() puts all
-- lines of a kind together again, from the rows themselves.
create table proposal_count (
    status        text    not null,
    topic         text,
    neighbourhood text,
    department    text,
    voting        boolean not null,
    answered      boolean not null,
    due           boolean not null,
    n             int     not null
);

-- Whether a vote on it is open.
alter table proposal add column voting boolean not null default false;
update proposal p set voting = true from ballot b where b.proposal_id = p.id and b.state = 'OPEN';
create index proposal_voting on proposal (submitted_at desc) where voting;

create function count_proposal(p proposal, c content, step int) returns void language sql as $$
    insert into proposal_count (status, topic, neighbourhood, department, voting, answered, due, n)
    values (p.status, c.topic, c.neighbourhood, p.department, p.voting, p.answered_at is not null,
        p.due_on is not null and p.answered_at is null, step)
$$;

create function proposal_counted() returns trigger language plpgsql as $$
declare
    c content;
begin
    select * into c from content where id = new.id;
    if c.visibility = 'PUBLIC' then
        perform count_proposal(old, c, -1);
        perform count_proposal(new, c, 1);
    end if;
    return null;
end $$;

create trigger proposal_counted after update on proposal for each row
    when ((old.status, old.department, old.voting, old.answered_at is null, old.due_on is null)
        is distinct from (new.status, new.department, new.voting, new.answered_at is null, new.due_on is null))
    execute function proposal_counted();

-- Many at once come in as one line a kind.
create function new_proposals_counted() returns trigger language plpgsql as $$
begin
    insert into proposal_count (status, topic, neighbourhood, department, voting, answered, due, n)
    select p.status, c.topic, c.neighbourhood, p.department, p.voting, p.answered_at is not null,
        p.due_on is not null and p.answered_at is null, count(*)
    from added p join content c on c.id = p.id where c.visibility = 'PUBLIC'
    group by 1, 2, 3, 4, 5, 6, 7;
    return null;
end $$;

create trigger new_proposals_counted after insert on proposal referencing new table as added
    for each statement execute function new_proposals_counted();

create function content_of_proposal_counted() returns trigger language plpgsql as $$
declare
    p proposal;
begin
    select * into p from proposal where id = new.id;
    if found and old.visibility = 'PUBLIC' then
        perform count_proposal(p, old, -1);
    end if;
    if found and new.visibility = 'PUBLIC' then
        perform count_proposal(p, new, 1);
    end if;
    return null;
end $$;

create trigger content_of_proposal_counted after update on content for each row
    when (new.kind = 'PROPOSAL' and (old.visibility, old.topic, old.neighbourhood)
        is distinct from (new.visibility, new.topic, new.neighbourhood))
    execute function content_of_proposal_counted();

-- In one statement, hence of one moment: what others add meanwhile stays beside it.
create function recount_proposals() returns void language sql as $$
    with before as (delete from proposal_count)
    insert into proposal_count (status, topic, neighbourhood, department, voting, answered, due, n)
    select p.status, c.topic, c.neighbourhood, p.department, p.voting, p.answered_at is not null,
        p.due_on is not null and p.answered_at is null, count(*)
    from proposal p join content c on c.id = p.id where c.kind = 'PROPOSAL' and c.visibility = 'PUBLIC'
    group by 1, 2, 3, 4, 5, 6, 7
$$;
select recount_proposals();
