package org.kith.insight;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Age in completed years, as the programme reports it. */
public enum AgeBand {
  UNDER_5(0, 4),
  FROM_5(5, 10),
  FROM_11(11, 15),
  FROM_16(16, 17),
  FROM_18(18, 24),
  FROM_25(25, 34),
  FROM_35(35, 44),
  FROM_45(45, 54),
  FROM_55(55, 64),
  FROM_65(65, 74),
  FROM_75(75, 84),
  FROM_85(85, 130);

  private final int from;
  private final int to;

  AgeBand(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** Completed years; a year of birth that lies ahead belongs to none. */
  public static Optional<AgeBand> ofAge(int years) {
    for (AgeBand band : values()) {
      if (years >= band.from && years <= band.to) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }

  /**
   * Age on a day of whoever was born in this year: the smaller of the two possible ones, but for
   * the last day of a year, when every birthday of it has been.
   */
  public static int years(int bornIn, LocalDate on) {
    boolean isLastDay = on.getMonthValue() == 12 && on.getDayOfMonth() == 31;
    return Math.max(on.getYear() - bornIn - (isLastDay ? 0 : 1), on.getYear() == bornIn ? 0 : -1);
  }

  /** Such as {@code 18-24} or {@code 85+}. */
  public String id() {
    return this == FROM_85 ? "85+" : String.format(Locale.ROOT, "%d-%d", from, to);
  }
}
