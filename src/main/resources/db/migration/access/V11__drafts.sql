create table access.draft (
  area_id text not null,
  id text not null,
  journey text not null,
  actor text not null,
  sealed bytea,
  result text not null default '',
  token text,
  changed timestamptz not null default clock_timestamp(),
  expires timestamptz not null,
  primary key (area_id, id)
);
comment on table access.draft is 'Answers of a journey that have not been sent yet.';
comment on column access.draft.id is 'SHA-256 of the token in the draft''s address.';
comment on column access.draft.journey is 'The path where the journey begins.';
comment on column access.draft.actor is 'Who began it: an account''s id, or visitor.';
comment on column access.draft.sealed is 'The answers, encrypted with a key that only the token gives; null once sent.';
comment on column access.draft.result is 'Where the person was sent on to after sending it; empty: not sent yet.';
comment on column access.draft.token is 'Of a draft that somebody with an account began, so that it is found again; a visitor''s is in its address alone.';
create index on access.draft (area_id, expires);
create index on access.draft (area_id, actor, changed);
call kith.protect('access.draft', 'select, insert, update, delete');
