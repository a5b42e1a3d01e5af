create schema volunteering;
grant usage on schema volunteering to ${app};

create table volunteering.role (
  area_id text not null,
  id uuid not null,
  holder text not null,
  title text not null check (title <> ''),
  about text not null default '',
  project text,
  check_level text not null default 'none' check (check_level in ('none', 'basic', 'standard', 'enhanced', 'enhanced_barred')),
  courses uuid[] not null default '{}',
  is_matched boolean not null default false,
  is_open boolean not null default false,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table volunteering.role is 'What somebody can volunteer as: ambassador, buddy, facilitator, researcher, champion, or whatever the programme calls it.';
comment on column volunteering.role.holder is 'Id of the organisation that looks after those who take it on.';
comment on column volunteering.role.check_level is 'The least check without which nobody is active.';
comment on column volunteering.role.courses is 'Courses without which nobody is active.';
comment on column volunteering.role.is_matched is 'Whether volunteers are matched with people, as buddies are.';
comment on column volunteering.role.is_open is 'Whether anybody may offer to take it on, so that it is shown to all.';
call kith.protect('volunteering.role', 'select, insert, update');
call kith.keep_inside('volunteering.role', 'is_open or kith.holds(holder)');

create table volunteering.offer (
  area_id text not null,
  id uuid not null,
  holder text not null,
  role_id uuid not null,
  name text not null,
  contact text not null,
  words text not null default '',
  language text not null default 'en',
  offered_on date not null,
  state text not null default 'new' check (state in ('new', 'taken', 'declined')),
  decided_on date,
  reason text not null default '',
  record_id uuid,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, role_id) references volunteering.role (area_id, id),
  check ((state = 'new') = (decided_on is null)),
  check (state <> 'taken' or (name = '' and contact = '' and words = ''))
);
comment on table volunteering.offer is 'Somebody offers to volunteer, by the public form or through a coordinator. Once taken on they have a record, and name and contact are there alone.';
comment on column volunteering.offer.language is 'In which they wrote, as a BCP 47 code.';
create index offer_state on volunteering.offer (area_id, state, offered_on);
create index offer_record on volunteering.offer (area_id, record_id) where record_id is not null;
call kith.protect('volunteering.offer', 'select, insert, update');
call kith.keep_with_holder('volunteering.offer', 'holder');
call kith.keep_for('volunteering.offer', 'volunteering.offers');

create table volunteering.volunteer (
  area_id text not null,
  id uuid not null,
  holder text not null,
  role_id uuid not null,
  record_id uuid not null,
  stage text not null default 'recruited' check (stage in ('recruited', 'checked', 'trained', 'active', 'paused', 'left')),
  since date not null,
  reason text check (reason in ('finished', 'moved', 'work_or_study', 'own_reasons', 'not_suited', 'no_contact', 'other')),
  exit_words text not null default '',
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, role_id) references volunteering.role (area_id, id),
  check ((stage in ('paused', 'left')) = (reason is not null)),
  check (stage = 'left' or exit_words = '')
);
comment on table volunteering.volunteer is 'Somebody in a role, from being recruited to leaving.';
comment on column volunteering.volunteer.record_id is 'The person''s record in people.';
comment on column volunteering.volunteer.since is 'The day on which the stage began.';
comment on column volunteering.volunteer.reason is 'Why they pause or left.';
comment on column volunteering.volunteer.exit_words is 'What they said when they left.';
create unique index volunteer_once on volunteering.volunteer (area_id, role_id, record_id) where stage <> 'left';
create index volunteer_record on volunteering.volunteer (area_id, record_id);
call kith.protect('volunteering.volunteer', 'select, insert, update');
call kith.keep_with_holder('volunteering.volunteer', 'holder');
call kith.keep_for('volunteering.volunteer', 'volunteering.read');

create table volunteering.step (
  area_id text not null,
  volunteer_id uuid not null,
  number int not null check (number > 0),
  holder text not null,
  role_id uuid not null,
  stage text not null check (stage in ('recruited', 'checked', 'trained', 'active', 'paused', 'left')),
  on_day date not null,
  taken_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (area_id, volunteer_id, number),
  foreign key (area_id, volunteer_id) references volunteering.volunteer (area_id, id)
);
comment on table volunteering.step is 'Every stage that a volunteer came to, and when: counts are made from these, which name nobody. Rows are only added.';
comment on column volunteering.step.taken_by is 'Id of the account that recorded it.';
create index step_day on volunteering.step (area_id, role_id, on_day);
call kith.protect('volunteering.step', 'select, insert');
call kith.keep_with_holder('volunteering.step', 'holder');
call kith.keep_for('volunteering.step', 'volunteering.count');

