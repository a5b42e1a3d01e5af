-- Before elections nothing new is published: when, why, who decided, and what was let out all the same.
create table governance.publishing_freeze (
  area_id text not null,
  id uuid not null,
  starts date not null,
  ends date not null,
  reason text not null,
  decided_by text not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  given_up_reason text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  check (starts <= ends)
);
comment on table governance.publishing_freeze is 'Times before elections in which nothing new is published.';
comment on column governance.publishing_freeze.starts is 'The first day; days here are those of London.';
comment on column governance.publishing_freeze.ends is 'The last day.';
comment on column governance.publishing_freeze.reason is 'Which election; it is told to whoever may not publish.';
comment on column governance.publishing_freeze.decided_by is 'By role, such as the monitoring officer; never a name.';
comment on column governance.publishing_freeze.entered_by is 'An account.';
comment on column governance.publishing_freeze.given_up_reason is 'Why it does not hold after all; empty: it does.';
create index on governance.publishing_freeze (area_id, ends);
call kith.protect('governance.publishing_freeze', 'select, insert, update');
call kith.keep_inside('governance.publishing_freeze');

create table governance.freeze_exception (
  area_id text not null,
  id uuid not null,
  freeze_id uuid not null,
  subject_kind text not null,
  subject_id text not null,
  reason text not null check (reason <> ''),
  allowed_by text not null,
  allowed_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, freeze_id) references governance.publishing_freeze (area_id, id)
);
comment on table governance.freeze_exception is 'Single publications that were allowed while a freeze holds.';
comment on column governance.freeze_exception.subject_id is 'Of what may be published once, as its module calls it.';
comment on column governance.freeze_exception.used_at is 'When it was published by this; null: not yet.';
create index on governance.freeze_exception (area_id, freeze_id);
call kith.protect('governance.freeze_exception', 'select, insert, update');
call kith.keep_inside('governance.freeze_exception');
