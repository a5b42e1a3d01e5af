-- Nodes that keep in memory who was reached read again whose records, answers or clusters changed.
call kith.tell_touched('people.record', 'id', 'people');
call kith.tell_touched('people.member', 'record_id', 'people');
call kith.tell_touched('people.monitoring', 'record_id', 'people');
call kith.tell_touched('people.stand_in', 'id', 'people');

-- Whoever was erased stays counted, as one person however many records they had, with the coarse
-- bands that erasure left: of five years of birth the middle one.
create or replace view people.report_person with (security_invoker = true) as
  select r.area_id, r.id as record_id, m.cluster_id, r.holder, r.born_in, r.locality, r.ward,
    r.postcode_sector
  from people.record r
  join people.member m on m.area_id = r.area_id and m.record_id = r.id
  union all
  select s.area_id, s.id, m.cluster_id, s.holder, (s.born_from + 2)::smallint, s.locality, null, null
  from people.stand_in s
  join people.member m on m.area_id = s.area_id and m.record_id = s.id;
alter policy holder_rows on people.stand_in to ${app};
alter policy action_rows on people.stand_in to ${app};
grant select (area_id, id, holder, born_from, locality) on people.stand_in to ${counter};
