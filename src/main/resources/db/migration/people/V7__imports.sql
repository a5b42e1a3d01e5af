-- What a file says of people, until its import is applied or given up. Unlogged: after a crash the
-- file is read again.
create unlogged table people.staged (
  area_id text not null,
  import_id uuid not null,
  key bigint not null,
  holder text not null,
  given_name text not null,
  family_name text not null,
  name text collate "C" not null,
  born_on date,
  born_in smallint,
  phone text not null,
  phone_digits text not null,
  email text not null,
  postcode text not null,
  is_told boolean not null,
  sheet text not null,
  cell text not null,
  same_as bigint,
  record_id uuid,
  is_new boolean not null default false,
  primary key (area_id, import_id, key)
);
comment on table people.staged is 'People as a file names them, while it is imported.';
comment on column people.staged.key is 'The first 64 bits of a SHA-256 of all that the file says of them.';
comment on column people.staged.name is 'The words of the name in plain Latin letters, in order: equal names have it equal.';
comment on column people.staged.is_told is 'Whether more than a name is said: a day of birth, a phone number or an e-mail address.';
comment on column people.staged.same_as is 'Key of the only one in the file of the same name of whom more is said.';
comment on column people.staged.record_id is 'The record that they are, or will be; null: not compared yet, or not clear.';
call kith.protect('people.staged', 'select, insert, update, delete');
call kith.keep_with_holder('people.staged', 'holder');
call kith.keep_for('people.staged', 'people.read');

create view people.report_staged with (security_invoker = true) as
  select area_id, import_id, key, record_id from people.staged;
comment on view people.report_staged is 'Which record a person in a file is, for what is imported about them.';
grant select on people.report_staged to ${app}, ${counter};
grant select (area_id, import_id, key, record_id) on people.staged to ${counter};

create table people.imported (
  area_id text not null,
  import_id uuid not null,
  record_id uuid not null,
  holder text not null,
  primary key (area_id, import_id, record_id),
  foreign key (area_id, record_id) references people.record (area_id, id) on delete cascade
);
comment on table people.imported is 'Records that an import made: undoing it takes away those that nothing was built upon.';
create index imported_record on people.imported (area_id, record_id);
call kith.protect('people.imported', 'select, insert, delete');
call kith.keep_with_holder('people.imported', 'holder');
call kith.keep_for('people.imported', 'people.read');

-- Undoing an import takes away records that nobody has used since.
grant delete on people.record, people.member to ${app};
