-- Twice the attendances of the same people in the same quarters: each comes to another activity in
-- the same week too.
alter table activity.attendance disable trigger user;
alter table activity.attendance drop constraint attendance_area_id_session_id_fkey;
drop index activity.attendance_record;
insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
select 'bench', md5('s' || a || '-' || q || '-' || w)::uuid, md5('r' || i)::uuid, 'h' || a % 4, 'bench'
from (
  select i, (abs(hashint8extended(i * 5 + k / 2, 21)) + 1) % coalesce(current_setting('bench.activities', true), '2000')::int as a,
    abs(hashint8extended(i * 5 + k / 2, 22)) % 16 as q,
    (abs(hashint8extended(i * 5 + k / 2, 23)) + k % 2) % 12 as w
  from generate_series(1, current_setting('bench.people')::int) i, generate_series(0, 9) k) came
order by a, q, w
on conflict do nothing;
create index attendance_record on activity.attendance (area_id, record_id);
alter table activity.attendance add foreign key (area_id, session_id) references activity.session (area_id, id);
alter table activity.attendance enable trigger user;

delete from activity.presence where area_id = 'bench';
insert into activity.presence (area_id, activity_id, quarter, record_id, holder, attendances)
select a.area_id, s.activity_id, activity.quarter(s.starts_at), a.record_id, min(a.holder), count(*)
from activity.attendance a join activity.session s on s.area_id = a.area_id and s.id = a.session_id
where a.area_id = 'bench' group by 1, 2, 3, 4;
insert into kith.touched (area_id, source) values ('bench', 'attendance');
