-- 2,000 activities, or as many as is said, with twelve sessions in each of sixteen quarters, on the
-- days of a week; everybody comes for five stretches of a quarter, to two sessions in each. Loaded like a bulk load: what follows from rows
-- is made once, at the end.
insert into activity.activity (area_id, id, holder, project, title, aim, register, locality)
select current_setting('bench.area'), md5('a' || a)::uuid, 'h' || a % 4, 'p' || a % 60, 'Activity ' || a,
  (array['bonding','bridging','linking'])[1 + a % 3], 'named', (array['north','south','east','west'])[1 + a % 4]
from generate_series(0, coalesce(current_setting('bench.activities', true), '2000')::int - 1) a;

alter table activity.session disable trigger user;
insert into activity.session (area_id, id, activity_id, holder, starts_at, ends_at, state)
select current_setting('bench.area'), md5('s' || a || '-' || q || '-' || w)::uuid, md5('a' || a)::uuid, 'h' || a % 4,
  (current_setting('bench.first') || ' 10:00+01')::timestamptz + make_interval(months => q * 3, days => w * 7 + a % 5, hours => a % 8),
  (current_setting('bench.first') || ' 12:00+01')::timestamptz + make_interval(months => q * 3, days => w * 7 + a % 5, hours => a % 8), case when current_setting('bench.first')::date + make_interval(months => q * 3, days => w * 7 + a % 5) < now() then 'held' else 'planned' end
from generate_series(0, coalesce(current_setting('bench.activities', true), '2000')::int - 1) a, generate_series(0, 15) q, generate_series(0, 11) w;
alter table activity.session enable trigger user;

alter table activity.attendance disable trigger user;
alter table activity.attendance drop constraint attendance_area_id_session_id_fkey;
drop index activity.attendance_record;
insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
select current_setting('bench.area'), md5('s' || a || '-' || q || '-' || w)::uuid, md5('r' || i)::uuid, 'h' || a % 4, current_setting('bench.area')
from (
  select i, abs(hashint8extended(i * 5 + k / 2, 21)) % coalesce(current_setting('bench.activities', true), '2000')::int as a,
    abs(hashint8extended(i * 5 + k / 2, 22)) % 16 as q,
    (abs(hashint8extended(i * 5 + k / 2, 23)) + k % 2) % 12 as w
  from generate_series(1, current_setting('bench.people')::int) i, generate_series(0, 9) k) came
order by a, q, w
on conflict do nothing;
create index attendance_record on activity.attendance (area_id, record_id);
alter table activity.attendance add foreign key (area_id, session_id) references activity.session (area_id, id);
alter table activity.attendance enable trigger user;

insert into activity.presence (area_id, activity_id, quarter, record_id, holder, attendances)
select a.area_id, s.activity_id, activity.quarter(s.starts_at), a.record_id, min(a.holder), count(*)
from activity.attendance a join activity.session s on s.area_id = a.area_id and s.id = a.session_id
where a.area_id = current_setting('bench.area') group by 1, 2, 3, 4;
