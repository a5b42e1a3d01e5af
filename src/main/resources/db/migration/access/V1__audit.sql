create schema access;
grant usage on schema access to ${app};

create table access.audit (
  id bigint generated always as identity primary key,
  area_id text not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  purpose text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  reason text not null default ''
);
comment on table access.audit is 'Who did what to which record, and why: ids and reasons, never values. Only ever added to.';
create index on access.audit (area_id, subject_kind, subject_id, id);
call kith.protect('access.audit', 'select, insert');

create table access.content (
  area_id text primary key,
  version bigint not null
);
comment on table access.content is 'Counts the changes of an area''s published content, so that what is made from it can be kept until it changes.';
call kith.protect('access.content', 'select, insert, update');
