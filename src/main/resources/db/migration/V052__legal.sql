-- The legal desk: requests for temporary measures, orders of courts and authorities, and masks over personal data.

create table legal_case (
    id            uuid        primary key,
    number        bigint      generated always as identity unique,
    kind          text        not null check (kind in ('BLIND', 'TOMBSTONE', 'MASK')),
    content_id    uuid        not null references content (id),
    text_version  int         not null check (text_version >= 1),
    rule          text        not null,
    status        text        not null check (status in ('ASKED', 'REFUSED', 'ACTIVE', 'CONFIRMED', 'ENDED')),
    -- Who asks, and why: for the office only, forgotten half a year after the end.
    requester     text        not null default '' check (char_length(requester) <= 200),
    statement     text        not null default '' check (char_length(statement) <= 2000),
    office        text        references department (slug),
    -- Who took the step; no key, because a case outlives accounts. Only to have a second person look.
    officer       uuid,
    order_number  text        not null default '' check (char_length(order_number) <= 80),
    span_from     int,
    span_to       int,
    standing_before text,
    asked_at      timestamptz not null,
    began_at      timestamptz,
    until         timestamptz,
    ended_at      timestamptz,
    end_rule      text        not null default '',
    constraint legal_case_span check ((kind = 'MASK') = (span_from is not null and span_to is not null)
        and (span_from is null or span_from >= 0 and span_to > span_from)),
    constraint legal_case_order check ((kind = 'TOMBSTONE') = (order_number <> ''))
);
create index legal_case_content on legal_case (content_id);
create index legal_case_due on legal_case (until) where status = 'ACTIVE';
create unique index legal_case_one_at_a_time on legal_case (content_id) where status in ('ACTIVE', 'CONFIRMED');

-- What readers see where a span is masked; the words themselves stay in the body and its hash in the log.
alter table comment add column masked_body text;
