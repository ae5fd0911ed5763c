-- Which department marked a text as contested; null if flags did.
alter table weighing add column office text references department (slug);
