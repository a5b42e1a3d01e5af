package org.kith.funding;

import java.time.LocalDate;

/**
 * Something that an agreement plans and that has not happened yet.
 *
 * @param words what: the milestone, or which instalment and how much
 */
public sealed interface Due {
  Agreement agreement();

  LocalDate on();

  record Payment(Agreement agreement, Agreement.Instalment instalment, LocalDate on)
      implements Due {}

  record Reaching(Agreement agreement, Agreement.Milestone milestone, LocalDate on)
      implements Due {}
}
