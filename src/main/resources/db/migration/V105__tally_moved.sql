-- When the figures of a text last changed: what a list sorted by activity goes by.
alter table tally add column moved_at timestamptz not null default now();
update tally t set moved_at = coalesce(c.edited_at, c.published_at, c.created_at) from content c where c.id = t.content_id;
create index tally_moved on tally (moved_at desc);
