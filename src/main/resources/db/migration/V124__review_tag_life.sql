-- The life of a tag for policy review: whose it is, and whether it is used any more. Its history is in desk_record.

alter table review_tag
    add column owner       text references department (slug),
    add column retired_at  timestamptz,
    add column merged_into text references review_tag (slug) check (merged_into <> slug);
