-- What changes here changes there: a delivery is about sending, changing or taking away.

alter table delivery
    add column step         text not null default 'SEND' check (step in ('SEND', 'EDIT', 'DELETE')),
    add column next_step    text check (next_step in ('EDIT', 'DELETE')),
    add column text_version int  not null default 1;
alter table delivery drop constraint delivery_status_check;
alter table delivery add constraint delivery_status_check
    check (status in ('PENDING', 'SENDING', 'DELIVERED', 'FAILED', 'GIVEN_UP', 'TAKEN_BACK'));
