package org.kith.activity.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.imports.ImportRun;
import org.kith.imports.Subject;
import org.kith.imports.tables.TableFile;
import org.kith.people.PeopleInBulk.Named;

/**
 * What is read out of a file.
 *
 * @param came such as {@code Amina Testova 2026-03-03 10:00}
 * @param wrong such as {@code “March” C7: …}
 * @param notes such as {@code “March” A9: …}
 */
record ReadFile(
    Preset preset, List<String> came, List<Named> people, List<String> wrong, List<String> notes) {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static ReadFile of(String text, String... answers) {
    return of(TableFile.of("attendance.csv", text.getBytes(UTF_8)), answers);
  }

  static ReadFile of(PartnersFile file, String... answers) {
    return of(TableFile.of("register.xlsx", file.bytes()), answers);
  }

  /**
   * @param answers question, answer, question, answer …
   */
  static ReadFile of(TableFile file, String... answers) {
    Map<String, String> given = new HashMap<>();
    for (int at = 0; at < answers.length; at += 2) {
      given.put(answers[at], answers[at + 1]);
    }
    ImportRun run =
        new ImportRun(UUID.randomUUID(), new Subject("", "hall", "Stitch and talk"), rows -> {});
    Answers all = new Answers(given);
    Known known = Known.of(file, all);
    List<String> came = new ArrayList<>();
    Map<Long, Named> people = new HashMap<>();
    List<Named> seen = new ArrayList<>();
    PeopleSeen remembering =
        new PeopleSeen(some -> {
          seen.addAll(some);
          some.forEach(one -> people.put(one.key(), one));
        });
    List<Object[]> told = new ArrayList<>();
    new AttendanceReader(
            run,
            known,
            all,
            new Faults(run, TODAY),
            remembering,
            (person, day, at, where) ->
                told.add(new Object[] {person, day + (at == null ? "" : " " + at)}))
        .read(file);
    remembering.end();
    told.forEach(one -> {
      Named who = java.util.Objects.requireNonNull(people.get((Long) one[0]));
      came.add((who.given() + " " + who.family()).strip() + " " + one[1]);
    });
    return new ReadFile(
        known.layouts().first().preset(), came, seen, told(run, false), told(run, true));
  }

  private static List<String> told(ImportRun run, boolean areNotes) {
    return run.found().stream()
        .filter(problem -> problem.isNote() == areNotes)
        .map(problem -> problem.where() + ": " + problem.sentence())
        .toList();
  }

  static Survey survey(TableFile file) {
    Answers none = new Answers(Map.of());
    return Survey.of(file, Known.of(file, none), none);
  }

  /** Nothing keeps it from being applied. */
  boolean isRight() {
    return wrong.isEmpty();
  }

  /** The places of what is wrong. */
  List<String> places() {
    return wrong.stream().map(one -> one.substring(0, one.indexOf(':'))).toList();
  }
}
