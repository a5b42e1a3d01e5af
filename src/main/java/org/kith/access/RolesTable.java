package org.kith.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The one published table of roles × actions, {@code roles.csv}: a line an action with what it
 * means, a column a role.
 *
 * @param meanings of all actions, in plain English, in the table's order
 * @param roles those that every area has, by id, in the table's order
 */
public record RolesTable(Map<Action, String> meanings, Map<String, Role> roles) {
  private static final List<String> OTHER_COLUMNS = List.of("action", "meaning");

  /** The table that the program ships with. */
  public static RolesTable shipped() {
    var file = Objects.requireNonNull(RolesTable.class.getResourceAsStream("/roles.csv"));
    try (var reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return of(reader.stream().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RolesTable of(List<NamedCsvRecord> lines) {
    Map<Action, String> meanings = new LinkedHashMap<>();
    Map<String, Set<Action>> actions = new LinkedHashMap<>();
    lines.getFirst().getHeader().stream()
        .filter(column -> !OTHER_COLUMNS.contains(column))
        .forEach(role -> actions.put(role, new LinkedHashSet<>()));
    for (NamedCsvRecord line : lines) {
      Action action = new Action(line.getField("action"));
      meanings.put(action, line.getField("meaning"));
      actions.forEach((role, may) -> {
        if (line.getField(role).equals("yes")) {
          may.add(action);
        }
      });
    }
    Map<String, Role> roles = new LinkedHashMap<>();
    actions.forEach((id, may) -> roles.put(id, new Role(id, name(id), may, false, 0)));
    return new RolesTable(meanings, roles);
  }

  /** {@code data-protection-officer} reads "Data protection officer". */
  private static String name(String id) {
    String words = id.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
