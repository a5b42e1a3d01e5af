package org.kith.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Action;

/**
 * Equality monitoring: asked once, by the person's own phone or on a slip, and again after a year.
 * Answers go in and come out nowhere but in counts.
 */
public interface Monitoring {
  /** Asks people for equality monitoring, and types in the slips that they give back. */
  Action ASK = new Action("people.monitor");

  /** After this long somebody is asked again. */
  Period AGAIN_AFTER = Period.ofYears(1);

  /** How long a link or a printed slip can be answered. */
  Period ANSWERED_WITHIN = Period.ofDays(60);

  /**
   * The path of a fresh link by which a person answers without an account, once. Earlier ones go on
   * working until one of them was used.
   *
   * @throws org.kith.kernel.Refusal where the person objected to being asked
   */
  String ask(UUID record);

  /**
   * Takes in a slip that was given back.
   *
   * @param on when it was filled in
   */
  void typeIn(UUID record, MonitoringAnswers answers, LocalDate on);

  /** When each was asked last, by record; those who never were are missing. */
  Map<UUID, LocalDate> askedOn(Collection<UUID> records);

  /** Whether somebody who was asked last on a day is to be asked again by another. */
  static boolean isDue(LocalDate askedOn, LocalDate today) {
    return !askedOn.plus(AGAIN_AFTER).isAfter(today);
  }
}
