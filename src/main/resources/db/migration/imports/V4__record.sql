alter table imports.loaded add column record_id uuid;
comment on column imports.loaded.record_id is 'The record that it became, where that has another id than its file gives it; null: the same, or none.';
create unique index loaded_record on imports.loaded (area_id, type, record_id) where record_id is not null;
