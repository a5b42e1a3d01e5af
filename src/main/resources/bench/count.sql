select r.locality, coalesce(m.ethnicity, 'not_asked') as ethnicity, activity.quarter(s.starts_at) as quarter,
  count(distinct c.cluster_id) as people
from activity.attendance a
join activity.session s on s.area_id = a.area_id and s.id = a.session_id
join people.member c on c.area_id = a.area_id and c.record_id = a.record_id
join people.record r on r.area_id = a.area_id and r.id = c.cluster_id
left join people.monitoring m on m.area_id = a.area_id and m.record_id = c.cluster_id
where a.area_id = 'bench'
group by 1, 2, 3
