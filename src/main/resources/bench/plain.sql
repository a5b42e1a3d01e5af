-- The floor for registers: the same rows into a table of the same kind, and nothing else.
create schema if not exists bench;
create table if not exists bench.attendance (like activity.attendance including all);
alter table bench.attendance add foreign key (area_id, session_id) references activity.session (area_id, id);
