-- Which posts and proposals the words of a text lead to, so that both pages can show it. Read from the words each time
-- they change; a link to what is not there, or not public, is kept and not shown.
create table content_link (
    source_id     uuid   not null references content (id) on delete cascade,
    target_kind   text   not null check (target_kind in ('POST', 'PROPOSAL')),
    target_number bigint not null check (target_number > 0),
    primary key (source_id, target_kind, target_number)
);
create index content_link_target on content_link (target_kind, target_number);
