-- What the weekly sample showed: whether a second jury found the same as the first.
create table agreement (
    jury_id    uuid        primary key references jury (id),
    reason     text        not null,
    agreed     boolean     not null,
    decided_at timestamptz not null
);
create index agreement_reason on agreement (reason, decided_at desc);

-- Weeks of which the sample was taken, as 2026-W47.
create table sampled_week (
    week text primary key
);
