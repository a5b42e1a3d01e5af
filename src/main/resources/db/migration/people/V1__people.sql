create schema people;
grant usage on schema people to ${app};

create table people.record (
  area_id text not null,
  id uuid not null,
  holder text not null,
  given_name text not null check (given_name <> ''),
  family_name text not null default '',
  born_on date,
  born_in smallint check (born_in between 1890 and 2200),
  phone text not null default '',
  email text not null default '',
  postcode text not null default '',
  locality text,
  contact text not null default 'not_asked' check (contact in ('not_asked', 'safe', 'as_noted', 'unsafe')),
  contact_note text not null default '',
  languages text[] not null default '{}',
  access_needs text[] not null default '{}',
  note text not null default '',
  recorded_at timestamptz not null default now(),
  version int not null default 1,
  primary key (area_id, id),
  check (born_on is null or born_in = extract(year from born_on))
);
comment on table people.record is 'A person as one organisation knows them: the same person may have a record with several.';
comment on column people.record.holder is 'Id of the organisation that holds the record.';
comment on column people.record.given_name is 'What they are called; a nickname is enough.';
comment on column people.record.born_in is 'Year of birth where it is known, also without the day.';
comment on column people.record.locality is 'Where they live, as far as they said; the postcode tells more where there is one.';
comment on column people.record.contact is 'Whether it is safe to send them something.';
comment on column people.record.access_needs is 'What they need to take part, such as step_free or bsl.';
create index record_holder on people.record (area_id, holder, family_name, given_name);
call kith.protect('people.record', 'select, insert, update');
call kith.keep_with_holder('people.record', 'holder');
call kith.keep_for('people.record', 'people.read');

create table people.name_token (
  area_id text not null,
  holder text not null,
  token text collate "C" not null,
  record_id uuid not null,
  primary key (area_id, holder, token, record_id),
  foreign key (area_id, record_id) references people.record (area_id, id)
);
comment on table people.name_token is 'The names of records in plain Latin letters, one word a row, to be searched by their beginnings. In the C collation a beginning is a range, which runs on the index under row-level security.';
create index name_token_record on people.name_token (area_id, record_id);
call kith.protect('people.name_token', 'select, insert, delete');
call kith.keep_with_holder('people.name_token', 'holder');
call kith.keep_for('people.name_token', 'people.read');

create table people.member (
  area_id text not null,
  record_id uuid not null,
  holder text not null,
  cluster_id uuid not null,
  primary key (area_id, record_id),
  foreign key (area_id, record_id) references people.record (area_id, id)
);
comment on table people.member is 'Which records are of the same person: they have the same cluster. Merging and un-merging change this and nothing else. It tells nobody who a person is, and reach counts clusters.';
create index member_cluster on people.member (area_id, cluster_id);
call kith.protect('people.member', 'select, insert, update');
call kith.keep_with_holder('people.member', 'holder');
call kith.keep_for('people.member', 'people.read');
