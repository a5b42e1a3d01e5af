create schema welcome;
grant usage on schema welcome to ${app};

create table welcome.place (
  area_id text not null,
  id uuid not null,
  holder text not null,
  name text not null check (name <> ''),
  about text not null default '',
  venue_id uuid not null,
  ward text,
  languages text[] not null default '{}',
  contact text not null default '',
  times text[] not null default '{}',
  is_open boolean not null default false,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table welcome.place is 'A Place of Welcome: a community space that is open at the same hours each week, where anybody may come for a drink, a chat and to hear what there is.';
comment on column welcome.place.holder is 'Id of the organisation that runs it.';
comment on column welcome.place.venue_id is 'The building, in activity.';
comment on column welcome.place.ward is 'Code of the ward by the Office for National Statistics; null: not known.';
comment on column welcome.place.languages is 'Languages that are spoken there besides English, as BCP 47 codes.';
comment on column welcome.place.contact is 'How the public may ask: of the organisation, never of a person at home.';
comment on column welcome.place.times is 'Each week''s opening in local time, such as 3 11:30-13:30: ISO weekday, from, to.';
comment on column welcome.place.is_open is 'Whether its last opening has not ended: then everybody may see it.';
call kith.protect('welcome.place', 'select, insert, update');
call kith.keep_inside('welcome.place', 'is_open or kith.holds(holder)');

create table welcome.opening (
  area_id text not null,
  place_id uuid not null,
  number int not null check (number > 0),
  holder text not null,
  opened_on date not null,
  closed_on date,
  reason text check (reason in ('building', 'helpers', 'money', 'public_health', 'other')),
  primary key (area_id, place_id, number),
  foreign key (area_id, place_id) references welcome.place (area_id, id),
  check (closed_on > opened_on),
  check ((closed_on is null) = (reason is null))
);
comment on table welcome.opening is 'A time during which a place was open. The first makes it new, every later one reopened; it is open while the last has no end.';
comment on column welcome.opening.closed_on is 'The first day on which it was not open; null: it still is.';
create index opening_days on welcome.opening (area_id, opened_on, closed_on);
call kith.protect('welcome.opening', 'select, insert, update');
call kith.keep_inside('welcome.opening', 'kith.holds(holder)');

create table welcome.standard (
  area_id text not null,
  place_id uuid not null,
  standard text not null check (standard in ('place', 'people', 'presence', 'provision', 'participation')),
  checked_on date not null,
  holder text not null,
  is_met boolean not null,
  note text not null default '',
  primary key (area_id, place_id, standard, checked_on),
  foreign key (area_id, place_id) references welcome.place (area_id, id)
);
comment on table welcome.standard is 'Whether a place met one of the five standards of the Places of Welcome network on a day; the latest day counts.';
call kith.protect('welcome.standard', 'select, insert, update');
call kith.keep_with_holder('welcome.standard', 'holder');
call kith.keep_for('welcome.standard', 'welcome.read');

create table welcome.closed_days (
  area_id text not null,
  id uuid not null,
  place_id uuid not null,
  holder text not null,
  first_day date not null,
  last_day date not null,
  why text not null check (why in ('not_said', 'holiday', 'building', 'helpers', 'weather')),
  is_taken_back boolean not null default false,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, place_id) references welcome.place (area_id, id),
  check (last_day between first_day and first_day + 41)
);
comment on table welcome.closed_days is 'Days on which a place that is open otherwise is closed, both ends included: a notice to the public.';
create index closed_days_of on welcome.closed_days (area_id, last_day, place_id);
call kith.protect('welcome.closed_days', 'select, insert, update');
call kith.keep_inside('welcome.closed_days', 'not is_taken_back or kith.holds(holder)');

create table welcome.coordinator (
  area_id text not null,
  id uuid not null,
  place_id uuid not null,
  holder text not null,
  record_id uuid not null,
  since date not null,
  until date,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, place_id) references welcome.place (area_id, id),
  check (until >= since)
);
comment on table welcome.coordinator is 'Who looks after a place. Names are in people, training in training.';
comment on column welcome.coordinator.record_id is 'The person''s record in people.';
comment on column welcome.coordinator.until is 'The last day; null: still does.';
create index coordinator_record on welcome.coordinator (area_id, record_id);
create unique index coordinator_once on welcome.coordinator (area_id, place_id, record_id) where until is null;
call kith.protect('welcome.coordinator', 'select, insert, update');
call kith.keep_with_holder('welcome.coordinator', 'holder');
call kith.keep_for('welcome.coordinator', 'welcome.keep');

