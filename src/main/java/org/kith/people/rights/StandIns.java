package org.kith.people.rights;

import java.util.Collection;
import java.util.UUID;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stays of somebody who was erased: bands of five years of birth, and the locality, so coarse
 * that at least five people of the area share them. What would be rarer is left blank.
 */
@Component
class StandIns {
  private static final int ALIKE = 5;

  private final JdbcClient database;
  private final Access access;

  StandIns(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** While the record is still there. */
  void make(UUID record, UUID standIn, UUID cluster) {
    database
        .sql(
            """
            with gone as (
              select area_id, holder, (born_in / 5 * 5)::smallint as born_from, locality
              from people.record where area_id = :area and id = :record),
            alike as (
              select m.cluster_id,
                r.born_in between g.born_from and g.born_from + 4 as in_years,
                r.locality = g.locality as in_locality
              from gone g
              join people.record r on r.area_id = g.area_id
              join people.member m on m.area_id = r.area_id and m.record_id = r.id
              where r.born_in between g.born_from and g.born_from + 4 or r.locality = g.locality
              union all
              select m.cluster_id, s.born_from = g.born_from, s.locality = g.locality
              from gone g
              join people.stand_in s on s.area_id = g.area_id
              join people.member m on m.area_id = s.area_id and m.record_id = s.id
              where s.born_from = g.born_from or s.locality = g.locality),
            shared as (
              select count(distinct cluster_id) filter (where in_years and in_locality) as both,
                count(distinct cluster_id) filter (where in_years) as years,
                count(distinct cluster_id) filter (where in_locality) as locality
              from alike)
            insert into people.stand_in (area_id, id, holder, born_from, locality)
            select g.area_id, :standIn, g.holder,
              case when s.both >= :alike or s.years >= :alike and s.locality < :alike
                then g.born_from end,
              case when s.locality >= :alike then g.locality end
            from gone g cross join shared s
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("record", record)
        .param("standIn", standIn)
        .param("alike", ALIKE)
        .update();
    database
        .sql(
            """
            insert into people.member (area_id, record_id, holder, cluster_id)
            select area_id, id, holder, :cluster from people.stand_in
            where area_id = :area and id = :standIn
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("standIn", standIn)
        .param("cluster", cluster)
        .update();
  }

  /**
   * Nothing joins them any more with a record that is still somebody's, such as one that another
   * partner keeps: where they came to would be known to be that person's.
   */
  void part(Collection<UUID> standIns) {
    database
        .sql(
            """
            delete from people.link
            where area_id = :area and (a = any (:standIns)) <> (b = any (:standIns))
            """)
        .param("area", access.area().value())
        .param("standIns", standIns.toArray(UUID[]::new))
        .update();
  }
}
