create schema insight;
grant usage on schema insight to ${app};

create table insight.saved_view (
  area_id text not null,
  id uuid not null,
  name text not null check (name <> ''),
  subject text not null,
  first_quarter text not null,
  last_quarter text not null default '',
  saved_by text not null,
  saved_at timestamptz not null default now(),
  primary key (area_id, id)
);
comment on table insight.saved_view is 'A dashboard that somebody wants to come back to: what it asks, never what it showed.';
comment on column insight.saved_view.subject is 'What it is about: programme, or a kind and an id, such as project:arts-for-all.';
comment on column insight.saved_view.last_quarter is 'Empty: the quarter in which it is looked at, so that the view goes on.';
comment on column insight.saved_view.saved_by is 'Id of the account.';
create index saved_view_name on insight.saved_view (area_id, name, id);
call kith.protect('insight.saved_view', 'select, insert, delete');
call kith.keep_inside('insight.saved_view');
