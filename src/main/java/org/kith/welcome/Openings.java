package org.kith.welcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * A place's history: when it was open.
 *
 * @param all the oldest first, none overlapping another
 */
public record Openings(List<Opening> all) {
  public static final Openings NONE = new Openings(List.of());

  public Openings {
    all = List.copyOf(all);
  }

  public boolean isOpenOn(LocalDate day) {
    return all.stream().anyMatch(opening -> opening.holdsOn(day));
  }

  /** Whether the place opened for the first time within these days, both ends included. */
  public boolean isNewIn(LocalDate first, LocalDate last) {
    return all.stream().anyMatch(opening -> opening.isNew() && began(opening, first, last));
  }

  /** Whether the place opened again within these days, both ends included, once or more often. */
  public boolean isReopenedIn(LocalDate first, LocalDate last) {
    return all.stream().anyMatch(opening -> !opening.isNew() && began(opening, first, last));
  }

  /** Whether the place closed within these days, both ends included, and had not opened again. */
  public boolean isClosedIn(LocalDate first, LocalDate last) {
    return !isOpenOn(last)
        && all.stream()
            .map(Opening::closedOn)
            .filter(Objects::nonNull)
            .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  /** Whether it was open on any day of a month. */
  public boolean wasOpenIn(YearMonth month) {
    return all.stream().anyMatch(one -> one.touches(month.atDay(1), month.atEndOfMonth()));
  }

  /** The opening that would follow; refuses with {@link OpeningRefused}. */
  public Opening opened(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw OpeningRefused.notYet();
    }
    if (all.isEmpty()) {
      return new Opening(1, on, null, null);
    }
    LocalDate closed = all.getLast().closedOn();
    if (closed == null) {
      throw OpeningRefused.isOpen();
    }
    if (on.isBefore(closed)) {
      throw OpeningRefused.before(closed);
    }
    return new Opening(all.getLast().number() + 1, on, null, null);
  }

  /** The last opening with its end; refuses with {@link OpeningRefused}. */
  public Opening closed(LocalDate on, ClosingReason reason, LocalDate today) {
    if (on.isAfter(today)) {
      throw OpeningRefused.notYet();
    }
    if (all.isEmpty() || all.getLast().closedOn() != null) {
      throw OpeningRefused.isClosed();
    }
    Opening last = all.getLast();
    if (!on.isAfter(last.openedOn())) {
      throw OpeningRefused.before(last.openedOn().plusDays(1));
    }
    return new Opening(last.number(), last.openedOn(), on, reason);
  }

  private static boolean began(Opening opening, LocalDate first, LocalDate last) {
    return !opening.openedOn().isBefore(first) && !opening.openedOn().isAfter(last);
  }
}
