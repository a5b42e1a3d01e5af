package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Place;
import org.kith.insight.MixingQuestion;
import org.kith.insight.MixingQuestion.By;

/**
 * What the address of a page of mixing asks for; what it does not know it takes for the usual.
 *
 * @param year in which the financial year begins; null: the last twelve months
 * @param by as {@link By#id}; null: ethnicity
 * @param project null or "": all
 * @param lives id of the locality whose residents sessions are compared with; null or "": the area
 */
record MixingRequest(
    @Nullable Integer year, @Nullable String by, @Nullable String project, @Nullable String lives) {
  private static final int FIRST_YEAR = 2015;
  private static final int APRIL = 4;

  MixingQuestion question(LocalDate today, List<String> localities) {
    LocalDate from =
        isKnown(today) && year != null
            ? LocalDate.of(year, APRIL, 1)
            : today.minusYears(1).plusDays(1);
    LocalDate to = isKnown(today) && year != null ? from.plusYears(1).minusDays(1) : today;
    return new MixingQuestion(
        from,
        to,
        By.of(by == null ? "" : by).orElse(By.ETHNICITY),
        lives != null && localities.contains(lives) ? Place.locality(lives) : Place.AREA,
        project == null || project.isEmpty() ? null : project);
  }

  /** What an address of another page of mixing keeps of this one, such as {@code ?by=age}. */
  String kept() {
    List<String> kept = new ArrayList<>();
    By.of(by == null ? "" : by).ifPresent(known -> kept.add("by=" + known.id()));
    if (year != null) {
      kept.add("year=" + year);
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  boolean isKnown(LocalDate today) {
    return year != null && years(today).contains(year);
  }

  /** Financial years that may be asked for, the latest first. */
  static List<Integer> years(LocalDate today) {
    int latest = today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
    List<Integer> years = new ArrayList<>();
    for (int year = latest; year >= FIRST_YEAR; year--) {
      years.add(year);
    }
    return years;
  }
}
