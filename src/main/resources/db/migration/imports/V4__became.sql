alter table imports.loaded add column became uuid;
comment on column imports.loaded.became is 'The record that it became, where that has another id than its file gives it; null: the same, or none.';
create unique index loaded_became on imports.loaded (area_id, type, became) where became is not null;