create table welcome.scheme (
  area_id text not null,
  courses uuid[] not null default '{}',
  version int not null default 1,
  primary key (area_id)
);
comment on table welcome.scheme is 'What the network asks for in this area.';
comment on column welcome.scheme.courses is 'Courses that every coordinator takes, in training.';
call kith.protect('welcome.scheme', 'select, insert, update');
call kith.keep_for('welcome.scheme', 'welcome.read');

create table welcome.snapshot (
  area_id text not null,
  place_id uuid not null,
  month date not null check (extract(day from month) = 1),
  holder text not null,
  attendance int not null check (attendance >= 0),
  new_faces int not null check (new_faces between 0 and attendance),
  volunteers int not null check (volunteers >= 0),
  volunteer_minutes int not null check (volunteer_minutes >= 0),
  story text not null default '',
  may_publish boolean not null default false,
  version int not null default 1,
  primary key (area_id, place_id, month),
  foreign key (area_id, place_id) references welcome.place (area_id, id),
  check (volunteers > 0 or volunteer_minutes = 0),
  check (story <> '' or not may_publish)
);
comment on table welcome.snapshot is 'A place''s month as its coordinator tells it.';
comment on column welcome.snapshot.month is 'Its first day.';
comment on column welcome.snapshot.attendance is 'Attendances: somebody who comes four times counts four times.';
comment on column welcome.snapshot.new_faces is 'Of these, those who came for the first time.';
comment on column welcome.snapshot.story is 'For the team. It goes no further unless may_publish.';
comment on column welcome.snapshot.may_publish is 'Whether whose story it is agreed that others may read it.';
call kith.protect('welcome.snapshot', 'select, insert, update');
call kith.keep_with_holder('welcome.snapshot', 'holder');
call kith.keep_for('welcome.snapshot', 'welcome.read');

create table welcome.signposted (
  area_id text not null,
  place_id uuid not null,
  month date not null,
  whither text not null check (whither in ('gp', 'social_prescriber', 'housing', 'council', 'advice', 'learning', 'group', 'business', 'other')),
  holder text not null,
  number int not null check (number >= 0),
  primary key (area_id, place_id, month, whither),
  foreign key (area_id, place_id, month) references welcome.snapshot (area_id, place_id, month)
);
comment on table welcome.signposted is 'How often people were told in a month of somebody who can help.';
comment on column welcome.signposted.number is 'Times, not people.';
call kith.protect('welcome.signposted', 'select, insert, update');
call kith.keep_with_holder('welcome.signposted', 'holder');
call kith.keep_for('welcome.signposted', 'welcome.read');

create table welcome.exchange (
  area_id text not null,
  id uuid not null,
  holder text not null,
  ward text not null check (ward <> ''),
  cold_place uuid,
  catalyst_place uuid,
  catalyst_organisation text,
  purpose text not null check (purpose <> ''),
  began_on date not null,
  ended_on date,
  learned text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, cold_place) references welcome.place (area_id, id),
  foreign key (area_id, catalyst_place) references welcome.place (area_id, id),
  check (catalyst_place is not null or catalyst_organisation is not null),
  check (cold_place <> catalyst_place),
  check (ended_on >= began_on)
);
comment on table welcome.exchange is 'A cold spot, where few people of different backgrounds meet, learns from a catalyst, where many do, and the other way round.';
comment on column welcome.exchange.ward is 'Of the cold spot: code by the Office for National Statistics.';
comment on column welcome.exchange.catalyst_organisation is 'Id of an organisation that is the catalyst, or runs it; null: the place alone.';
comment on column welcome.exchange.learned is 'What was learned in all.';
call kith.protect('welcome.exchange', 'select, insert, update');
call kith.keep_for('welcome.exchange', 'welcome.read');

create table welcome.visit (
  area_id text not null,
  id uuid not null,
  exchange_id uuid not null,
  visited_on date not null,
  is_to_catalyst boolean not null,
  people int not null check (people > 0),
  learned text not null check (learned <> ''),
  primary key (area_id, id),
  foreign key (area_id, exchange_id) references welcome.exchange (area_id, id)
);
comment on table welcome.visit is 'One side of an exchange visited the other.';
comment on column welcome.visit.is_to_catalyst is 'Whether people of the cold spot went to the catalyst; else the catalyst''s came to the cold spot.';
comment on column welcome.visit.people is 'How many went.';
create index visit_exchange on welcome.visit (area_id, exchange_id, visited_on);
call kith.protect('welcome.visit', 'select, insert, update');
call kith.keep_for('welcome.visit', 'welcome.read');
