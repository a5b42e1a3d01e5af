-- What a file says of who came, until its import is applied or given up. Unlogged: after a crash
-- the file is read again. Nothing here tells who anybody is.
create unlogged table activity.staged_session (
  area_id text not null,
  import_id uuid not null,
  key bigint not null,
  holder text not null,
  day date not null,
  starts time,
  sheet text not null,
  cell text not null,
  session_id uuid,
  is_new boolean not null default false,
  primary key (area_id, import_id, key)
);
comment on table activity.staged_session is 'Days and times in a file that is imported.';
comment on column activity.staged_session.starts is 'By the clock on the wall; null: the file does not say.';
comment on column activity.staged_session.session_id is 'The session that it is, or will be.';
call kith.protect('activity.staged_session', 'select, insert, update, delete');
call kith.keep_with_holder('activity.staged_session', 'holder');

create unlogged table activity.staged_attendance (
  area_id text not null,
  import_id uuid not null,
  session_key bigint not null,
  person_key bigint not null
);
comment on table activity.staged_attendance is 'Who came to which session, by keys that mean something only within the import.';
create index staged_attendance_import on activity.staged_attendance (area_id, import_id);
call kith.protect('activity.staged_attendance', 'select, insert, delete');
call kith.keep_for('activity.staged_attendance', 'people.read');

create table activity.imported_session (
  area_id text not null,
  import_id uuid not null,
  session_id uuid not null,
  holder text not null,
  was_made boolean not null,
  version_held int,
  primary key (area_id, import_id, session_id),
  foreign key (area_id, session_id) references activity.session (area_id, id) on delete cascade
);
comment on table activity.imported_session is 'Sessions whose registers an import filled: attendances that it added have its id in marked_by.';
comment on column activity.imported_session.was_made is 'Whether the import made the session.';
comment on column activity.imported_session.version_held is 'The session''s version once the import had said that it took place; null: somebody had said so before.';
create index imported_session_session on activity.imported_session (area_id, session_id);
call kith.protect('activity.imported_session', 'select, insert, delete');
call kith.keep_with_holder('activity.imported_session', 'holder');

-- Undoing an import takes away sessions that it made and nobody used since.
grant delete on activity.session to ${app};
