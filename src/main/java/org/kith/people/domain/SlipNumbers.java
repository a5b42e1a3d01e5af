package org.kith.people.domain;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a slip of paper carries in place of a name: the beginning of the record's id. Whoever finds
 * one learns nothing by it.
 */
@Component
public class SlipNumbers {
  private static final int LENGTH = 8;

  private final JdbcClient database;
  private final Access access;

  SlipNumbers(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Of a record. */
  public static String of(UUID record) {
    return record.toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
  }

  public static boolean isOne(String written) {
    return written.strip().matches("[0-9A-Fa-f]{8}");
  }

  /** The records with this number that the actor may see: nearly always one. */
  @Transactional(readOnly = true)
  public List<UUID> find(String number) {
    access.requireSomewhere(People.READ);
    String begins = number.strip().toLowerCase(Locale.ROOT);
    return database
        .sql("select id from people.record where id between :first and :last order by id")
        .param("first", UUID.fromString(begins + "-0000-0000-0000-000000000000"))
        .param("last", UUID.fromString(begins + "-ffff-ffff-ffff-ffffffffffff"))
        .query((row, line) -> row.getObject(1, UUID.class))
        .list();
  }
}
