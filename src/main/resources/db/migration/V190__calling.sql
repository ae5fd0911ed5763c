-- What a post calls its readers to: an event with seats, or help that is wanted; at most one of each.
create table calling (
    id        uuid        primary key,
    post_id   uuid        not null references post (id) on delete cascade,
    kind      text        not null check (kind in ('EVENT', 'HELP')),
    words     text        not null check (char_length(words) <= 500),
    venue     text        not null check (char_length(venue) <= 120),
    starts_at timestamptz,
    ends_at   timestamptz,
    closes_at timestamptz not null,
    seats     int         check (seats between 1 and 10000),
    taken     int         not null default 0 check (taken >= 0),
    waiting   int         not null default 0 check (waiting >= 0),
    version   int         not null,
    unique (post_id, kind),
    check ((kind = 'EVENT') = (starts_at is not null)),
    check (kind = 'EVENT' or ends_at is null),
    check (ends_at > starts_at),
    check (starts_at is null or closes_at <= starts_at),
    -- Nobody is ever promised a seat that is not there, however many ask side by side.
    constraint calling_not_overbooked check (taken <= seats)
);

-- Who comes or helps; without a seat one waits, in the order of asking.
create table registration (
    calling_id uuid        not null references calling (id) on delete cascade,
    person_id  uuid        not null references person (id) on delete cascade,
    note       text        not null check (char_length(note) <= 200),
    asked_at   timestamptz not null,
    seated_at  timestamptz,
    primary key (calling_id, person_id)
);
create index registration_person on registration (person_id);
create index registration_waiting on registration (calling_id, asked_at) where seated_at is null;

-- Figures of a calling follow its rows, whoever writes them.
create function count_registrations() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update calling set taken = taken - (old.seated_at is not null)::int,
                waiting = waiting - (old.seated_at is null)::int
            where id = old.calling_id;
    end if;
    if tg_op <> 'DELETE' then
        update calling set taken = taken + (new.seated_at is not null)::int,
                waiting = waiting + (new.seated_at is null)::int
            where id = new.calling_id;
    end if;
    return null;
end $$;
create trigger registration_counts after insert or update or delete on registration
    for each row execute function count_registrations();
