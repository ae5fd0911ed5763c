-- Who stands in for which officer, from when until when.

create table stand_in (
    id        uuid primary key,
    away_id   uuid not null references person (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    from_on   date not null,
    until_on  date not null,
    check (from_on <= until_on),
    check (away_id <> person_id)
);
create index stand_in_away on stand_in (away_id, until_on);
create index stand_in_person on stand_in (person_id, until_on);
