-- A vote on a proposal in a window of time. While it is open a key makes the receipts: a receipt says that a person
-- voted, only whoever has the key can tell who. When it closes the key goes for good, and papers and receipts are
-- written anew in an order of their own, so that no row says when or with which other row it came.
create table ballot (
    proposal_id    uuid        primary key references proposal (id) on delete cascade,
    opened_at      timestamptz not null,
    closes_at      timestamptz not null,
    opened_by      text        not null check (opened_by in ('LEVEL', 'OFFICE')),
    department     text        references department (slug),
    text_version   int         not null check (text_version >= 1),
    neighbourhoods text[]      not null default '{}',
    results        text        not null check (results in ('AT_END', 'AFTER_OWN_VOTE')),
    eligible       int         not null check (eligible >= 0),
    state          text        not null check (state in ('OPEN', 'CLOSED', 'VOID')),
    key            bytea       check (octet_length(key) = 32),
    closed_at      timestamptz,
    votes_for      int         check (votes_for >= 0),
    votes_against  int         check (votes_against >= 0),
    votes_abstain  int         check (votes_abstain >= 0),
    count_hash     text        check (count_hash ~ '^[0-9a-f]{64}$'),
    log_entry      bigint,
    version        int         not null default 0,
    constraint ballot_window check (closes_at > opened_at),
    constraint ballot_key_while_open check ((state = 'OPEN') = (key is not null)),
    constraint ballot_ends_once check ((state = 'OPEN') = (closed_at is null)),
    constraint ballot_counted check ((state = 'CLOSED') = (votes_for is not null and votes_against is not null
        and votes_abstain is not null and count_hash is not null))
);
create index ballot_open on ballot (closes_at) where state = 'OPEN';

-- That somebody voted. Hour, method and block are for the figures about the vote and go when it closes.
create table ballot_receipt (
    proposal_id uuid        not null references ballot (proposal_id) on delete cascade,
    receipt     text        not null check (receipt ~ '^[0-9a-f]{32}$'),
    hour        timestamptz,
    method      text        check (method in ('CODE', 'IN_PERSON', 'SERVICE', 'OTHER')),
    block       text,
    primary key (proposal_id, receipt)
);

-- What somebody chose. Nothing here says who, when or with which receipt.
create table ballot_paper (
    proposal_id uuid not null references ballot (proposal_id) on delete cascade,
    mark        uuid not null,
    choice      text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    primary key (proposal_id, mark)
);

-- Figures about a closed vote; n is null where fewer than five people would show.
create table ballot_figure (
    proposal_id uuid not null references ballot (proposal_id) on delete cascade,
    kind        text not null check (kind in ('HOUR', 'METHOD', 'BLOCK')),
    label       text not null,
    n           int  check (n >= 5),
    primary key (proposal_id, kind, label)
);

-- Whoever calls, and however many at once: nothing comes into a box that is not open, and whoever closes it waits for
-- those who are voting.
create function ballot_takes_votes() returns trigger language plpgsql as $$
begin
    perform 1 from ballot where proposal_id = new.proposal_id and state = 'OPEN' for share;
    if not found then
        raise exception 'ballot % is not open', new.proposal_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ballot_takes_receipts before insert on ballot_receipt
    for each row execute function ballot_takes_votes();
create trigger ballot_takes_papers before insert on ballot_paper
    for each row execute function ballot_takes_votes();
