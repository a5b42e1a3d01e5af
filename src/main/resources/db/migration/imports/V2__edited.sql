create table imports.edited (
  area_id text not null,
  type text not null,
  id text not null,
  field text not null,
  value jsonb not null,
  edited_by text not null,
  edited_at timestamptz not null default now(),
  primary key (area_id, type, id, field)
);
comment on table imports.edited is 'Fields that a person changed in the browser to something else than what their file said when it was last loaded.';
comment on column imports.edited.value is 'As the file would have it: a text, a list, or fields.';
comment on column imports.edited.edited_by is 'The account; never a name.';
call kith.protect('imports.edited', 'select, insert, update, delete');
call kith.keep_inside('imports.edited');
