create schema imports;
grant usage on schema imports to ${app};

create table imports.loaded (
  area_id text not null,
  type text not null,
  id text not null,
  fields jsonb not null,
  loaded_at timestamptz not null default now(),
  primary key (area_id, type, id)
);
comment on table imports.loaded is 'Each record as its file had it when it was last loaded.';
call kith.protect('imports.loaded', 'select, insert, update');
