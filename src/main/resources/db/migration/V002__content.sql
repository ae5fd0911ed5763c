-- What posts, proposals and comments have in common: one id space, one author, one life (ADR-0003).

create table topic (
    slug     text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_ko  text not null check (name_ko <> ''),
    name_en  text not null check (name_en <> ''),
    position int  not null default 0
);
insert into topic (slug, name_ko, name_en, position) values
    ('traffic', '교통', 'Traffic', 1),
    ('safety-environment', '안전·환경', 'Safety and environment', 2),
    ('welfare', '복지', 'Welfare', 3),
    ('education', '교육', 'Education', 4),
    ('culture', '문화·체육', 'Culture and sports', 5),
    ('housing', '주거·도시', 'Housing and city', 6),
    ('economy', '일자리·경제', 'Jobs and economy', 7),
    ('participation', '참여·행정', 'Participation', 8);

create sequence post_number;
create sequence proposal_number;
create sequence comment_number;

create table content (
    id            uuid        primary key,
    kind          text        not null check (kind in ('POST', 'PROPOSAL', 'COMMENT')),
    number        bigint      not null check (number > 0),
    author_id     uuid        references person (id),
    language      text        not null default 'ko' check (language in ('ko', 'en')),
    visibility    text        not null check (visibility in ('DRAFT', 'PUBLIC', 'WITHDRAWN', 'REMOVED')),
    standing      text        not null default 'OPEN' check (standing in
        ('OPEN', 'CONTESTED', 'COLLAPSED', 'UPHELD', 'RESTORED', 'LEGAL_BLIND', 'PERSONAL_DATA_MASK', 'TOMBSTONE')),
    topic         text        references topic (slug),
    neighbourhood text        references neighbourhood (slug),
    tags          text[]      not null default '{}',
    text_version  int         not null default 1 check (text_version >= 1),
    created_at    timestamptz not null,
    published_at  timestamptz,
    edited_at     timestamptz,
    origin        text,
    version       int         not null default 0,
    constraint content_number unique (kind, number),
    constraint content_origin unique (origin),
    constraint content_published check (visibility = 'DRAFT' or published_at is not null),
    constraint content_author check (author_id is not null or origin is not null)
);
create index content_author on content (author_id, kind, published_at desc);
create index content_public on content (kind, published_at desc, number desc) where visibility = 'PUBLIC';
create index content_topic on content (kind, topic, published_at desc) where visibility = 'PUBLIC';
create index content_neighbourhood on content (kind, neighbourhood, published_at desc) where visibility = 'PUBLIC';

-- Figures shown beside a text. They follow the rows they count (supports, comments) within a moment and can be
-- recounted at any time; apart from the text, so that counting never changes a text's version.
create table tally (
    content_id uuid primary key references content (id) on delete cascade,
    supports   int not null default 0 check (supports >= 0),
    comments   int not null default 0 check (comments >= 0)
);
create index tally_supports on tally (supports desc);
