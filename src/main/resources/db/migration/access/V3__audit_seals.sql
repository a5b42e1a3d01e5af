create table access.audit_seal (
  area_id text not null,
  number int not null,
  through bigint not null,
  entries int not null,
  at timestamptz not null,
  key_mark text not null,
  seal bytea not null,
  primary key (area_id, number)
);
comment on table access.audit_seal is 'A chain over the audit trail: each seal covers the entries after the one before, and that seal itself.';
comment on column access.audit_seal.through is 'The id of the last entry that the seal covers.';
comment on column access.audit_seal.entries is 'How many entries it covers; ids have gaps, where something was not committed.';
comment on column access.audit_seal.key_mark is 'Tells which key it was made with, and not the key.';
comment on column access.audit_seal.seal is 'HMAC with SHA-256 over the seal before and the entries, with a key that is not in the database.';
call kith.protect('access.audit_seal', 'select, insert');
call kith.keep_inside('access.audit_seal');