create table volunteering.vetting (
  area_id text not null,
  id uuid not null,
  holder text not null,
  record_id uuid not null,
  level text not null check (level in ('basic', 'standard', 'enhanced', 'enhanced_barred')),
  issued_on date,
  reference text not null default '',
  decision text not null check (decision in ('cleared', 'refused')),
  decided_on date not null,
  expires_on date check (expires_on >= decided_on),
  cleared_on date,
  primary key (area_id, id),
  check (cleared_on is null or (issued_on is null and reference = ''))
);
comment on table volunteering.vetting is 'What came of a check on somebody. There are no scans: who decided has seen the certificate.';
comment on column volunteering.vetting.issued_on is 'Date of the certificate: cleared six months after the decision (Disclosure and Barring Service, code of practice).';
comment on column volunteering.vetting.reference is 'Number of the certificate: cleared six months after the decision.';
comment on column volunteering.vetting.expires_on is 'The last day on which the decision holds; null: for as long as they stay.';
comment on column volunteering.vetting.cleared_on is 'When the certificate''s details were cleared; null: not yet.';
create index vetting_record on volunteering.vetting (area_id, record_id);
create index vetting_details on volunteering.vetting (area_id, decided_on) where cleared_on is null;
call kith.protect('volunteering.vetting', 'select, insert, update, delete');
call kith.keep_with_holder('volunteering.vetting', 'holder');
call kith.keep_for('volunteering.vetting', 'volunteering.read');

create table volunteering.hours (
  area_id text not null,
  id uuid not null,
  holder text not null,
  volunteer_id uuid not null,
  role_id uuid not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  session_id uuid,
  minutes int not null check (minutes > 0),
  told_by text not null,
  recorded_at timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, volunteer_id) references volunteering.volunteer (area_id, id)
);
comment on table volunteering.hours is 'How long somebody volunteered, on a day or in a month; it names nobody.';
comment on column volunteering.hours.session_id is 'The activity''s session; null: none.';
comment on column volunteering.hours.told_by is 'Id of the account, or link: the volunteer told it by a link.';
comment on column volunteering.hours.taken_back_at is 'When it was found to be wrong; null: it counts.';
create index hours_days on volunteering.hours (area_id, role_id, last_day);
create index hours_volunteer on volunteering.hours (area_id, volunteer_id, first_day);
call kith.protect('volunteering.hours', 'select, insert, update');
call kith.keep_with_holder('volunteering.hours', 'holder');
call kith.keep_for('volunteering.hours', 'volunteering.count');

create table volunteering.pair (
  area_id text not null,
  id uuid not null,
  holder text not null,
  volunteer_id uuid not null,
  role_id uuid not null,
  record_id uuid not null,
  with_record uuid not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, volunteer_id) references volunteering.volunteer (area_id, id),
  check (record_id <> with_record)
);
comment on table volunteering.pair is 'Who is matched with whom. A person decides, by what both asked for; equality monitoring is not looked at.';
comment on column volunteering.pair.record_id is 'The volunteer''s record in people.';
comment on column volunteering.pair.with_record is 'The record of the person whom they are matched with.';
comment on column volunteering.pair.ends_on is 'The last day; null: it goes on.';
create unique index pair_once on volunteering.pair (area_id, volunteer_id, with_record) where ends_on is null;
create index pair_record on volunteering.pair (area_id, record_id);
create index pair_with on volunteering.pair (area_id, with_record);
call kith.protect('volunteering.pair', 'select, insert, update');
call kith.keep_with_holder('volunteering.pair', 'holder');
call kith.keep_for('volunteering.pair', 'volunteering.count');

create table volunteering.review (
  area_id text not null,
  id uuid not null,
  holder text not null,
  volunteer_id uuid not null,
  record_id uuid not null,
  held_on date not null,
  goes text not null check (goes <> ''),
  next_on date check (next_on > held_on),
  held_by text not null,
  primary key (area_id, id),
  foreign key (area_id, volunteer_id) references volunteering.volunteer (area_id, id)
);
comment on table volunteering.review is 'How it goes: talked over with the volunteer on a day.';
comment on column volunteering.review.next_on is 'When it is to be talked over again; null: not agreed.';
create index review_volunteer on volunteering.review (area_id, volunteer_id, held_on);
create index review_record on volunteering.review (area_id, record_id);
call kith.protect('volunteering.review', 'select, insert, delete');
call kith.keep_with_holder('volunteering.review', 'holder');
call kith.keep_for('volunteering.review', 'volunteering.read');
