create schema activity;
grant usage on schema activity to ${app};

create table activity.activity (
  area_id text not null,
  id uuid not null,
  holder text not null,
  project text,
  title text not null check (title <> ''),
  about text not null default '',
  aim text not null check (aim in ('bonding', 'bridging', 'linking')),
  register text not null check (register in ('named', 'tally')),
  place text not null default '',
  locality text,
  capacity int check (capacity > 0),
  is_public boolean not null default false,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table activity.activity is 'Something that people come to, once or again and again.';
comment on column activity.activity.holder is 'Id of the organisation that runs it and keeps its registers.';
comment on column activity.activity.project is 'Id of the programme''s project that it belongs to; null: none.';
comment on column activity.activity.aim is 'Social capital (Putnam 2000): bonding among people alike, bridging between different people, linking to those in power. Mixing is judged for bridging only.';
comment on column activity.activity.register is 'Whether people are ticked by name, or only counted.';
comment on column activity.activity.locality is 'Id of the locality where it takes place; null: not known, or borough-wide.';
comment on column activity.activity.is_public is 'Whether anybody may come, so that it is shown to all.';
create index activity_holder on activity.activity (area_id, holder);
call kith.protect('activity.activity', 'select, insert, update');
call kith.keep_inside('activity.activity', 'is_public or kith.holds(holder)');

create table activity.session (
  area_id text not null,
  id uuid not null,
  activity_id uuid not null,
  holder text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  mode text not null default 'in_person' check (mode in ('in_person', 'online', 'phone', 'post')),
  place text not null default '',
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  reason text not null default '',
  people_counted int check (people_counted >= 0),
  is_public boolean not null default false,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activity.activity (area_id, id)
);
comment on table activity.session is 'One meeting of an activity.';
comment on column activity.session.place is 'Where it is another place than the activity''s.';
comment on column activity.session.reason is 'Why it was cancelled, as visitors may read it.';
comment on column activity.session.is_public is 'As the activity has it: policies read one row at a time.';
comment on column activity.session.people_counted is 'People who were counted and not named: all of them where the register is a tally, else those besides the named ones. Null: nobody counted.';
create index session_day on activity.session (area_id, starts_at, holder);
create index session_activity on activity.session (area_id, activity_id, starts_at);
call kith.protect('activity.session', 'select, insert, update');
call kith.keep_inside('activity.session', 'is_public or kith.holds(holder)');

create table activity.attendance (
  area_id text not null,
  session_id uuid not null,
  record_id uuid not null,
  holder text not null,
  marked_at timestamptz not null default now(),
  marked_by text not null,
  primary key (area_id, session_id, record_id),
  foreign key (area_id, session_id) references activity.session (area_id, id)
);
comment on table activity.attendance is 'Who came. A person twice in one session is one attendance.';
comment on column activity.attendance.record_id is 'The person''s record in people.';
comment on column activity.attendance.marked_by is 'Id of the account that ticked it, or of the import.';
create index attendance_record on activity.attendance (area_id, record_id);
call kith.protect('activity.attendance', 'select, insert, delete');
call kith.keep_with_holder('activity.attendance', 'holder');
call kith.keep_for('activity.attendance', 'people.read');
