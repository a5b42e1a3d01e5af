-- Whose presences are shown is the policies' alone: the counter need not read the holder, and so
-- reads no whole table.
drop view activity.report_presence;
create view activity.report_presence with (security_invoker = true) as
  select area_id, activity_id, quarter, record_id, attendances from activity.presence;
revoke select (holder) on activity.presence from ${counter};
grant select on activity.report_presence to ${app}, ${counter};
