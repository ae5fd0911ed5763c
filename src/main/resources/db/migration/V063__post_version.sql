-- Every wording of a post that readers saw, once there is more than one, with the reason of each correction. What the
-- writer declares about money or ties behind a post. Why a post was taken back, as a class.
create table post_version (
    id           uuid        primary key,
    post_id      uuid        not null references post (id) on delete cascade,
    text_version int         not null check (text_version >= 1),
    title        text        not null,
    summary      text        not null,
    body         text        not null,
    reason       text        check (char_length(reason) between 1 and 300),
    written_at   timestamptz not null,
    unique (post_id, text_version)
);
alter table post add column interest text check (char_length(interest) between 1 and 300);
alter table post add column gone_reason text
    check (gone_reason in ('CHANGED_MIND', 'MISTAKE', 'OUTDATED', 'PRIVACY', 'LEFT'));
create index post_series on post (series) where series is not null;
