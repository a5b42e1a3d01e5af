-- Nothing of an earlier run is left.
truncate people.record, activity.session, imports.import, activity.staged_session,
  activity.staged_attendance, people.staged, activity.presence cascade
