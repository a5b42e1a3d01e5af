create table access.identity (
  area_id text not null,
  fingerprint bytea not null,
  account text not null,
  since timestamptz not null default now(),
  primary key (area_id, fingerprint),
  foreign key (area_id, account) references access.account
);
comment on table access.identity is 'Which account somebody has whom the organisation''s own provider (OpenID Connect) vouches for.';
comment on column access.identity.fingerprint is 'SHA-256 of area, issuer and subject: what the provider calls somebody is kept nowhere. It stays when an account is erased, so that whoever left does not come in anew.';
create unique index on access.identity (area_id, account);
call kith.protect('access.identity', 'select, insert, update, delete');
call kith.keep_inside('access.identity');

create table access.group_role (
  area_id text not null,
  id text not null,
  group_key text not null,
  name text not null,
  role text not null,
  scope_kind text not null check (scope_kind in ('area', 'organisation', 'project')),
  scope_id text not null,
  primary key (area_id, id),
  unique (area_id, group_key, role, scope_kind, scope_id)
);
comment on table access.group_role is 'Which role the members of a group have, as the provider tells groups.';
comment on column access.group_role.group_key is 'What the provider sends in its claim: a name, or a number such as Entra''s.';
comment on column access.group_role.name is 'What people call the group.';
call kith.protect('access.group_role', 'select, insert, delete');
call kith.keep_inside('access.group_role');

create table access.group_member (
  area_id text not null,
  account text not null,
  group_key text not null,
  primary key (area_id, account, group_key),
  foreign key (area_id, account) references access.account
);
comment on table access.group_member is 'Of the groups that give roles, those that somebody was in when they last came in through the provider.';
call kith.protect('access.group_member', 'select, insert, delete');
call kith.keep_inside('access.group_member');

create view access.given_role with (security_invoker = true) as
  select area_id, account, role, scope_kind, scope_id, false as by_group
  from access.assignment
  union all
  select distinct m.area_id, m.account, g.role, g.scope_kind, g.scope_id, true
  from access.group_member m
  join access.group_role g on g.area_id = m.area_id and g.group_key = m.group_key;
comment on view access.given_role is 'Every role that an account has: given by hand, or by a group.';
grant select on access.given_role to ${app};

-- Somebody whom a provider vouches for need not have an e-mail address here, nor has who was erased.
drop index access.account_area_id_email_idx;
create unique index on access.account (area_id, email) where state <> 'left' and email <> '';
alter table access.account add column erased timestamptz;
comment on column access.account.email is 'In lower case; empty: none that is known to be theirs.';
comment on column access.account.erased is 'When name, e-mail address and everything else about somebody who left was taken away.';
