-- The weekly sample can be recomputed by anybody: the public value, among which cases, and which of them it chose. It
-- also takes from folds that nobody appealed against, and stands in no appeal's way.
alter table sampled_week
    add column taken_at    timestamptz,
    add column beacon_from text,
    add column sheet       text;

drop index jury_open;
create unique index jury_open on jury (content_id) where decided_at is null and cause <> 'SAMPLE';
create unique index jury_open_sample on jury (content_id) where decided_at is null and cause = 'SAMPLE';

alter table moderation_log drop constraint moderation_log_about;
alter table moderation_log add constraint moderation_log_about
    check ((content_id is null) = (action in ('SUSPENDED', 'SUSPENSION_LIFTED', 'SAMPLED')));
