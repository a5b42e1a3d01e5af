create table access.submission (
  area_id text not null,
  actor text not null,
  fingerprint text not null,
  path text not null default '',
  at timestamptz not null default clock_timestamp(),
  primary key (area_id, actor, fingerprint)
);
comment on table access.submission is 'Forms that have been taken in the last day, so that a second click on their button leads to the same result.';
comment on column access.submission.actor is 'Who sent it: an account''s id, or visitor.';
comment on column access.submission.fingerprint is 'SHA-256 of the form''s random token, its place and every word in it.';
comment on column access.submission.path is 'Where the person was sent on to; empty only while the form is being taken.';
create index on access.submission (area_id, at);
call kith.protect('access.submission', 'select, insert, update, delete');
