-- What a list sorts by: supports cast here and brought in from elsewhere together, so that an index finds the most
-- supported without counting all. Every proposal has its row from the beginning.
alter table tally
    add column imported int not null default 0 check (imported >= 0),
    add column total int generated always as (supports + imported) stored;

create index tally_total on tally (total desc);
drop index tally_supports;

insert into tally (content_id, imported)
select id, imported_supports from proposal
on conflict (content_id) do update set imported = excluded.imported;

create function proposal_has_tally() returns trigger language plpgsql as $$
begin
    insert into tally (content_id, imported) values (new.id, new.imported_supports)
    on conflict (content_id) do update set imported = excluded.imported;
    return null;
end $$;

create trigger proposal_has_tally after insert or update of imported_supports on proposal
    for each row execute function proposal_has_tally();
