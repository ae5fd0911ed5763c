-- One table for who writes a text together with its first author, posts and proposals alike.
alter table co_author drop constraint co_author_post_id_fkey;
alter table co_author rename column post_id to content_id;
alter table co_author add constraint co_author_content_id_fkey
    foreign key (content_id) references content (id) on delete cascade;
drop table proposal_co_author;
