package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.kith.people.Wishes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody said about one purpose that rests on consent, once the last of it is so old; then
 * nothing is done on it. An objection stays as long as the person's record, and so does who may
 * decide for a young person.
 */
final class KeptConsents implements RetentionRule {
  private final String purpose;
  private final String what;
  private final JdbcClient database;
  private final Access access;
  private final Purposes purposes;

  private KeptConsents(
      String purpose, String what, JdbcClient database, Access access, Purposes purposes) {
    this.purpose = purpose;
    this.what = what;
    this.database = database;
    this.access = access;
    this.purposes = purposes;
  }

  /** A rule for each purpose: an area may keep each as long as it says. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {
    @Bean
    RetentionRule keptConsentToPhotos(JdbcClient database, Access access, Purposes purposes) {
      return new KeptConsents(
          "photos", "Consent to photographs and film", database, access, purposes);
    }

    @Bean
    RetentionRule keptConsentToStories(JdbcClient database, Access access, Purposes purposes) {
      return new KeptConsents(
          "stories", "Consent to telling a person's story", database, access, purposes);
    }

    @Bean
    RetentionRule keptConsentToMarketing(JdbcClient database, Access access, Purposes purposes) {
      return new KeptConsents(
          "marketing", "Consent to news by message", database, access, purposes);
    }
  }

  /** What somebody said of the purpose, all of it. */
  private record Said(UUID record, UUID[] wishes) {
    static Said of(ResultSet row, int number) throws SQLException {
      return new Said(row.getObject("record_id", UUID.class), (UUID[]) row.getArray(2).getArray());
    }
  }

  @Override
  public String id() {
    return "people.consent-" + purpose;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public String outcome() {
    return "Deleted; without new consent nothing is done";
  }

  @Override
  public Period kept() {
    return purposes.kept(purpose);
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.wish");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(People.READ, Wishes.RECORD);
  }

  @Override
  public Due due(LocalDate before, int examples) {
    List<Said> all = all(before, Integer.MAX_VALUE);
    return new Due(
        all.size(), all.stream().limit(examples).map(one -> one.record().toString()).toList());
  }

  @Override
  public int dispose(LocalDate before, int most, String why) {
    List<Said> all = all(before, most);
    for (Said one : all) {
      database
          .sql("delete from people.wish where id = any (:ids)")
          .param("ids", one.wishes())
          .update();
      access.audit(Wishes.RECORD, People.SUBJECT, one.record().toString(), why);
    }
    return all.size();
  }

  /** All or nothing of a person's: if what was withdrawn went first, what was given would hold. */
  private List<Said> all(LocalDate before, int most) {
    return database
        .sql(
            """
            select record_id, array_agg(id) from people.wish
            where area_id = :area and matter = :matter
            group by record_id
            having max(greatest(said_on, until)) < :before
              and (array_agg(said order by number desc))[1] <> 'objected'
            order by record_id limit :most
            """)
        .param("area", access.area().value())
        .param("matter", purpose)
        .param("before", before)
        .param("most", most)
        .query(Said::of)
        .list();
  }
}
