-- What somebody typed into a form when the session had ended, until that person is back. Only the SHA-256 of the secret
-- in the browser's cookie is kept beside it.

create table kept_form (
    key_hash   bytea       primary key check (octet_length(key_hash) = 32),
    path       text        not null,
    fields     text        not null,
    expires_at timestamptz not null
);
create index kept_form_expiry on kept_form (expires_at);
