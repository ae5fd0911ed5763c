-- Posts that are the same text in several languages share a group.
alter table post add column translation_group uuid;
create index post_translation_group on post (translation_group) where translation_group is not null;
