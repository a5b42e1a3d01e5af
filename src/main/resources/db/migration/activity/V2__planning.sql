-- Planning, registration and what is given out. Sessions stay what V1 made them: a series, a
-- closure and a cohort only say which sessions belong together.
create table activity.venue (
  area_id text not null,
  id uuid not null,
  holder text not null,
  name text not null check (name <> ''),
  address text not null default '',
  locality text,
  latitude numeric(8, 5) check (latitude between 49 and 62),
  longitude numeric(8, 5) check (longitude between -9 and 3),
  access text[] not null default '{}',
  access_note text not null default '',
  is_hidden boolean not null default false,
  version int not null default 1,
  primary key (area_id, id),
  check ((latitude is null) = (longitude is null))
);
comment on table activity.venue is 'A building where people meet.';
comment on column activity.venue.holder is 'Id of the organisation that keeps what is said of it.';
comment on column activity.venue.locality is 'Id of the locality where it is; null: not known.';
comment on column activity.venue.latitude is 'WGS84; null: not known, and not on the map.';
comment on column activity.venue.access is 'What helps people to come in and take part, such as step_free.';
comment on column activity.venue.is_hidden is 'A refuge, or another place that nobody may be told of: neither it nor what happens there is ever public.';
call kith.protect('activity.venue', 'select, insert, update');
create policy hidden_rows on activity.venue as restrictive for select
  using (not is_hidden or kith.holds(holder));

alter table activity.activity
  add column venue_id uuid,
  add column languages text[] not null default '{}',
  add column joining text not null default 'drop_in' check (joining in ('drop_in', 'register')),
  add column contact text not null default '',
  add column changed_at timestamptz not null default now(),
  add foreign key (area_id, venue_id) references activity.venue (area_id, id);
comment on column activity.activity.venue_id is 'Where it usually is; null: only place says so.';
comment on column activity.activity.languages is 'That are spoken there beside or instead of English, as BCP 47 codes.';
comment on column activity.activity.joining is 'Whether people just come, or ask for a place before.';
comment on column activity.activity.contact is 'Whom to ask, as everybody may read it.';
comment on column activity.activity.changed_at is 'When what visitors read of it changed last: calendars ask.';
create index activity_title on activity.activity (area_id, title, id);
create index activity_holder_title on activity.activity (area_id, holder, title, id);
create index activity_venue on activity.activity (area_id, venue_id) where venue_id is not null;
create index activity_project on activity.activity (area_id, project) where project is not null;

create table activity.title_word (
  area_id text not null,
  word text collate "C" not null,
  activity_id uuid not null,
  holder text not null,
  primary key (area_id, word, activity_id),
  foreign key (area_id, activity_id) references activity.activity (area_id, id)
);
comment on table activity.title_word is 'The words of titles in plain Latin letters, to be found by their beginnings: a range in the C collation runs on the index under row-level security.';
create index title_word_activity on activity.title_word (area_id, activity_id);
call kith.protect('activity.title_word', 'select, insert, delete');
call kith.keep_inside('activity.title_word', 'kith.holds(holder)');

insert into activity.title_word (area_id, word, activity_id, holder)
select distinct area_id, word, id, holder
from activity.activity, regexp_split_to_table(lower(title), '[^a-z0-9]+') word
where word <> '';

create table activity.closure (
  area_id text not null,
  id uuid not null,
  holder text,
  venue_id uuid,
  first_day date not null,
  last_day date not null,
  reason text not null check (reason <> ''),
  undone_at timestamptz,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, venue_id) references activity.venue (area_id, id),
  check (last_day >= first_day),
  check (holder is not null or venue_id is not null)
);
comment on table activity.closure is 'Days on which an organisation, or a venue, is closed: no session takes place.';
comment on column activity.closure.holder is 'Id of the organisation whose sessions it cancels; null: everybody''s at the venue.';
comment on column activity.closure.venue_id is 'Null: wherever the organisation meets.';
comment on column activity.closure.reason is 'As visitors may read it.';
comment on column activity.closure.undone_at is 'When it was taken back; null: it holds.';
create index closure_days on activity.closure (area_id, last_day) where undone_at is null;
call kith.protect('activity.closure', 'select, insert, update');
call kith.keep_inside('activity.closure', 'holder is null or kith.holds(holder)');

