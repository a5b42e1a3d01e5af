package org.kith.casework.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kith.access.Access;
import org.kith.database.Keys;
import org.kith.people.Purposes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose record must not be erased for now because of a concern. Kept as marks that only this
 * installation's key makes: the database tells nobody whom a concern is about.
 */
@Component
class HeldFromErasure {
  private static final String KEY = "concerns";
  private static final String PURPOSE = "safeguarding";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  /** Where the area has no such purpose: six years. */
  private static final int USUAL_MONTHS = 72;

  private final JdbcClient database;
  private final Access access;
  private final Keys keys;
  private final Purposes purposes;
  private final Clock clock;

  HeldFromErasure(JdbcClient database, Access access, Keys keys, Purposes purposes, Clock clock) {
    this.database = database;
    this.access = access;
    this.keys = keys;
    this.purposes = purposes;
    this.clock = clock;
  }

  /**
   * @param record id of the record that the concern is about; empty: none was chosen
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void hold(UUID concern, String record) {
    if (record.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            insert into casework.held (area_id, concern_mark, about_mark)
            values (:area, :concern, :about)
            """)
        .param("area", access.area().value())
        .param("concern", mark("concern", concern.toString()))
        .param("about", mark("about", record))
        .update();
  }

  /** From the day on which a concern was closed its record is held as long as the purpose says. */
  @Transactional(propagation = Propagation.MANDATORY)
  void closed(UUID concern) {
    int months =
        purposes
            .find(PURPOSE)
            .map(purpose -> purpose.ground().kept().months())
            .orElse(USUAL_MONTHS);
    database
        .sql("update casework.held set held_until = :until where concern_mark = :concern")
        .param("until", today().plusMonths(months))
        .param("concern", mark("concern", concern.toString()))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  boolean isHeld(UUID record) {
    return database
        .sql(
            """
            select exists (select from casework.held
              where area_id = :area and about_mark = :about
                and (held_until is null or held_until > :today))
            """)
        .param("area", access.area().value())
        .param("about", mark("about", record.toString()))
        .param("today", today())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(HERE));
  }

  private byte[] mark(String kind, String id) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.key(KEY), "HmacSHA256"));
      return mac.doFinal(
          (kind + "/" + access.area().value() + "/" + id).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
