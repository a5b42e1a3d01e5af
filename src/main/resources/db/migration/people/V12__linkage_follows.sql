-- What linkage noted of a record goes with it: undoing an import leaves nothing behind.
alter table people.linkage_key
  add foreign key (area_id, record_id) references people.record (area_id, id) on delete cascade;
alter table people.linkage_seen
  add foreign key (area_id, record_id) references people.record (area_id, id) on delete cascade;
