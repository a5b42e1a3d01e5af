-- Nothing of an earlier run is left.
truncate people.record, people.member, people.name_token, activity.session, imports.import, activity.staged_session,
  activity.staged_attendance, people.staged, activity.presence cascade
