-- What people may ask for: to see what is kept about them, and that it is erased.

create table people.request (
  area_id text not null,
  id uuid not null,
  kind text not null check (kind in ('access', 'erasure')),
  asked_by text not null,
  identity text not null check (identity in ('not_checked', 'known', 'document', 'answers', 'authority')),
  identity_note text not null default '',
  received_on date not null,
  due_on date not null,
  extended_for text not null default '',
  state text not null default 'open' check (state in ('open', 'done', 'refused')),
  gathered_at timestamptz,
  closed_on date,
  closed_for text not null default '',
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  primary key (area_id, id),
  check ((state = 'open') = (closed_on is null))
);
comment on table people.request is 'Somebody asked to see what is kept about them, or that it is erased.';
comment on column people.request.asked_by is 'Who asked, in words; gone when the time to keep it is over, or the person was erased.';
comment on column people.request.identity is 'How it was checked that they are who they say, or may speak for that person.';
comment on column people.request.due_on is 'A month after it was received; three where it was extended (UK GDPR, Article 12(3)).';
comment on column people.request.extended_for is 'Why it takes longer; empty: it was not extended.';
comment on column people.request.gathered_at is 'When what is kept was gathered into entries; null: not yet.';
comment on column people.request.closed_for is 'Why it was refused, or how the answer was given.';
comment on column people.request.recorded_by is 'Id of the account.';
create index request_open on people.request (area_id, state, due_on);
call kith.protect('people.request', 'select, insert, update');
call kith.keep_for('people.request', 'people.record-request');

create table people.request_record (
  area_id text not null,
  request_id uuid not null,
  record_id uuid not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null default now(),
  primary key (area_id, request_id, record_id),
  foreign key (area_id, request_id) references people.request (area_id, id)
);
comment on table people.request_record is 'The records that a request is about, as a person confirmed. After an erasure the ids are those of stand-ins.';
create index request_record_record on people.request_record (area_id, record_id);
call kith.protect('people.request_record', 'select, insert, update, delete');
call kith.keep_for('people.request_record', 'people.answer-request');

create table people.request_entry (
  area_id text not null,
  request_id uuid not null,
  number int not null,
  holder text not null,
  kind text not null,
  at timestamptz,
  original text not null,
  about_others boolean not null,
  going_out text,
  read_by text,
  read_at timestamptz,
  version int not null default 1,
  primary key (area_id, request_id, number),
  foreign key (area_id, request_id) references people.request (area_id, id)
);
comment on table people.request_entry is 'What was found about the person when it was gathered, and what of it is given out.';
comment on column people.request_entry.about_others is 'It may tell of somebody else: a person has to read it first.';
comment on column people.request_entry.going_out is 'The text without what is about others; empty: nothing of it is given out; null: as it was found.';
comment on column people.request_entry.read_by is 'Id of the account of whoever read it and decided; null: nobody yet.';
call kith.protect('people.request_entry', 'select, insert, update, delete');
call kith.keep_for('people.request_entry', 'people.answer-request');

create table people.erased (
  area_id text not null,
  record_id uuid not null,
  stand_in uuid not null,
  cluster_id uuid not null,
  erased_at timestamptz not null,
  primary key (area_id, record_id)
);
comment on table people.erased is 'Ids of records that were erased, so that they stay so: a form that was sent late, or a backup that is older, does not bring them back. Nothing here tells who they were.';
comment on column people.erased.stand_in is 'The id under which what is only counted stays.';
comment on column people.erased.cluster_id is 'The cluster of the stand-in: the same for all records that were erased as one person''s.';
create index erased_at on people.erased (area_id, erased_at);
call kith.protect('people.erased', 'select, insert');

create table people.stand_in (
  area_id text not null,
  id uuid not null,
  holder text not null,
  born_from smallint,
  locality text,
  primary key (area_id, id)
);
comment on table people.stand_in is 'What is left of somebody who was erased, so that counts stay true: an id that belongs to nobody, and coarse bands that at least five people of the area share.';
comment on column people.stand_in.born_from is 'The first of the five years in one of which they were born; null: not known, or it would be rare.';
comment on column people.stand_in.locality is 'Where they lived; null: not known, or it would be rare.';
call kith.protect('people.stand_in', 'select, insert');
call kith.keep_with_holder('people.stand_in', 'holder');
call kith.keep_for('people.stand_in', 'people.read');

-- Stand-ins are members of clusters too, so that whoever counts clusters counts them.
alter table people.member drop constraint member_area_id_record_id_fkey;
comment on column people.member.record_id is 'A record, or the stand-in of one that was erased.';

-- Only an erasure takes rows away, whatever a method forgets to ask.
grant delete on people.record, people.member to ${app};
create policy erased_rows on people.record as restrictive for delete using ((select kith.may('people.erase')));
create policy erased_rows on people.member as restrictive for delete using ((select kith.may('people.erase')));
