create schema figures;
grant usage on schema figures to ${app};

create table figures.source (
  area_id text not null,
  id text not null,
  title text not null,
  publisher text not null,
  published text not null,
  kind text not null,
  url text,
  primary key (area_id, id)
);
comment on table figures.source is 'Documents that state figures.';
comment on column figures.source.published is 'A date, month or year, or unstated.';
call kith.protect('figures.source', 'select, insert, update');

create table figures.definition (
  area_id text not null,
  subject text not null,
  definition text not null,
  label text not null,
  prominence text not null check (prominence in ('headline', 'main', 'detail', 'count')),
  primary key (area_id, subject, definition)
);
comment on table figures.definition is 'What a quantity is, in plain English. Equal subject and definition mean the same quantity.';
call kith.protect('figures.definition', 'select, insert, update');

create table figures.statement (
  area_id text not null,
  id text not null,
  subject text not null,
  definition text not null,
  kind text not null check (kind in ('reported', 'target', 'baseline', 'survey', 'promise', 'date', 'list', 'counted')),
  unit text not null,
  low numeric,
  high numeric,
  first_day date,
  last_day date,
  words text not null default '',
  period text not null,
  breakdown text not null default '',
  part_of text,
  complete text not null default '' check (complete in ('', 'yes', 'no')),
  base text not null default '',
  source text not null,
  section text not null,
  note text not null default '',
  position int not null,
  primary key (area_id, id),
  foreign key (area_id, subject, definition) references figures.definition deferrable initially deferred,
  foreign key (area_id, source) references figures.source deferrable initially deferred,
  foreign key (area_id, part_of) references figures.statement deferrable initially deferred,
  check (unit = 'date' or (first_day is null and last_day is null)),
  check (unit <> 'date' or (low is null and high is null)),
  check (low is null or high is null or low <= high),
  check (unit <> 'percent' or base <> '')
);
comment on table figures.statement is 'The ledger: one figure as one source states it.';
comment on column figures.statement.low is 'Least value that the words allow; null: no lower bound.';
comment on column figures.statement.high is 'Greatest value that the words allow; null: no upper bound.';
comment on column figures.statement.words is 'The precision word as printed.';
comment on column figures.statement.base is 'For shares and growth: what it is a share of.';
comment on column figures.statement.position is 'Where it stands in its file: the order in which its source says it.';
create index on figures.statement (area_id, subject, definition);
create index on figures.statement (area_id, part_of) where part_of is not null;
call kith.protect('figures.statement', 'select, insert, update');

create table figures.finding (
  area_id text not null,
  id text not null,
  rule text not null,
  statements text[] not null,
  explanation text not null,
  weight text not null check (weight in ('headline', 'outcome', 'output', 'date')),
  position int not null,
  state text not null default 'open' check (state in ('open', 'resolved', 'accepted', 'deferred')),
  found_at timestamptz not null default now(),
  gone_at timestamptz,
  primary key (area_id, id)
);
comment on table figures.finding is 'Contradictions that the rules found. One that the rules no longer find is gone, and kept.';
comment on column figures.finding.position is 'Most consequential first.';
create index on figures.finding using gin (statements);
call kith.protect('figures.finding', 'select, insert, update');

create table figures.narrative (
  area_id text not null,
  place text not null,
  language text not null,
  markdown text not null,
  primary key (area_id, place, language)
);
comment on table figures.narrative is 'Prose with figures inserted by reference: {{statement}} or {{statement|unit}}.';
call kith.protect('figures.narrative', 'select, insert, update');
