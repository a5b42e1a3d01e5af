create schema governance;
grant usage on schema governance to ${app};

create table governance.meeting (
  area_id text not null,
  id uuid not null,
  kind text not null check (kind in ('board', 'working_group')),
  title text not null,
  held_on date not null,
  attendance text not null,
  agenda text not null,
  minutes text not null,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table governance.meeting is 'Meetings of the board and of working groups.';
comment on column governance.meeting.held_on is 'The day, past or planned.';
comment on column governance.meeting.attendance is 'Who came, by role and never by name, one a line.';
comment on column governance.meeting.minutes is 'Markdown; empty while there are none.';

create table governance.log (
  area_id text not null,
  id uuid not null,
  kind text not null check (kind in ('risk', 'issue', 'decision')),
  title text not null,
  description text not null,
  rating text not null check (rating in ('red', 'amber', 'green')),
  rating_reason text not null,
  owner text not null,
  raised_on date not null,
  review_due date,
  likelihood int check (likelihood between 1 and 5),
  impact int check (impact between 1 and 5),
  about_kind text,
  about_id text,
  meeting uuid,
  closed_on date,
  happened text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, meeting) references governance.meeting (area_id, id),
  check ((kind = 'risk') = (likelihood is not null)),
  check ((kind = 'risk') = (impact is not null)),
  check ((about_kind is null) = (about_id is null))
);
comment on table governance.log is 'Risks, issues and decisions. An open decision is wanted, a closed one was made.';
comment on column governance.log.rating_reason is 'Why it is red, amber or green, in one sentence.';
comment on column governance.log.owner is 'The account of whoever looks after it.';
comment on column governance.log.about_kind is 'With about_id, the subject that it is about, such as a project; null: the programme as a whole.';
comment on column governance.log.closed_on is 'Null: open.';
comment on column governance.log.happened is 'What became of it, for a decision what was decided; empty while it is open.';
create index on governance.log (area_id, meeting);

create table governance.log_event (
  area_id text not null,
  entry uuid not null,
  number int not null,
  what text not null check (what in ('raised', 'rated', 'closed', 'reopened')),
  rating text not null check (rating in ('red', 'amber', 'green')),
  reason text not null,
  at timestamptz not null,
  actor text not null,
  primary key (area_id, entry, number),
  foreign key (area_id, entry) references governance.log (area_id, id)
);
comment on table governance.log_event is 'How each rating came about, in order. Only ever added to.';

create table governance.action (
  area_id text not null,
  id uuid not null,
  meeting uuid not null,
  words text not null,
  owner text not null,
  due date not null,
  done_on date,
  done_how text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, meeting) references governance.meeting (area_id, id)
);
comment on table governance.action is 'What a meeting agreed that somebody does.';
comment on column governance.action.done_on is 'Null: outstanding.';
create index on governance.action (area_id, meeting);

create table governance.register (
  area_id text not null,
  id uuid not null,
  kind text not null check (kind in ('equality', 'data_protection', 'processing', 'sharing')),
  title text not null,
  about_kind text,
  about_id text,
  owner text not null,
  dated date not null,
  review_due date,
  link text not null,
  notes text not null,
  outcome text not null,
  version int not null default 1,
  primary key (area_id, id),
  check ((about_kind is null) = (about_id is null))
);
comment on table governance.register is 'Equality and data-protection impact assessments, records of processing, data-sharing agreements.';
comment on column governance.register.review_due is 'When it has to be looked at again: a reminder, which stops nothing. Null: not again.';

create table governance.paper (
  area_id text not null,
  id uuid not null,
  quarter text not null,
  title text not null,
  note text not null,
  model text not null,
  model_hash text not null,
  issued_by text not null,
  issued_at timestamptz not null,
  primary key (area_id, id)
);
comment on table governance.paper is 'Quarterly papers as the board has them. Only ever added to: a correction is another paper.';
comment on column governance.paper.quarter is 'Of the UK financial year, such as 2021/22-Q3.';
comment on column governance.paper.model is 'The document as canonical JSON.';
comment on column governance.paper.model_hash is 'SHA-256 of the document.';

create table governance.paper_file (
  area_id text not null,
  paper uuid not null,
  format text not null check (format in ('html', 'pdf', 'docx')),
  content bytea not null,
  sha256 text not null,
  primary key (area_id, paper, format),
  foreign key (area_id, paper) references governance.paper (area_id, id)
);
comment on table governance.paper_file is 'The very bytes of each issued paper, and their fingerprint.';

create table governance.paper_figure (
  area_id text not null,
  paper uuid not null,
  statement text not null,
  label text not null,
  shown text not null,
  primary key (area_id, paper, statement),
  foreign key (area_id, paper) references governance.paper (area_id, id)
);
comment on table governance.paper_figure is 'What the ledger said when a paper was issued, so that the next one can tell what moved.';

call kith.protect('governance.meeting', 'select, insert, update');
call kith.protect('governance.log', 'select, insert, update');
call kith.protect('governance.log_event', 'select, insert');
call kith.protect('governance.action', 'select, insert, update');
call kith.protect('governance.register', 'select, insert, update');
call kith.protect('governance.paper', 'select, insert');
call kith.protect('governance.paper_file', 'select, insert');
call kith.protect('governance.paper_figure', 'select, insert');

call kith.keep_inside('governance.meeting');
call kith.keep_inside('governance.log');
call kith.keep_inside('governance.log_event');
call kith.keep_inside('governance.action');
call kith.keep_inside('governance.register');
call kith.keep_inside('governance.paper');
call kith.keep_inside('governance.paper_file');
call kith.keep_inside('governance.paper_figure');
