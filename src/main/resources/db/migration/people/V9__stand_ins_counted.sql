-- Whoever counts people counts those who were erased too, by what is left of them: the middle of
-- the five years in which they were born, and the locality.
create or replace view people.report_person with (security_invoker = true) as
  select r.area_id, r.id as record_id, m.cluster_id, r.holder, r.born_in, r.locality, r.ward,
    r.postcode_sector
  from people.record r
  join people.member m on m.area_id = r.area_id and m.record_id = r.id
  union all
  select s.area_id, s.id, m.cluster_id, s.holder, (s.born_from + 2)::smallint, s.locality, null, null
  from people.stand_in s
  join people.member m on m.area_id = s.area_id and m.record_id = s.id;
grant select (area_id, id, holder, born_from, locality) on people.stand_in to ${counter};

-- As for people.record: across partners the counter, and nobody else.
alter policy holder_rows on people.stand_in to ${app};
alter policy action_rows on people.stand_in to ${app};

-- Who is alike is asked at each erasure.
create index record_alike on people.record (area_id, locality, born_in);
create index record_years on people.record (area_id, born_in);

-- Undoing an import takes away the people it brought, where nothing has been noted of them since.
alter policy erased_rows on people.record to ${app}
  using ((select kith.may('people.erase') or kith.may('imports.run')));
alter policy erased_rows on people.member to ${app}
  using ((select kith.may('people.erase') or kith.may('imports.run')));