alter table activity.session
  add column series_id uuid,
  add column closure_id uuid,
  add column changed_at timestamptz not null default now(),
  add foreign key (area_id, closure_id) references activity.closure (area_id, id);
comment on column activity.session.series_id is 'Sessions planned at once have the same; null: planned alone.';
comment on column activity.session.closure_id is 'The closure that cancelled it; null: none did.';
comment on column activity.session.changed_at is 'When what visitors read of it changed last: calendars ask.';
create index session_public on activity.session (area_id, starts_at, id) where is_public;
create index session_series on activity.session (area_id, series_id, starts_at) where series_id is not null;
create index session_closure on activity.session (area_id, closure_id) where closure_id is not null;

create table activity.cohort (
  area_id text not null,
  id uuid not null,
  activity_id uuid not null,
  holder text not null,
  name text not null check (name <> ''),
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activity.activity (area_id, id)
);
comment on table activity.cohort is 'A group that commits to several sessions of an activity.';
create index cohort_activity on activity.cohort (area_id, activity_id);
call kith.protect('activity.cohort', 'select, insert, update');
call kith.keep_with_holder('activity.cohort', 'holder');

create table activity.cohort_session (
  area_id text not null,
  cohort_id uuid not null,
  session_id uuid not null,
  holder text not null,
  primary key (area_id, cohort_id, session_id),
  foreign key (area_id, cohort_id) references activity.cohort (area_id, id),
  foreign key (area_id, session_id) references activity.session (area_id, id)
);
comment on table activity.cohort_session is 'The sessions that a cohort commits to.';
create index cohort_session_session on activity.cohort_session (area_id, session_id);
call kith.protect('activity.cohort_session', 'select, insert, delete');
call kith.keep_with_holder('activity.cohort_session', 'holder');

create table activity.cohort_member (
  area_id text not null,
  cohort_id uuid not null,
  record_id uuid not null,
  holder text not null,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  primary key (area_id, cohort_id, record_id),
  foreign key (area_id, cohort_id) references activity.cohort (area_id, id)
);
comment on table activity.cohort_member is 'Who belongs to a cohort, from when until when.';
comment on column activity.cohort_member.record_id is 'The person''s record in people.';
comment on column activity.cohort_member.left_on is 'Null: still belongs to it.';
create index cohort_member_record on activity.cohort_member (area_id, record_id);
call kith.protect('activity.cohort_member', 'select, insert, update, delete');
call kith.keep_with_holder('activity.cohort_member', 'holder');
call kith.keep_for('activity.cohort_member', 'activity.registrations');

create table activity.registration (
  area_id text not null,
  id uuid not null,
  number bigint generated always as identity,
  session_id uuid not null,
  holder text not null,
  record_id uuid,
  called text not null default '',
  contact text not null default '',
  is_quiet boolean not null default false,
  language text not null default 'en',
  note text not null default '',
  is_by_form boolean not null default false,
  place text not null check (place in ('placed', 'waiting', 'offered', 'withdrawn', 'lapsed', 'refused')),
  offered_until timestamptz,
  to_tell text not null default '' check (to_tell in ('', 'offered', 'cancelled', 'again', 'moved')),
  registered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, session_id) references activity.session (area_id, id),
  check (record_id is not null or called <> ''),
  check ((place = 'offered') = (offered_until is not null))
);
comment on table activity.registration is 'Who wants to come to a session: a place, or a place in the queue. Who came is in attendance.';
comment on column activity.registration.number is 'Order of the waiting list.';
comment on column activity.registration.record_id is 'The person''s record in people; null: sent by the public form and not matched yet.';
comment on column activity.registration.called is 'The name that was typed into the public form; empty once a record says it.';
comment on column activity.registration.contact is 'The e-mail address or telephone number that was given for this.';
comment on column activity.registration.is_quiet is 'Others may see or hear what is sent there: nothing is written, and no message left.';
comment on column activity.registration.to_tell is 'What nobody could write to them: a colleague has to ring. Empty: nothing.';
comment on column activity.registration.place is 'A free place is offered to who waits longest; who does not answer in time lapses. Refused: nobody real.';
create index registration_session on activity.registration (area_id, session_id, number);
create index registration_record on activity.registration (area_id, record_id) where record_id is not null;
create unique index registration_once on activity.registration (area_id, session_id, record_id)
  where record_id is not null and place in ('placed', 'waiting', 'offered');
