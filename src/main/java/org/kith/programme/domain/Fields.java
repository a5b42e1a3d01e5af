package org.kith.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.imports.Entry;
import org.kith.kernel.Period;
import org.kith.programme.Framework;
import org.kith.programme.Project;

/** Shared ways of reading fields. */
final class Fields {
  private static final String BOROUGH_WIDE = "borough-wide";

  private Fields() {}

  /** Yes or no; true is yes. */
  static boolean yes(Entry entry, String field, boolean whenMissing) {
    return entry.parsed(
        field,
        word ->
            switch (word) {
              case "" -> Optional.of(whenMissing);
              case "yes", "true" -> Optional.of(true);
              case "no", "false" -> Optional.of(false);
              default -> Optional.empty();
            },
        "yes or no",
        whenMissing);
  }

  static Framework framework(Entry entry) {
    return entry.parsed(
        "framework",
        Framework::of,
        "one of " + String.join(", ", Framework.ids()),
        Framework.PROGRAMME);
  }

  /** Ids of localities, or {@code borough-wide}. */
  static List<String> localities(Entry entry) {
    List<String> localities = entry.texts("localities");
    localities.stream()
        .filter(locality -> !locality.equals(BOROUGH_WIDE))
        .forEach(locality -> entry.need("localities", "locality", locality));
    return localities;
  }

  /** The document that says so, or that the team itself recorded it. */
  static String source(Entry entry) {
    String source = entry.text("source");
    if (!source.equals(Project.OWN_RECORD)) {
      entry.need("source", "source", source);
    }
    return source;
  }

  /** The period when something ended, which cannot be before it started. */
  static Period end(Entry entry, String field, Period start) {
    Period end = entry.period(field);
    if (isBefore(end, start)) {
      entry.problem(field, end.words(), "no date before " + start);
    }
    return end;
  }

  /** Whether every day of the one is before every day of the other, as far as both are stated. */
  static boolean isBefore(Period one, Period other) {
    LocalDate last = one.last();
    LocalDate first = other.first();
    return last != null && first != null && last.isBefore(first);
  }
}
