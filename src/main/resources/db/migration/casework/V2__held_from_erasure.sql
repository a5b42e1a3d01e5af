-- While a concern about somebody is open, and for the time that safeguarding is kept afterwards,
-- their record is not erased. What stands here says neither of whom nor of which concern: marks are
-- made with a key that is not in the database, and only who erases or leads may ask for one.
create table casework.held (
  area_id text not null,
  concern_mark bytea not null,
  about_mark bytea not null,
  held_until date,
  primary key (area_id, concern_mark)
);
comment on table casework.held is 'Whose record must not be erased for now, as marks: HMAC-SHA-256 with the installation''s key "concerns".';
comment on column casework.held.concern_mark is 'Of the concern.';
comment on column casework.held.about_mark is 'Of the record that it is about.';
comment on column casework.held.held_until is 'The first day on which it may go; null: the concern is not closed.';
create index held_about on casework.held (area_id, about_mark);
call kith.protect('casework.held', 'select, insert, update');
create policy telling_rows on casework.held as restrictive for insert
  with check ((select kith.may('casework.raise-concern')));
create policy asked_rows on casework.held as restrictive for select
  using ((select kith.may('people.erase')) or (select kith.may('casework.lead-concern')));
create policy lead_changes on casework.held as restrictive for update
  using ((select kith.may('casework.lead-concern')));