create index registration_offered on activity.registration (area_id, offered_until) where place = 'offered';
create index registration_waits on activity.registration (area_id, holder)
  where to_tell <> '' or (record_id is null and place in ('placed', 'waiting', 'offered'));
call kith.protect('activity.registration', 'select, insert, update, delete');
call kith.keep_with_holder('activity.registration', 'holder');
call kith.keep_for('activity.registration', 'activity.registrations');

create table activity.access_request (
  area_id text not null,
  id uuid not null,
  registration_id uuid not null,
  session_id uuid not null,
  holder text not null,
  need text not null check (need in ('bsl', 'step_free', 'transport', 'interpreter', 'childcare', 'other')),
  words text not null default '',
  state text not null default 'asked' check (state in ('asked', 'done', 'not_possible')),
  answer text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, registration_id) references activity.registration (area_id, id),
  foreign key (area_id, session_id) references activity.session (area_id, id),
  check (state <> 'not_possible' or answer <> '')
);
comment on table activity.access_request is 'What somebody who registered needs to be able to take part, and what became of it.';
comment on column activity.access_request.answer is 'What was done, or why it is not possible.';
create index access_request_session on activity.access_request (area_id, session_id);
create index access_request_registration on activity.access_request (area_id, registration_id);
create index access_request_asked on activity.access_request (area_id, holder) where state = 'asked';
call kith.protect('activity.access_request', 'select, insert, update, delete');
call kith.keep_with_holder('activity.access_request', 'holder');
call kith.keep_for('activity.access_request', 'activity.registrations');

create table activity.distribution (
  area_id text not null,
  id uuid not null,
  holder text not null,
  project text,
  activity_id uuid,
  given_on date not null,
  goods text not null check (goods in ('packs', 'meals', 'workbooks', 'devices', 'vouchers', 'leaflets', 'other')),
  words text not null default '',
  items int not null check (items > 0),
  locality text,
  people_counted int check (people_counted >= 0),
  people_behind int check (people_behind >= 0),
  note text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activity.activity (area_id, id)
);
comment on table activity.distribution is 'Goods given out on a day, in one locality.';
comment on column activity.distribution.holder is 'Id of the organisation that gave them out.';
comment on column activity.distribution.items is 'Unit: items of these goods.';
comment on column activity.distribution.locality is 'Id of the locality where those live who got them; null: not known, or several.';
comment on column activity.distribution.people_counted is 'People who got something themselves and were counted, not named. Null: nobody counted.';
comment on column activity.distribution.people_behind is 'Indirect beneficiaries, such as the rest of a household; never added to those who got something. Null: nobody counted.';
create index distribution_day on activity.distribution (area_id, given_on desc, id);
create index distribution_holder on activity.distribution (area_id, holder, given_on desc, id);
call kith.protect('activity.distribution', 'select, insert, update');
call kith.keep_inside('activity.distribution', 'kith.holds(holder)');

create table activity.distribution_person (
  area_id text not null,
  distribution_id uuid not null,
  record_id uuid not null,
  holder text not null,
  primary key (area_id, distribution_id, record_id),
  foreign key (area_id, distribution_id) references activity.distribution (area_id, id)
);
comment on table activity.distribution_person is 'Who got something, where they were named.';
comment on column activity.distribution_person.record_id is 'The person''s record in people.';
create index distribution_person_record on activity.distribution_person (area_id, record_id);
call kith.protect('activity.distribution_person', 'select, insert, delete');
call kith.keep_with_holder('activity.distribution_person', 'holder');
call kith.keep_for('activity.distribution_person', 'people.read');

-- Totals are kept until these change.
call kith.tell_changes('activity.distribution');
call kith.tell_changes('activity.distribution_person');
