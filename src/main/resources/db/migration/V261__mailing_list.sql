-- Posts by mail for whoever asked for them and confirmed it.

create table list_subscriber (
    id           uuid        primary key,
    email        text        not null unique check (char_length(email) between 3 and 254),
    language     text        not null check (language in ('ko', 'en')),
    token        text        not null unique,
    asked_at     timestamptz not null,
    confirmed_at timestamptz
);

-- What was sent to the list already, so that no second attempt sends it again.
create table list_issue (
    key text        primary key,
    at  timestamptz not null
);
