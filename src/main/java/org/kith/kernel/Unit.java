package org.kith.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What an amount counts or measures. Units never mix: people are not attendances. */
public enum Unit {
  PEOPLE,
  ATTENDANCES,
  CONTACTS,
  SESSIONS,
  EVENTS,
  ORGANISATIONS,
  VENUES,
  SCHOOLS,
  CLASSES,
  GROUPS,
  PROJECTS,
  ITEMS,
  PACKS,
  COPIES,
  LANGUAGES,
  TOPICS,
  POUNDS,
  PERCENT,
  RANK,
  VIEWS,
  ENGAGEMENTS,
  HOURS,
  INTERVIEWS,
  REPORTS,
  COURSES,
  LICENCES,
  NEIGHBOURHOODS,
  YEARS,
  MONTHS,
  DAYS,
  DATE;

  /** The word used in files and in the ledger, such as {@code people}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether amounts are whole numbers of things, so that "more than 380" means at least 381. */
  public boolean isCount() {
    return switch (this) {
      case POUNDS, PERCENT, RANK, HOURS, YEARS, MONTHS, DAYS, DATE -> false;
      default -> true;
    };
  }

  /** Whether amounts of this unit can be added up: ranks, shares and dates cannot. */
  public boolean adds() {
    return switch (this) {
      case PERCENT, RANK, DATE -> false;
      default -> true;
    };
  }

  public static Optional<Unit> of(String id) {
    return Arrays.stream(values()).filter(unit -> unit.id().equals(id)).findFirst();
  }
}
