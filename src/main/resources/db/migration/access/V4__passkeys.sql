create table access.passkey (
  area_id text not null,
  id bytea not null,
  account text not null,
  label text not null,
  public_key bytea not null,
  signature_count bigint not null,
  uv_initialized boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text not null,
  attestation bytea,
  client_data bytea,
  created timestamptz not null,
  last_used timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, account) references access.account
);
comment on table access.passkey is 'Keys in people''s phones and computers that let them in: only the public half is here.';
create index on access.passkey (area_id, account);
call kith.protect('access.passkey', 'select, insert, update, delete');
call kith.keep_inside('access.passkey');
