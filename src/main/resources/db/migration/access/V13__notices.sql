create table access.notice (
  area_id text not null,
  account text not null,
  is_wanted boolean not null default true,
  told text[] not null default '{}',
  told_on date,
  primary key (area_id, account)
);
comment on table access.notice is 'Who was told by letter what waits for them, and who does not want to be.';
comment on column access.notice.told is 'Fingerprints of what was waiting when they were told last: the same is not told twice.';
call kith.protect('access.notice', 'select, insert, update');
