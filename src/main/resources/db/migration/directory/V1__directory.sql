create schema directory;
grant usage on schema directory to ${app};

create table directory.service (
  area_id text not null,
  id uuid not null,
  holder text not null,
  name text not null check (name <> ''),
  about text not null default '',
  topics text[] not null default '{}',
  languages text[] not null default '{}',
  venues uuid[] not null default '{}',
  is_remote boolean not null default false,
  locality text,
  openings text[] not null default '{}',
  opening_note text not null default '',
  cost text not null default 'free' check (cost in ('free', 'some', 'paid')),
  fee_pence bigint check (fee_pence between 0 and 10000000),
  fee_note text not null default '',
  joining text not null default '',
  least_age int check (least_age between 0 and 120),
  most_age int check (most_age between 0 and 120),
  email text not null default '',
  phone text not null default '',
  url text not null default '',
  alert text not null default '',
  status text not null default 'active' check (status in ('active', 'temporarily_closed', 'inactive', 'defunct')),
  is_public boolean not null default false,
  assured_on date,
  chased_on date,
  changed_at timestamptz not null default now(),
  version int not null default 1,
  primary key (area_id, id),
  check (least_age <= most_age),
  check (cost <> 'free' or fee_pence is null)
);
comment on table directory.service is 'What an organisation does for people, as Open Referral UK has it.';
comment on column directory.service.holder is 'Id of the organisation whose service it is.';
comment on column directory.service.topics is 'Ids of topics; topics.csv names them.';
comment on column directory.service.languages is 'Spoken there beside or instead of English, as BCP 47 codes.';
comment on column directory.service.venues is 'Where people come to: ids of venues.';
comment on column directory.service.is_remote is 'Whether it is also, or only, by telephone or online.';
comment on column directory.service.locality is 'Id of the locality whose residents it is for; null: for everybody.';
comment on column directory.service.openings is 'When it is open: a weekday, in every week or as one of those in a month, and two times, such as 3 10:00-12:00 or 3/2 10:00-12:00.';
comment on column directory.service.cost is 'Free, free for some, or paid by everybody.';
comment on column directory.service.fee_pence is 'What it usually costs; null: not said.';
comment on column directory.service.email is 'Of the service, as everybody may read it; not of a person.';
comment on column directory.service.assured_on is 'When somebody who knows last said that all of it is right; null: never.';
comment on column directory.service.chased_on is 'When its organisation was last asked whether all of it is right; null: not since it said so.';
create index service_holder on directory.service (area_id, holder, name, id);
create index service_assured on directory.service (area_id, assured_on) where is_public;
call kith.protect('directory.service', 'select, insert, update, delete');
call kith.keep_inside('directory.service', 'is_public or kith.holds(holder)');

-- What searches look through is kept in memory on each node. A node remembers the oldest
-- transaction that was running when it last looked: all that it has not seen came later.
create table directory.touched (
  area_id text not null,
  service_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (area_id, service_id)
);
comment on table directory.touched is 'By which transaction a service was last added or changed. Ids and nothing else, so that whoever searches can tell what has to be read again.';
create index touched_xid on directory.touched (area_id, xid);
call kith.protect('directory.touched', 'select, insert, update');

create function directory.touch() returns trigger
  language plpgsql
  as $touch$
  begin
    insert into directory.touched (area_id, service_id)
      values (coalesce(new.area_id, old.area_id), coalesce(new.id, old.id))
      on conflict (area_id, service_id) do update set xid = excluded.xid;
    return null;
  end
  $touch$;
create trigger touched after insert or update or delete on directory.service
  for each row execute function directory.touch();

create table directory.problem (
  area_id text not null,
  id uuid not null,
  holder text not null,
  service_id uuid not null,
  kind text not null check (kind in ('closed', 'times', 'place', 'contact', 'other')),
  words text not null default '',
  language text not null default 'en',
  told_on date not null,
  state text not null default 'new' check (state in ('new', 'mended', 'nothing_wrong')),
  settled_on date,
  version int not null default 1,
  primary key (area_id, id),
  foreign key (area_id, service_id) references directory.service (area_id, id),
  check ((state = 'new') = (settled_on is null)),
  check (state = 'new' or words = '')
);
comment on table directory.problem is 'Somebody says that something in the directory is wrong. Who it was is not asked, and what they wrote goes once it is settled.';
comment on column directory.problem.holder is 'Id of the organisation whose service it is about.';
comment on column directory.problem.language is 'In which they wrote, as a BCP 47 code.';
create index problem_new on directory.problem (area_id, holder, told_on) where state = 'new';
create index problem_service on directory.problem (area_id, service_id);
call kith.protect('directory.problem', 'select, insert, update');
call kith.keep_with_holder('directory.problem', 'holder');
call kith.keep_for('directory.problem', 'directory.problems');

create unlogged table directory.staged (
  area_id text not null,
  import_id uuid not null,
  number int not null,
  holder text not null,
  sheet text not null,
  line int not null,
  cells text[] not null,
  service_id uuid,
  version int,
  primary key (area_id, import_id, number)
);
comment on table directory.staged is 'The rows of a spreadsheet that is imported.';
comment on column directory.staged.cells is 'Text by text, in the order of the columns.';
comment on column directory.staged.service_id is 'The service that it is or will be; null: not compared yet.';
comment on column directory.staged.version is 'Of the service as it was compared; null: it is new.';
call kith.protect('directory.staged', 'select, insert, update, delete');
call kith.keep_with_holder('directory.staged', 'holder');

create table directory.imported (
  area_id text not null,
  import_id uuid not null,
  service_id uuid not null,
  holder text not null,
  version int not null,
  was jsonb,
  primary key (area_id, import_id, service_id)
);
comment on table directory.imported is 'What an import added and changed, so that it can be taken back.';
comment on column directory.imported.version is 'Of the service once it was imported: of another, somebody has changed it since.';
comment on column directory.imported.was is 'The row before; null: there was none.';
call kith.protect('directory.imported', 'select, insert, delete');
call kith.keep_with_holder('directory.imported', 'holder');
