create table imports.import (
  area_id text not null,
  id uuid not null,
  holder text not null,
  type text not null,
  subject text not null,
  subject_name text not null,
  file uuid,
  file_name text not null,
  shape text not null,
  answers json not null default '{}',
  state text not null check (state in
    ('mapping', 'checking', 'checked', 'applying', 'applied', 'undone', 'cancelled')),
  counts json not null default '{}',
  problems bigint not null default 0,
  staged bigint not null default 0,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (area_id, id)
);
comment on table imports.import is 'Tables that people sent in, and what became of them.';
comment on column imports.import.holder is 'Id of the organisation whose records it makes.';
comment on column imports.import.subject is 'What it is about, as its type names it: an activity''s id.';
comment on column imports.import.file is 'The file in files; null once it is not needed any more.';
comment on column imports.import.shape is 'Fingerprint of its headings: answers are remembered for it.';
comment on column imports.import.counts is 'What it does or did, by message key.';
comment on column imports.import.problems is 'How many keep it from being applied.';
create index import_latest on imports.import (area_id, asked_at);
call kith.protect('imports.import', 'select, insert, update');
call kith.keep_with_holder('imports.import', 'holder');
call kith.keep_for('imports.import', 'imports.run');

create table imports.problem (
  area_id text not null,
  import_id uuid not null,
  number int not null,
  holder text not null,
  is_note boolean not null,
  sheet text not null,
  cell text not null,
  value text not null,
  sentence text not null,
  primary key (area_id, import_id, number),
  foreign key (area_id, import_id) references imports.import (area_id, id)
);
comment on table imports.problem is 'What was wrong in a table, cell by cell, until the import is applied or given up.';
comment on column imports.problem.value is 'As written, shortened: it may be a name, and so goes with the import''s file.';
call kith.protect('imports.problem', 'select, insert, delete');
call kith.keep_with_holder('imports.problem', 'holder');
call kith.keep_for('imports.problem', 'imports.run');

create table imports.progress (
  area_id text not null,
  import_id uuid not null,
  holder text not null,
  rows_read bigint not null default 0,
  cancelled boolean not null default false,
  primary key (area_id, import_id),
  foreign key (area_id, import_id) references imports.import (area_id, id)
);
comment on table imports.progress is 'How far an import is that is running: told beside its own transaction, so that others see it.';
call kith.protect('imports.progress', 'select, insert, update, delete');
call kith.keep_with_holder('imports.progress', 'holder');
call kith.keep_for('imports.progress', 'imports.run');

create table imports.mapping (
  area_id text not null,
  holder text not null,
  type text not null,
  shape text not null,
  answers json not null,
  kept_at timestamptz not null default now(),
  primary key (area_id, holder, type, shape)
);
comment on table imports.mapping is 'What the columns of files from one source mean, as it was answered the last time.';
call kith.protect('imports.mapping', 'select, insert, update');
call kith.keep_with_holder('imports.mapping', 'holder');
call kith.keep_for('imports.mapping', 'imports.run');
