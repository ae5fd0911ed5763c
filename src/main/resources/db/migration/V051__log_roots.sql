-- The public log tells the number of an order, and each day's end is written down and published.

alter table moderation_log
    add column reference text check (reference ~ '^[[:alnum:]][^|,"[:cntrl:]]{0,79}$'),
    add constraint moderation_log_plain_rule check (rule ~ '^[^|,"[:cntrl:]]{1,80}$');
create index moderation_log_at on moderation_log (at);

create table moderation_root (
    day  date        primary key,
    seq  bigint      not null check (seq >= 0),
    hash text        not null check (hash ~ '^[0-9a-f]{64}$'),
    at   timestamptz not null
);
create trigger moderation_root_append_only before update or delete on moderation_root
    for each row execute function refuse_change();
create trigger moderation_root_no_truncate before truncate on moderation_root
    for each statement execute function refuse_change();
