package org.kith.funding.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Sum;

/**
 * Milestones and instalments as people type them, one a line: {@code 2021-06-30 The kitchen is
 * open}; {@code 3000 2021-07-31 after milestone 1}. Days and milestones may be missing.
 */
final class PlanLines {
  private static final String DAY = "(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})";
  private static final Pattern MILESTONE = Pattern.compile("(?:" + DAY + "\\s+)?(\\S.{0,199})");
  private static final Pattern INSTALMENT =
      Pattern.compile("(\\S+)(?:\\s+" + DAY + ")?(?:\\s+after(?:\\s+milestone)?\\s+(\\d{1,3}))?");

  private PlanLines() {}

  /**
   * What the lines say.
   *
   * @param wrong the first line that cannot be read, from 1; 0: all can
   */
  record Read<T>(List<T> parts, int wrong) {}

  static Read<Milestone> milestones(String text) {
    List<Milestone> milestones = new ArrayList<>();
    int number = 0;
    for (String line : lines(text)) {
      number++;
      Matcher parts = MILESTONE.matcher(line);
      if (!parts.matches()) {
        return new Read<>(List.of(), number);
      }
      Optional<Optional<LocalDate>> due = day(parts.group(1));
      if (due.isEmpty()) {
        return new Read<>(List.of(), number);
      }
      milestones.add(new Milestone(number, parts.group(2).strip(), due.get().orElse(null)));
    }
    return new Read<>(milestones, 0);
  }

  /**
   * @param milestones how many there are to come after
   */
  static Read<Instalment> instalments(String text, int milestones) {
    List<Instalment> instalments = new ArrayList<>();
    int number = 0;
    for (String line : lines(text)) {
      number++;
      Optional<Instalment> instalment = instalment(line, number, milestones);
      if (instalment.isEmpty()) {
        return new Read<>(List.of(), number);
      }
      instalments.add(instalment.get());
    }
    return new Read<>(instalments, 0);
  }

  private static Optional<Instalment> instalment(String line, int number, int milestones) {
    Matcher parts = INSTALMENT.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<Sum> sum = Sum.entered(parts.group(1));
    Optional<Optional<LocalDate>> due = day(parts.group(2));
    Integer milestone = parts.group(3) == null ? null : Integer.valueOf(parts.group(3));
    boolean isThere = milestone == null || (milestone >= 1 && milestone <= milestones);
    return sum.isEmpty() || due.isEmpty() || !isThere
        ? Optional.empty()
        : Optional.of(new Instalment(number, sum.get(), due.get().orElse(null), milestone));
  }

  static String ofMilestones(List<Milestone> milestones) {
    List<String> lines = new ArrayList<>();
    for (Milestone milestone : milestones) {
      lines.add(
          milestone.due() == null ? milestone.words() : milestone.due() + " " + milestone.words());
    }
    return String.join("\n", lines);
  }

  static String ofInstalments(List<Instalment> instalments) {
    List<String> lines = new ArrayList<>();
    for (Instalment instalment : instalments) {
      String sum = instalment.sum().inWords().replace("£", "").replace(",", "");
      String due = instalment.due() == null ? "" : " " + instalment.due();
      Integer milestone = instalment.milestone();
      lines.add(sum + due + (milestone == null ? "" : " after milestone " + milestone));
    }
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Empty where what stands there is no day; a day that is missing is none. */
  private static Optional<Optional<LocalDate>> day(@Nullable String text) {
    if (text == null) {
      return Optional.of(Optional.empty());
    }
    String[] parts = text.split("[-/]", -1);
    boolean yearFirst = text.contains("-");
    try {
      return Optional.of(
          Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts[yearFirst ? 0 : 2]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[yearFirst ? 2 : 0]))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
