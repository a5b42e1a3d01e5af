-- Who could meet is told by venue too.
create or replace view activity.report_bridging with (security_invoker = true) as
  select s.area_id, s.id as session_id, s.activity_id, a.project, a.locality, s.holder, s.starts_at, s.mode,
    a.venue_id
  from activity.session s
  join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
  where a.aim = 'bridging' and a.register = 'named' and s.state = 'held';
grant select (venue_id) on activity.activity to ${counter};
