-- Half days are mornings or afternoons, and clocks that stood still go on by half working days. What was half a day until
-- now was its morning, as before festivals; a clock that had started again counted from the day after.

alter table city_day drop constraint city_day_kind_check;
update city_day set kind = 'MORNING' where kind = 'HALF';
alter table city_day add constraint city_day_kind_check check (kind in ('CLOSED', 'MORNING', 'AFTERNOON', 'OPEN'));

alter table answer_clock drop constraint answer_clock_rule_check;
alter table answer_clock rename column days to halves;
alter table answer_clock rename column days_left to halves_left;
alter table answer_clock add column from_afternoon boolean not null default false;
update answer_clock set halves = 2 * halves, from_afternoon = true,
    rule = 'HALVES' where rule = 'DAYS';
update answer_clock set halves_left = 2 * halves_left where halves_left > 0;
alter table answer_clock add constraint answer_clock_rule_check check (rule in ('MONTH', 'HALVES', 'CHOSEN'));

drop index answer_clock_from;
create index answer_clock_from on answer_clock (rule, from_on, from_afternoon, halves) where stopped_at is null;
