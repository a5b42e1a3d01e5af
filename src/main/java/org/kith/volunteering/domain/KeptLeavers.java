package org.kith.volunteering.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionRule;
import org.kith.people.People;
import org.kith.people.Purposes;
import org.kith.volunteering.Volunteers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was talked over with volunteers, what they said on leaving, and checks on them. */
@Component
class KeptLeavers implements RetentionRule {
  private static final String PURPOSE = "volunteering";

  private final JdbcClient database;
  private final Access access;
  private final Purposes purposes;

  KeptLeavers(JdbcClient database, Access access, Purposes purposes) {
    this.database = database;
    this.access = access;
    this.purposes = purposes;
  }

  @Override
  public String id() {
    return "volunteering.leavers";
  }

  @Override
  public String what() {
    return "Checks on volunteers who have left every role, their reviews and what they said then";
  }

  @Override
  public String outcome() {
    return "Deleted; which roles they had, and when, stays as long as their record";
  }

  @Override
  public Period kept() {
    return purposes.kept(PURPOSE);
  }

  @Override
  public Set<String> tables() {
    return Set.of("volunteering.vetting", "volunteering.review", "volunteering.volunteer");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Volunteers.READ);
  }

  @Override
  public Due due(LocalDate before, int examples) {
    List<UUID> records = records(before, Integer.MAX_VALUE);
    return new Due(records.size(), records.stream().limit(examples).map(UUID::toString).toList());
  }

  @Override
  public int dispose(LocalDate before, int most, String why) {
    List<UUID> records = records(before, most);
    UUID[] ids = records.toArray(UUID[]::new);
    database
        .sql("delete from volunteering.vetting where record_id = any (:ids)")
        .param("ids", ids)
        .update();
    database
        .sql("delete from volunteering.review where record_id = any (:ids)")
        .param("ids", ids)
        .update();
    database
        .sql(
            """
            update volunteering.volunteer set exit_words = '', version = version + 1
            where record_id = any (:ids) and exit_words <> ''
            """)
        .param("ids", ids)
        .update();
    records.forEach(id -> access.audit(Volunteers.MANAGE, People.SUBJECT, id.toString(), why));
    return records.size();
  }

  private List<UUID> records(LocalDate before, int most) {
    return database
        .sql(
            """
            select v.record_id from volunteering.volunteer v
            where v.area_id = :area
            group by v.record_id
            having bool_and(v.stage = 'left' and v.since < :before)
              and (bool_or(v.exit_words <> '')
                or exists (select from volunteering.vetting c
                  where c.area_id = :area and c.record_id = v.record_id)
                or exists (select from volunteering.review w
                  where w.area_id = :area and w.record_id = v.record_id))
            order by v.record_id limit :most
            """)
        .param("area", access.area().value())
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list();
  }
}
