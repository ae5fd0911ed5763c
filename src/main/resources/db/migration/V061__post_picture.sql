-- The first picture of a post leads it in lists: its address, which tells its size and tone.
alter table post add column picture text;
