package org.kith.cli.borough;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.kernel.Ethnicity;

/** A synthetic borough as its files have it, counted as anybody would count it. */
final class Written {
  final Map<String, NamedCsvRecord> activities;
  final Map<String, NamedCsvRecord> sessions;
  final Map<String, NamedCsvRecord> records;
  final Map<String, NamedCsvRecord> monitoring;
  private final Map<String, String> clusters = new HashMap<>();
  final List<NamedCsvRecord> attendances;

  Written(Path folder) {
    activities = byId(folder, "activity.activity", "id");
    sessions = byId(folder, "activity.session", "id");
    records = byId(folder, "people.record", "id");
    monitoring = byId(folder, "people.monitoring", "record_id");
    attendances = Lines.of(folder.resolve("activity.attendance.csv"));
    Lines.of(folder.resolve("people.member.csv"))
        .forEach(line -> clusters.put(line.getField("record_id"), line.getField("cluster_id")));
  }

  static Written at(Path folder, long seed, double scale) throws IOException {
    SyntheticBorough.of(Path.of("examples", "walsall"), seed, scale).write(folder);
    return new Written(folder);
  }

  private static Map<String, NamedCsvRecord> byId(Path folder, String table, String id) {
    Map<String, NamedCsvRecord> lines = new HashMap<>();
    Lines.of(folder.resolve(table + ".csv")).forEach(line -> lines.put(line.getField(id), line));
    return lines;
  }

  /** Which of these series an activity is of; its title ends in a number. */
  private static boolean isOf(NamedCsvRecord activity, List<Series> series) {
    return series.stream()
        .anyMatch(one ->
            activity.getField("project").equals(one.project())
                && activity.getField("locality").equals(one.place())
                && activity.getField("title").matches("\\Q" + one.title() + "\\E \\d+ .synthetic.")
                && activity.getField("holder").equals(one.holder()));
  }

  private Predicate<NamedCsvRecord> sessionOf(List<Series> series) {
    Set<String> of = new HashSet<>();
    activities.forEach((id, activity) -> {
      if (isOf(activity, series)) {
        of.add(id);
      }
    });
    return session -> of.contains(session.getField("activity_id"));
  }

  /** What a total measures, such as people of these series who are women. */
  long measured(String measure, List<Series> series, String breakdown) {
    Set<String> held = new HashSet<>();
    sessions.values().stream()
        .filter(sessionOf(series))
        .forEach(session -> held.add(session.getField("id")));
    return switch (measure) {
      case "activities" -> activities.values().stream().filter(a -> isOf(a, series)).count();
      case "pairs" -> 2 * activities.values().stream().filter(a -> isOf(a, series)).count();
      case "sessions" -> held.size();
      case "counted" ->
          held.stream()
              .mapToLong(id -> Long.parseLong(session(id).getField("people_counted")))
              .sum();
      case "attendances" ->
          attendances.stream().filter(a -> held.contains(a.getField("session_id"))).count();
      case "people" ->
          attendances.stream()
              .filter(a -> held.contains(a.getField("session_id")))
              .map(a -> a.getField("record_id"))
              .filter(id -> breakdown.isEmpty() || has(id, breakdown))
              .map(clusters::get)
              .distinct()
              .count();
      default -> throw new IllegalArgumentException(measure);
    };
  }

  private NamedCsvRecord session(String id) {
    return Objects.requireNonNull(sessions.get(id));
  }

  private boolean has(String record, String breakdown) {
    int equals = breakdown.indexOf('=');
    String value = breakdown.substring(equals + 1);
    NamedCsvRecord person = Objects.requireNonNull(records.get(record));
    return switch (breakdown.substring(0, equals)) {
      case "locality" -> person.getField("locality").equals(value);
      case "age" ->
          Ages.of(value)
              .has(LocalDate.parse(person.getField("born_on")).until(Resident.DAY).getYears());
      case "sex" -> answer(record, "sex").equals(value);
      case "religion" -> answer(record, "religion").equals(value);
      case "disability" -> answer(record, "condition").equals("yes");
      case "ethnicity" ->
          Arrays.stream(Ethnicity.values())
              .filter(one -> one.id().equals(answer(record, "ethnicity")))
              .anyMatch(one -> Wanted.is(one, value));
      default -> throw new IllegalArgumentException(breakdown);
    };
  }

  private String answer(String record, String by) {
    NamedCsvRecord answers = monitoring.get(record);
    return answers == null ? "not_asked" : answers.getField(by);
  }

  /** One record each of the people who came to these series. */
  List<NamedCsvRecord> people(List<Series> series) {
    Set<String> held = new HashSet<>();
    sessions.values().stream()
        .filter(sessionOf(series))
        .forEach(session -> held.add(session.getField("id")));
    Map<String, NamedCsvRecord> people = new HashMap<>();
    attendances.stream()
        .filter(a -> held.contains(a.getField("session_id")))
        .forEach(a -> {
          String record = a.getField("record_id");
          people.put(
              Objects.requireNonNull(clusters.get(record)),
              Objects.requireNonNull(records.get(record)));
        });
    return new ArrayList<>(people.values());
  }
}
