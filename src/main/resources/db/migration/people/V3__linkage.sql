create table people.link (
  area_id text not null,
  id uuid not null,
  a uuid not null,
  b uuid not null check (a < b),
  weight double precision,
  probability double precision check (probability between 0 and 1),
  state text not null check (state in ('waiting', 'same', 'apart')),
  alarm text not null default '' check (alarm in ('', 'too_many', 'contradiction', 'apart')),
  decided_by text not null default '',
  decided_at timestamptz,
  reason text not null default '',
  found_at timestamptz not null default now(),
  version int not null default 1,
  primary key (area_id, id),
  unique (area_id, a, b)
);
comment on table people.link is 'What is said of two records: that they are of the same person, that they are not, or that somebody has to look. Whatever "same" joins, directly or through others, is one cluster in people.member.';
comment on column people.link.weight is 'Sum of the fields'' weights (Fellegi and Sunter 1969), natural logarithms; null: a person said it without linkage having found the pair.';
comment on column people.link.alarm is 'Why a match was not followed: one person of too many records, records that contradict each other, or two that somebody said are two people.';
comment on column people.link.decided_by is 'Id of the account that decided; "linkage" where the model alone did.';
create index link_waiting on people.link (area_id, probability desc, id) where state = 'waiting';
create index link_decided on people.link (area_id, decided_at desc, id) where state <> 'waiting';
create index link_other on people.link (area_id, b);
call kith.protect('people.link', 'select, insert, update, delete');
call kith.keep_for('people.link', 'people.link');

create table people.linkage_key (
  area_id text not null,
  key uuid not null,
  record_id uuid not null,
  primary key (area_id, key, record_id)
);
comment on table people.linkage_key is 'Two records are compared where they share a key: 128 bits of HMAC-SHA-256 over parts of name, birth, home, phone or e-mail, which say nothing without the secret outside the database.';
create index linkage_key_record on people.linkage_key (area_id, record_id);
call kith.protect('people.linkage_key', 'select, insert, delete');
call kith.keep_for('people.linkage_key', 'people.link');

create table people.linkage_seen (
  area_id text not null,
  record_id uuid not null,
  version int not null,
  primary key (area_id, record_id)
);
comment on table people.linkage_seen is 'Which version of a record linkage has looked at.';
call kith.protect('people.linkage_seen', 'select, insert, update, delete');
call kith.keep_for('people.linkage_seen', 'people.link');

create table people.linkage_model (
  area_id text primary key,
  model text not null,
  records int not null,
  learnt_at timestamptz not null default now()
);
comment on table people.linkage_model is 'What was learnt from the area''s own records about how they agree. It holds words that at least ten records share and hashes, and nobody.';
call kith.protect('people.linkage_model', 'select, insert, update');
call kith.keep_for('people.linkage_model', 'people.link');
