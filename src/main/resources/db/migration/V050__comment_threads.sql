-- Comments as threads: a place among the roots, counts that cost nothing to read, stances, supports, earlier wordings,
-- and people whom a reader does not want to read.

alter table comment
    add column stance   text check (stance in ('FOR', 'AGAINST', 'QUESTION')),
    add column place    int check (place > 0),
    add column replies  int not null default 0 check (replies >= 0),
    add column supports int not null default 0 check (supports >= 0);

-- How many roots there are under a text, so that a page of 100,000 costs as much as one of 100.
create table thread (
    subject_id uuid primary key references content (id) on delete cascade,
    roots      int not null check (roots > 0)
);

update comment c set place = p.place
    from (select id, row_number() over (partition by subject_id order by id) as place
          from comment where parent_id is null) p
    where p.id = c.id;
update comment c set replies = r.n
    from (select parent_id, count(*) as n from comment where parent_id is not null group by 1) r
    where r.parent_id = c.id;
insert into thread (subject_id, roots)
    select subject_id, count(*) from comment where parent_id is null group by 1;

alter table comment add constraint comment_place_of_roots check ((parent_id is null) = (place is not null));
create unique index comment_place on comment (subject_id, place) where parent_id is null;
create index comment_supports on comment (subject_id, supports desc, place) where parent_id is null;
drop index comment_parent;
create index comment_parent on comment (parent_id, id) where parent_id is not null;

-- Every root takes the next place under its text, without gaps; the row of the thread is held until the transaction
-- ends. Whoever brings in many at once gives the places and the count.
create function place_comment() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null then
        update comment set replies = replies + 1 where id = new.parent_id;
    elsif new.place is null then
        insert into thread (subject_id, roots) values (new.subject_id, 1)
            on conflict (subject_id) do update set roots = thread.roots + 1
            returning roots into new.place;
    end if;
    return new;
end
$$;
create trigger comment_takes_its_place before insert on comment for each row execute function place_comment();

create table comment_support (
    comment_id uuid        not null references comment (id) on delete cascade,
    person_id  uuid        not null references person (id) on delete cascade,
    at         timestamptz not null,
    primary key (comment_id, person_id)
);
create index comment_support_person on comment_support (person_id, at desc);

create function count_comment_support() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update comment set supports = supports + 1 where id = new.comment_id;
    else
        update comment set supports = supports - 1 where id = old.comment_id;
    end if;
    return null;
end
$$;
create trigger comment_support_counts after insert or delete on comment_support
    for each row execute function count_comment_support();

-- The wordings that readers saw before the present one.
create table comment_wording (
    comment_id   uuid        not null references comment (id) on delete cascade,
    text_version int         not null check (text_version >= 1),
    body         text        not null,
    stance       text,
    until        timestamptz not null,
    primary key (comment_id, text_version)
);

create table muted (
    reader_id uuid        not null references person (id) on delete cascade,
    person_id uuid        not null references person (id) on delete cascade,
    at        timestamptz not null,
    primary key (reader_id, person_id),
    check (reader_id <> person_id)
);
