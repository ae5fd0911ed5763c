-- What stood where a mask covers words of a post or proposal, in all its wordings, until the mask is lifted. A comment
-- keeps its words beside the mask.
create table masked_text (
    case_id  uuid not null references legal_case (id) on delete cascade,
    place    text not null,
    row_id   uuid not null,
    original text not null,
    primary key (case_id, place, row_id)
);

-- The words under the mask, for whoever looks at it; forgotten when it ends.
alter table legal_case add column covered text;
