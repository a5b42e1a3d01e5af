package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.imports.Imports;
import org.kith.imports.TableImport;
import org.kith.imports.TableProblem;
import org.kith.people.Born;
import org.kith.people.PersonDetails;
import org.kith.people.SafeToContact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a coordinator of the hall sends registers in. All people are invented. */
final class ImportDesk {
  static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
  static final String REGISTER =
      """
      Name,03/03/2026,17/03/2026
      Amina Testova,x,x
      Danuta Próbna,x,
      Bilal Testowy,,x
      """;

  private final Imports imports;
  private final TransactionTemplate transaction;
  final JdbcClient database;
  final TestArea area;
  final Hall hall;
  final UUID stitch = UUID.randomUUID();

  ImportDesk(
      Activities activities,
      Imports imports,
      JdbcClient database,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.imports = imports;
    this.database = database;
    this.transaction = transaction;
    this.area = areas.loaded();
    this.hall = new Hall(area, transaction);
    hall.does(() -> activities.add(stitch, "hall", Hall.stitch(false)));
  }

  TableImport now(UUID id) {
    return hall.importing("hall", () -> imports.find(id).orElseThrow());
  }

  UUID begun(String text) {
    return hall.importing(
        "hall",
        () -> imports.begin("attendances", stitch.toString(), "march.csv", text.getBytes(UTF_8)));
  }

  UUID checked(String text, String... answers) {
    UUID id = begun(text);
    hall.importing(
        "hall",
        () -> {
          Map<String, String> all = new LinkedHashMap<>(imports.plan(id, Map.of()).answers());
          all.put("make", "yes");
          all.putIfAbsent("starts", "10:00");
          all.putIfAbsent("ends", "12:00");
          for (int at = 0; at < answers.length; at += 2) {
            all.put(answers[at], answers[at + 1]);
          }
          imports.check(id, all);
          return true;
        });
    return id;
  }

  TableImport applied(String text, String... answers) {
    UUID id = checked(text, answers);
    assertThat(problems(id)).isEmpty();
    hall.importing(
        "hall",
        () -> {
          imports.apply(id);
          return true;
        });
    return now(id);
  }

  List<String> problems(UUID id) {
    return hall.importing("hall", () -> imports.problems(id, 100)).stream()
        .filter(problem -> !problem.isNote())
        .map(TableProblem::sentence)
        .toList();
  }

  Map<String, Long> counts(TableImport one) {
    Map<String, Long> counts = new LinkedHashMap<>();
    one.counts().forEach((key, count) -> counts.put(key.replaceAll(".*\\.", ""), count));
    return counts;
  }

  long rows(String table) {
    return hall.importing(
        "hall",
        () ->
            switch (table) {
              case "attendance" -> count("select count(*) from activity.attendance");
              case "session" -> count("select count(*) from activity.session");
              case "person" -> count("select count(*) from people.record");
              case "staged" ->
                  count("select count(*) from activity.staged_attendance")
                      + count("select count(*) from people.staged");
              default -> count("select count(*) from files.stored");
            });
  }

  <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  long count(String question) {
    return inTransaction(() -> database.sql(question).query(Long.class).single());
  }

  void undo(TableImport one) {
    hall.importing(
        "hall",
        () -> {
          imports.undo(one.id());
          return true;
        });
  }

  List<String> whoDid(UUID id) {
    return database
        .sql(
            """
            select distinct actor from access.audit
            where subject_kind = 'import' and subject_id = :id
            """)
        .param("id", id.toString())
        .query((row, number) -> row.getString("actor"))
        .list();
  }

  static PersonDetails person(String given, Born born, String phone) {
    return new PersonDetails(
        given,
        "Testova",
        born,
        phone,
        "",
        "",
        null,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        "");
  }
}
