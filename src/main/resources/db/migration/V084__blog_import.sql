-- People bring their own blogs: what would come is shown before it comes, and where a post had been before leads to it.
alter table import_job drop constraint import_job_status_check;
alter table import_job add constraint import_job_status_known check (status in ('PREVIEW', 'WAITING', 'RUNNING', 'DONE'));
alter table import_job add column preview text not null default '';
create index import_job_begun_by on import_job (begun_by, created_at desc);

create table old_address (
    host    text not null check (char_length(host) <= 200),
    path    text not null check (path like '/%' and char_length(path) <= 500),
    post_id uuid not null references post (id) on delete cascade,
    primary key (host, path)
);
create index old_address_path on old_address (path);
create index old_address_post on old_address (post_id);
