create schema training;
grant usage on schema training to ${app};

create table training.course (
  area_id text not null,
  id uuid not null,
  holder text not null,
  title text not null check (title <> ''),
  aim text not null default '',
  audience text[] not null default '{}',
  hours numeric(5, 1) check (hours > 0),
  project text,
  output text,
  valid_months int check (valid_months > 0),
  gives_licence boolean not null default false,
  is_open boolean not null default false,
  version int not null default 1,
  primary key (area_id, id),
  check (output is null or project is not null)
);
comment on table training.course is 'What somebody can be trained in, whoever they are.';
comment on column training.course.holder is 'Id of the organisation that provides it.';
comment on column training.course.audience is 'As what people take part: volunteer, staff, member (elected), partner, resident.';
comment on column training.course.project is 'Id of the programme''s project that it belongs to; null: none.';
comment on column training.course.output is 'Definition of the project''s output that its completions count towards; null: none.';
comment on column training.course.valid_months is 'For how many months a completion holds; null: for ever.';
comment on column training.course.gives_licence is 'Whether who completes it may be given a licence, such as to train others.';
comment on column training.course.is_open is 'Whether other organisations'' people may take part, so that everybody may see it.';
call kith.protect('training.course', 'select, insert, update');
call kith.keep_inside('training.course', 'is_open or kith.holds(holder)');

create table training.run (
  area_id text not null,
  id uuid not null,
  course_id uuid not null,
  holder text not null,
  is_open boolean not null default false,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  venue text not null default '',
  activity_id uuid,
  room int check (room > 0),
  taken int not null default 0 check (taken >= 0),
  people_counted int check (people_counted >= 0),
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, course_id) references training.course (area_id, id)
);
comment on table training.run is 'One time that a course is given.';
comment on column training.run.is_open is 'As the course has it: policies read one row at a time.';
comment on column training.run.activity_id is 'The activity whose sessions it meets in; null: none.';
comment on column training.run.room is 'How many can take part; null: no limit.';
comment on column training.run.taken is 'Places that are taken, every organisation''s: a partner sees no other''s places, and still finds it full.';
comment on column training.run.people_counted is 'People who came and were counted, not named, besides those who have a place. Null: nobody counted.';
create index run_course on training.run (area_id, course_id, starts_on);
call kith.protect('training.run', 'select, insert, update');
call kith.keep_inside('training.run', 'is_open or kith.holds(holder)');

create table training.place (
  area_id text not null,
  id uuid not null,
  run_id uuid not null,
  course_id uuid not null,
  record_id uuid not null,
  holder text not null,
  capacity text not null check (capacity in ('volunteer', 'staff', 'member', 'partner', 'resident')),
  result text not null default 'booked' check (result in ('booked', 'completed', 'part', 'absent', 'cancelled')),
  completed_on date,
  valid_until date,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, run_id, record_id),
  foreign key (area_id, run_id) references training.run (area_id, id),
  check ((result = 'completed') = (completed_on is not null)),
  check (valid_until is null or valid_until >= completed_on)
);
comment on table training.place is 'Somebody''s place in a run, and what came of it. A volunteer, a colleague and an elected member are all people with a record.';
comment on column training.place.record_id is 'The person''s record in people.';
comment on column training.place.holder is 'Id of the organisation that holds the person''s record.';
comment on column training.place.capacity is 'As what they take part; member: elected.';
comment on column training.place.valid_until is 'The last day on which the completion holds; null: for ever.';
create index place_record on training.place (area_id, record_id, course_id);
create index place_expiry on training.place (area_id, valid_until) where valid_until is not null;
call kith.protect('training.place', 'select, insert, update');
call kith.keep_with_holder('training.place', 'holder');
call kith.keep_for('training.place', 'training.count');

create table training.award (
  area_id text not null,
  place_id uuid not null,
  record_id uuid not null,
  holder text not null,
  number text not null,
  name text not null check (name <> ''),
  primary key (area_id, place_id),
  unique (area_id, number),
  foreign key (area_id, place_id) references training.place (area_id, id)
);
comment on table training.award is 'Whose a certificate is.';
comment on column training.award.name is 'Printed on it, as the person wants it.';
create index award_record on training.award (area_id, record_id);
call kith.protect('training.award', 'select, insert, update, delete');
call kith.keep_with_holder('training.award', 'holder');
call kith.keep_for('training.award', 'training.read');

create table training.certificate (
  area_id text not null,
  number text not null check (number ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  course text not null,
  completed_on date not null,
  valid_until date,
  withdrawn_on date,
  name text not null default '',
  primary key (area_id, number)
);
comment on table training.certificate is 'What anybody who has a certificate''s number may know of it: no person, unless its holder wants to be named. Numbers are drawn by lot, 60 bits each.';
comment on column training.certificate.name is 'Empty unless the holder wants the name to be shown to whoever has the number.';
call kith.protect('training.certificate', 'select, insert, update');

create table training.licence (
  area_id text not null,
  id uuid not null,
  holder text not null,
  course_id uuid not null,
  purpose text not null check (purpose in ('deliver', 'take')),
  record_id uuid,
  organisation text,
  copies int not null default 1 check (copies > 0),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  withdrawn_on date,
  reason text not null default '',
  renews uuid,
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, renews),
  foreign key (area_id, course_id) references training.course (area_id, id),
  foreign key (area_id, renews) references training.licence (area_id, id),
  check ((record_id is null) <> (organisation is null)),
  check (record_id is null or copies = 1),
  check ((withdrawn_on is null) = (reason = ''))
);
comment on table training.licence is 'Who may deliver a course, or take one online.';
comment on column training.licence.holder is 'Id of the organisation that keeps the note: the person''s own, or the one that is licensed.';
comment on column training.licence.purpose is 'deliver: may train others; take: may use it, such as a seat in an online course.';
comment on column training.licence.copies is 'For how many people an organisation''s licence is.';
comment on column training.licence.ends_on is 'The last day on which it holds; null: until it is withdrawn.';
comment on column training.licence.renews is 'The licence before this one.';
create index licence_record on training.licence (area_id, record_id) where record_id is not null;
call kith.protect('training.licence', 'select, insert, update');
call kith.keep_with_holder('training.licence', 'holder');
call kith.keep_for('training.licence', 'training.count');
