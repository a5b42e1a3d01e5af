package org.kith.activity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.activity.EventFilter;
import org.kith.activity.Mode;

/**
 * Which events a visitor asks for; an empty field fits all.
 *
 * @param when {@code today}, {@code week}, or empty for the next eight weeks
 * @param locality id
 * @param language BCP 47 code
 * @param format id of a {@link Mode}, with hyphens
 * @param project id: only as a link from a project's page
 */
record EventsRequest(String when, String locality, String language, String format, String project) {
  static final String TODAY = "today";
  static final String WEEK = "week";
  private static final int DAYS = 55;

  boolean isFiltered() {
    return !(when.isEmpty()
        && locality.isEmpty()
        && language.isEmpty()
        && format.isEmpty()
        && project.isEmpty());
  }

  LocalDate last(LocalDate today) {
    return switch (when) {
      case TODAY -> today;
      case WEEK -> today.plusDays(6);
      default -> today.plusDays(DAYS);
    };
  }

  /** What is asked for is one of what the page offers: it was checked. */
  EventFilter filter() {
    return new EventFilter(
        given(locality),
        given(language),
        format.isEmpty() ? null : Mode.of(format.replace('-', '_')),
        given(project));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The same question to the calendar. */
  String query() {
    StringBuilder query = new StringBuilder();
    add(query, "locality", locality);
    add(query, "language", language);
    add(query, "format", format);
    add(query, "project", project);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
    }
  }
}
