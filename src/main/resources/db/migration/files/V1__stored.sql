create schema files;
grant usage on schema files to ${app};

create table files.stored (
  area_id text not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  purpose text not null,
  organisation text,
  kept_by text not null,
  kept_at timestamptz not null,
  published boolean not null default false,
  content bytea not null,
  primary key (area_id, id),
  check (size = octet_length(content))
);
comment on table files.stored is 'Files that people sent in and that the programme made, with their bytes.';
comment on column files.stored.name is 'Safe to offer for saving; never what decides what the file is.';
comment on column files.stored.media_type is 'Found in the content of what was sent in.';
comment on column files.stored.sha256 is 'Of the content as it is stored: pictures without what they tell about place and device.';
comment on column files.stored.purpose is 'What it is kept for, such as partner-return.';
comment on column files.stored.organisation is 'The partner whose file it is; null: the team''s.';
comment on column files.stored.kept_by is 'The actor: an account''s id, or the name of a system actor.';
comment on column files.stored.published is 'Whether visitors may have it.';
-- most of it is packed already
alter table files.stored alter column content set storage external;
call kith.protect('files.stored', 'select, insert, update, delete');
call kith.keep_inside('files.stored', 'published or (organisation is not null and kith.holds(organisation))');
