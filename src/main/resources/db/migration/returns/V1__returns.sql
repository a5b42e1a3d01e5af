create schema returns;
grant usage on schema returns to ${app};

create table returns.request (
  area_id text not null,
  id text not null,
  organisation text not null,
  project text not null,
  project_name text not null,
  period text not null,
  due date not null,
  recipient text not null,
  email text,
  address text not null,
  message text not null,
  state text not null check (state in ('asked', 'begun', 'sent', 'sent-back', 'accepted', 'withdrawn')),
  asked_by text not null,
  asked_at timestamptz not null,
  asked_back text not null default '',
  draft_version int not null default 1,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, id, organisation)
);
comment on table returns.request is 'What a partner was asked to report about a project for a period, and how far that has come.';
comment on column returns.request.id is 'Also the reference that letters and workbooks carry. It opens nothing.';
comment on column returns.request.organisation is 'The partner, whose own people may see it too.';
comment on column returns.request.project_name is 'As it was called when the partner was asked.';
comment on column returns.request.period is 'The days that the figures speak of, as written: 2021-10/2021-12.';
comment on column returns.request.recipient is 'Who is written to.';
comment on column returns.request.email is 'Null: written to on paper, or telephoned.';
comment on column returns.request.address is 'Postal address, one line each; empty: none.';
comment on column returns.request.message is 'What the officer adds to the letter.';
comment on column returns.request.state is 'asked → begun → sent → accepted; sent → sent-back → sent. Withdrawn at any time before it is accepted.';
comment on column returns.request.asked_back is 'What the team wants to know about what was sent; empty: nothing.';
comment on column returns.request.draft_version is 'Goes up with every saving of the draft.';
create unique index on returns.request (area_id, organisation, project, period) where state <> 'withdrawn';
create index on returns.request (area_id, state, due);
call kith.protect('returns.request', 'select, insert, update');
call kith.keep_with_holder('returns.request', 'organisation');

create table returns.question (
  area_id text not null,
  request text not null,
  organisation text not null,
  number int not null,
  definition text not null,
  label text not null,
  unit text not null,
  base text not null,
  last text not null,
  target text not null,
  primary key (area_id, request, number),
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.question is 'The figures that a return asks for, as they were called when it was asked.';
comment on column returns.question.definition is 'The key of the quantity; the subject is the project.';
comment on column returns.question.base is 'For shares: what it is a share of.';
comment on column returns.question.last is 'What was reported last time, in words; empty: nothing.';
comment on column returns.question.target is 'What was promised, in words; empty: nothing.';
call kith.protect('returns.question', 'select, insert');
call kith.keep_with_holder('returns.question', 'organisation');

create table returns.draft (
  area_id text not null,
  request text not null,
  organisation text not null,
  field text not null,
  typed text not null,
  primary key (area_id, request, field),
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.draft is 'What a partner typed and has not sent yet, right or wrong.';
call kith.protect('returns.draft', 'select, insert, update, delete');
call kith.keep_with_holder('returns.draft', 'organisation');

create table returns.version (
  area_id text not null,
  request text not null,
  organisation text not null,
  number int not null,
  sent_at timestamptz not null,
  sent_by text not null,
  told_by text not null,
  went_well text not null,
  went_badly text not null,
  primary key (area_id, request, number),
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.version is 'What a partner sent. Sent again, it is another version; the highest number holds. Only ever added to.';
comment on column returns.version.sent_by is 'An account, or partner-link where it came by the one-time link.';
comment on column returns.version.told_by is 'Who told it on the telephone or on paper, where one of the team filled it in; else empty.';
call kith.protect('returns.version', 'select, insert');
call kith.keep_with_holder('returns.version', 'organisation');

create table returns.answer (
  area_id text not null,
  request text not null,
  organisation text not null,
  version int not null,
  question int not null,
  low numeric,
  high numeric,
  words text not null,
  note text not null,
  statement text,
  primary key (area_id, request, version, question),
  foreign key (area_id, request, version) references returns.version,
  foreign key (area_id, request, question) references returns.question,
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.answer is 'The figures of a version.';
comment on column returns.answer.low is 'In the unit of the question. Null, as high then is: nothing to report.';
comment on column returns.answer.high is 'Null where no upper bound is stated.';
comment on column returns.answer.words is 'The precision word: about, at least, or empty.';
comment on column returns.answer.statement is 'The figure that it became; null: none yet.';
call kith.protect('returns.answer', 'select, insert, update');
call kith.keep_with_holder('returns.answer', 'organisation');

create table returns.received (
  area_id text not null,
  request text not null,
  organisation text not null,
  file uuid not null,
  name text not null,
  at timestamptz not null,
  by text not null,
  primary key (area_id, request, file),
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.received is 'Workbooks that were filled in and sent back.';
call kith.protect('returns.received', 'select, insert');
call kith.keep_with_holder('returns.received', 'organisation');

create table returns.reminder (
  area_id text not null,
  request text not null,
  organisation text not null,
  due date not null,
  days int not null,
  at timestamptz not null,
  primary key (area_id, request, due, days),
  foreign key (area_id, request, organisation) references returns.request (area_id, id, organisation)
);
comment on table returns.reminder is 'Reminders that were sent, once each.';
comment on column returns.reminder.days is 'Days after the day that it is due; before it: negative.';
call kith.protect('returns.reminder', 'select, insert');
call kith.keep_with_holder('returns.reminder', 'organisation');
