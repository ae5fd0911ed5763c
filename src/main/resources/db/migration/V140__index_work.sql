-- What the full-text index has still to take in or out: a row in the transaction that changed a text, whoever changed
-- it, and gone once the index has it for good. The rows say which text, not what changed: the index reads it as it is.
create table index_work (
    id         bigint generated always as identity primary key,
    content_id uuid    not null,
    urgent     boolean not null default true
);
create index index_work_order on index_work (urgent desc, id);

create function want_indexed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into index_work (content_id) values (old.id);
        return null;
    end if;
    if new.visibility = 'DRAFT' then
        return null;
    end if;
    insert into index_work (content_id) values (new.id);
    if tg_op = 'UPDATE' and new.kind <> 'COMMENT' and (old.visibility, old.standing, old.topic, old.neighbourhood)
            is distinct from (new.visibility, new.standing, new.topic, new.neighbourhood) then
        insert into index_work (content_id) select id from comment where subject_id = new.id;
    end if;
    return null;
end
$$;
create trigger content_indexed after insert or update or delete on content
    for each row execute function want_indexed();

-- The words are in tables of their own, which may change without the row above.
create function want_words_indexed() returns trigger language plpgsql as $$
begin
    insert into index_work (content_id) select id from content where id = new.id and visibility <> 'DRAFT';
    return null;
end
$$;
create trigger post_indexed after update on post for each row
    when ((old.title, old.body) is distinct from (new.title, new.body))
    execute function want_words_indexed();
create trigger proposal_indexed after update on proposal for each row
    when ((old.title, old.problem, old.solution, old.effect, old.location, old.status, old.department)
        is distinct from (new.title, new.problem, new.solution, new.effect, new.location, new.status, new.department))
    execute function want_words_indexed();
create trigger comment_indexed after update on comment for each row
    when (old.body is distinct from new.body)
    execute function want_words_indexed();

create function want_answer_indexed() returns trigger language plpgsql as $$
begin
    insert into index_work (content_id) values (case tg_op when 'DELETE' then old.proposal_id else new.proposal_id end);
    return null;
end
$$;
create trigger answer_indexed after insert or update or delete on answer
    for each row execute function want_answer_indexed();

create function want_figures_indexed() returns trigger language plpgsql as $$
begin
    insert into index_work (content_id) values (new.content_id);
    return null;
end
$$;
create trigger tally_counted after insert on tally for each row
    when (new.supports > 0 or new.comments > 0)
    execute function want_figures_indexed();
create trigger tally_indexed after update on tally for each row
    when ((old.supports, old.comments) is distinct from (new.supports, new.comments))
    execute function want_figures_indexed();

create function want_writer_indexed() returns trigger language plpgsql as $$
begin
    insert into index_work (content_id, urgent) select id, false from content where author_id = new.id;
    return null;
end
$$;
create trigger person_indexed after update on person for each row
    when (old.handle is distinct from new.handle)
    execute function want_writer_indexed();

-- What admins know of the language that the dictionary does not: a compound and its parts, or words that mean the same.
create table dictionary_line (
    id       bigint generated always as identity primary key,
    kind     text        not null check (kind in ('COMPOUND', 'SYNONYMS')),
    words    text        not null check (char_length(words) between 1 and 200),
    added_at timestamptz not null,
    unique (kind, words)
);

-- How far it is while every text is read anew; the index that serves meanwhile is the same one, text after text.
create table index_refill (
    only_one   boolean     primary key default true check (only_one),
    started_at timestamptz not null,
    ended_at   timestamptz,
    total      bigint      not null
);
