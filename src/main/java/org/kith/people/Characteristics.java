package org.kith.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kith.access.Action;

/**
 * Answers to equality monitoring, to be counted: read with the counter's login, across the partners
 * of the area, and only by what counts many people at once. It sees what was committed.
 */
public interface Characteristics {
  /** Counts people by what they answered; sees nobody's answers beside a name. */
  Action COUNT = new Action("people.count");

  /**
   * The last answer to each question until a day, by record. A question that was left or not asked
   * later does not take an earlier answer away; "prefer not to say" does. Records that were never
   * asked are missing.
   */
  void each(LocalDate day, BiConsumer<UUID, MonitoringAnswers> taker);

  /** The same for a few records at once, of which the caller knows nothing else. */
  Map<UUID, MonitoringAnswers> asOf(LocalDate day);
}
