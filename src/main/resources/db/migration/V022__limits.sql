-- How often somebody may do something. One row for each person or network and each kind of action; "full_at" is when
-- the whole allowance is there again, and all that has to be known (the generic cell rate algorithm).

create unlogged table allowance (
    key     text        primary key,
    full_at timestamptz not null
);
create index allowance_full on allowance (full_at);
