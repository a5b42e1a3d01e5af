alter table funding.entry add column loaded boolean not null default false;
comment on column funding.entry.loaded is 'Whether a file says so: then it is corrected there, and counts at once.';
