-- Mixing is judged where it is meant to be: in sessions of bridging activities.
create view activity.report_bridging with (security_invoker = true) as
  select s.area_id, s.id as session_id, s.activity_id, a.project, a.locality, s.holder, s.starts_at, s.mode
  from activity.session s
  join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
  where a.aim = 'bridging' and a.register = 'named' and s.state = 'held';
comment on view activity.report_bridging is 'Sessions that were held to bring different people together, with a register of names.';
grant select (mode) on activity.session to ${counter};
grant select (register) on activity.activity to ${counter};
grant select on activity.report_bridging to ${counter};
