-- What is kept longer than its purpose needs goes when somebody has looked at it and confirmed it.

create table access.retention_run (
  area_id text not null,
  id uuid not null,
  reason text not null check (reason <> ''),
  confirmed_by text not null,
  confirmed_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (area_id, id)
);
comment on table access.retention_run is 'Somebody looked at what was due to go, and confirmed that it goes.';
comment on column access.retention_run.confirmed_by is 'Id of the account.';
comment on column access.retention_run.done_at is 'Null: it is going on.';
create index retention_open on access.retention_run (area_id, confirmed_at) where done_at is null;
call kith.protect('access.retention_run', 'select, insert, update');
call kith.keep_inside('access.retention_run');

create table access.retention_step (
  area_id text not null,
  run_id uuid not null,
  rule text not null,
  before date not null,
  due bigint not null check (due > 0),
  disposed bigint not null default 0,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  primary key (area_id, run_id, rule),
  foreign key (area_id, run_id) references access.retention_run (area_id, id)
);
comment on table access.retention_step is 'One rule within a run.';
comment on column access.retention_step.before is 'What was over before this day is due.';
comment on column access.retention_step.due is 'How many were shown when it was confirmed: never more than these go.';
call kith.protect('access.retention_step', 'select, insert, update');
call kith.keep_inside('access.retention_step');

create table access.retention_due (
  area_id text not null,
  rule text not null,
  due bigint not null,
  counted_at timestamptz not null default now(),
  primary key (area_id, rule)
);
comment on table access.retention_due is 'How much was due when it was last counted, at night: to remind, and nothing goes by it.';
call kith.protect('access.retention_due', 'select, insert, update');
call kith.keep_inside('access.retention_due');
