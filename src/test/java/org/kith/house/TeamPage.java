package org.kith.house;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.TestPerson;
import org.kith.access.Action;
import org.kith.access.Role;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A line of {@code team-pages.csv}: an address below {@code /team} and what somebody has to be
 * allowed to do to be answered there.
 *
 * @param path as its controller says it
 * @param actions all of them ({@code +}), or one of them ({@code |}); none: everybody signed in
 * @param example a path of a record that the example has; empty: one that no record has
 * @param why everybody is answered
 */
record TeamPage(String path, String method, String actions, String example, String why) {
  private static final Pattern CHOICES = Pattern.compile("\\{\\w+:([a-z]+)\\|[a-z|]+}");
  private static final Pattern FILES = Pattern.compile("\\{\\w+:([a-z]+)\\.\\+}");
  private static final Pattern VARIABLES = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");
  static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

  static List<TeamPage> all() {
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder()
            .ofNamedCsvRecord(Path.of("src", "test", "resources", "team-pages.csv"))) {
      return lines.stream()
          .map(line ->
              new TeamPage(
                  line.getField("path"),
                  line.getField("method"),
                  line.getField("actions"),
                  line.getField("example"),
                  line.getField("why")))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** What controllers answer below {@code /team}, as {@link #address} says it. */
  static Set<String> answeredBy(RequestMappingHandlerMapping controllers) {
    return controllers.getHandlerMethods().keySet().stream()
        .flatMap(mapping ->
            Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues().stream()
                .filter(path -> path.matches("/team(/.*)?"))
                .flatMap(path ->
                    mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String address() {
    return method + " " + path;
  }

  boolean isSent() {
    return method.equals("POST");
  }

  List<String> named() {
    return actions.isEmpty() ? List.of() : Arrays.asList(actions.split("[+|]", -1));
  }

  /** What the published table says. */
  boolean isFor(Role role) {
    if (actions.isEmpty()) {
      return true;
    }
    return actions.contains("|")
        ? named().stream().map(Action::new).anyMatch(role.actions()::contains)
        : named().stream().map(Action::new).allMatch(role.actions()::contains);
  }

  /** What somebody gets who opens it, or sends a form there that is empty but for hidden fields. */
  MvcTestResult triedBy(TestPerson person) {
    return isSent()
        ? person
            .post(filled())
            .param("version", "1")
            .param("sheet", "1")
            .param("cell", "A1")
            .exchange()
        : person.get(filled());
  }

  String filled() {
    return example.isEmpty() ? filled(path) : example;
  }

  /** An address with something that nobody has for each of its variables. */
  static String filled(String path) {
    String chosen = CHOICES.matcher(path).replaceAll("$1");
    return VARIABLES
        .matcher(FILES.matcher(chosen).replaceAll("$1.pdf"))
        .replaceAll(variable -> invented(variable.group(1)));
  }

  private static String invented(String variable) {
    return switch (variable) {
      case "language" -> "pl";
      case "number" -> "1";
      case "month" -> "2026-01";
      case "key" -> "projects.nobodys";
      default -> NOBODYS;
    };
  }
}
