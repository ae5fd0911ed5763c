-- Mail on its way out. The words and the address go once it was sent or given up; the row then says only that it was.

create table mail (
    id              uuid        primary key,
    kind            text        not null check (kind <> ''),
    status          text        not null check (status in ('WAITING', 'SENT', 'GIVEN_UP')),
    recipient       text,
    language        text        not null check (language in ('ko', 'en')),
    subject         text,
    body            text,
    attempts        int         not null default 0 check (attempts >= 0),
    last_error      text,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check ((status = 'WAITING') = (recipient is not null and subject is not null and body is not null)),
    check (status = 'WAITING' or (recipient is null and subject is null and body is null))
);
create index mail_created on mail (created_at);
