create table access.account (
  area_id text not null,
  id text not null,
  name text not null,
  email text not null check (email = lower(email)),
  state text not null check (state in ('invited', 'active', 'left')),
  password text,
  version int not null default 1,
  since timestamptz not null default now(),
  primary key (area_id, id)
);
comment on table access.account is 'Who may sign in. Somebody who left stays, so that the history can name them.';
comment on column access.account.password is 'Argon2id hash; null: none set.';
create unique index on access.account (area_id, email) where state <> 'left';
call kith.protect('access.account', 'select, insert, update');
call kith.keep_inside('access.account');

create table access.assignment (
  area_id text not null,
  account text not null,
  role text not null,
  scope_kind text not null check (scope_kind in ('area', 'organisation', 'project')),
  scope_id text not null,
  primary key (area_id, account, role, scope_kind, scope_id),
  foreign key (area_id, account) references access.account
);
comment on table access.assignment is 'Which roles an account has, and how far each reaches.';
call kith.protect('access.assignment', 'select, insert, delete');
call kith.keep_inside('access.assignment');

create table access.role (
  area_id text not null,
  id text not null,
  name text not null,
  actions text[] not null,
  version int not null default 1,
  primary key (area_id, id)
);
comment on table access.role is 'Roles of the area''s own, beside those that every area has.';
call kith.protect('access.role', 'select, insert, update');

create table access.one_time_link (
  area_id text not null,
  purpose text not null,
  token_hash bytea not null,
  subject text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (area_id, purpose, token_hash)
);
comment on table access.one_time_link is 'Links that work once: only a hash of each is kept.';
create index on access.one_time_link (area_id, purpose, subject);
call kith.protect('access.one_time_link', 'select, insert, update, delete');

create table access.attempt (
  area_id text not null,
  id bigint generated always as identity,
  key_hash bytea not null,
  at timestamptz not null default now(),
  primary key (area_id, id)
);
comment on table access.attempt is 'Sign-ins that failed lately, by hash of e-mail address and of network address: too many have to wait.';
create index on access.attempt (area_id, key_hash, at);
call kith.protect('access.attempt', 'select, insert, delete');
call kith.keep_inside('access.attempt');

call kith.keep_inside('access.audit');

-- Sessions belong to no area: a request's session is found before anyone is known to act.
create table access.session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(200)
);
comment on table access.session is 'Who is signed in, as Spring Session keeps it.';
create index on access.session (expiry_time);
create index on access.session (principal_name);
create table access.session_attributes (
  session_primary_id char(36) not null references access.session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on access.session, access.session_attributes to ${app};
