-- Complaints: the kinds that the city takes, and the requests that go to its own system.

create table civic_service (
    code        text primary key check (char_length(code) between 1 and 100),
    name        text not null check (name <> ''),
    description text not null default '',
    keywords    text not null default '',
    group_name  text not null default ''
);

-- What cities are told most; where the city has a system of its own, its list takes their place.
insert into civic_service (code, name, description, keywords, group_name) values
    ('road-damage', '도로 파손', '패인 곳, 꺼진 곳, 떨어져 나간 보도블록', '도로,보도,포트홀', '도로'),
    ('street-light', '가로등·보안등', '꺼진 등, 낮에도 켜진 등', '가로등,보안등', '도로'),
    ('traffic-sign', '신호등·표지판', '고장 난 신호등, 넘어진 표지판', '신호등,표지판', '교통'),
    ('parking', '불법 주정차', '소화전, 횡단보도, 보도를 막은 차', '주차,정차', '교통'),
    ('waste', '쓰레기', '버린 쓰레기, 넘친 수거함', '쓰레기,무단투기', '환경'),
    ('drain', '하수·빗물', '막힌 빗물받이, 냄새', '하수구,빗물받이,악취', '환경'),
    ('park-facility', '공원 시설', '부서진 의자, 놀이 기구, 운동 기구', '공원,놀이터', '공원'),
    ('noise', '소음·먼지', '공사장과 가게의 소음, 날리는 먼지', '소음,먼지', '환경');

create sequence service_request_number;

create table service_request (
    id              uuid        primary key,
    number          bigint      not null unique,
    proposal_number bigint,
    service_code    text        not null,
    service_name    text        not null,
    description     text        not null check (char_length(description) between 1 and 4000),
    address         text        not null default '' check (char_length(address) <= 500),
    latitude        double precision check (latitude between -90 and 90),
    longitude       double precision check (longitude between -180 and 180),
    media_url       text        not null default '' check (char_length(media_url) <= 500),
    status          text        not null check (status in ('OPEN', 'CLOSED')),
    status_notes    text        not null default '' check (char_length(status_notes) <= 4000),
    agency          text        references department (slug),
    requested_at    timestamptz not null,
    updated_at      timestamptz not null,
    remote_id       text,
    remote_token    text
);
create index service_request_newest on service_request (requested_at desc);
create index service_request_proposal on service_request (proposal_number) where proposal_number is not null;
