package org.kith.directory.tables;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;

/** What is said of a service, in the cells of the directory's spreadsheet. */
public final class ServiceCells {
  private ServiceCells() {}

  /**
   * Its cells, but for whose it is and since when it is known to be right.
   *
   * @param places names of venues by id; those that are missing are left out
   */
  public static Map<ServiceColumn, @Nullable Object> of(
      ServiceDetails says, Map<UUID, String> places) {
    Map<ServiceColumn, @Nullable Object> cells = new EnumMap<>(ServiceColumn.class);
    for (ServiceColumn column : ServiceColumn.values()) {
      cells.put(column, cell(column, says, places));
    }
    return cells;
  }

  private static @Nullable Object cell(
      ServiceColumn column, ServiceDetails says, Map<UUID, String> places) {
    return switch (column) {
      case ID, ORGANISATION, ASSURED -> null;
      case NAME -> says.name();
      case ABOUT -> says.about();
      case TOPICS -> String.join("; ", says.topics());
      case LANGUAGES -> String.join("; ", says.languages());
      case PLACES ->
          says.venues().stream()
              .map(id -> places.getOrDefault(id, ""))
              .filter(name -> !name.isEmpty())
              .collect(Collectors.joining("; "));
      case REMOTE -> says.isRemote() ? "yes" : "no";
      case LOCALITY -> says.locality();
      case OPENINGS ->
          says.hours().openings().stream().map(Opening::written).collect(Collectors.joining("; "));
      case OPENING_NOTE -> says.hours().note();
      case COST -> says.cost().kind().name().toLowerCase(Locale.ROOT);
      case POUNDS ->
          says.cost().pence() == null ? null : BigDecimal.valueOf(says.cost().pence(), 2);
      case COST_NOTE -> says.cost().note();
      case JOINING -> says.joining();
      case LEAST_AGE -> says.ages().least();
      case MOST_AGE -> says.ages().most();
      case EMAIL -> says.contact().email();
      case PHONE -> says.contact().phone();
      case URL -> says.contact().url();
      case ALERT -> says.alert();
      case STATUS -> says.status().published();
      case PUBLIC -> says.isPublic() ? "yes" : "no";
    };
  }

  /** The cells that differ, as they are afterwards, by heading. */
  public static Map<String, String> changes(
      ServiceDetails before, ServiceDetails after, Map<UUID, String> places) {
    Map<ServiceColumn, @Nullable Object> was = of(before, places);
    Map<String, String> changes = new LinkedHashMap<>();
    of(after, places)
        .forEach((column, cell) -> {
          if (!Objects.equals(was.get(column), cell)) {
            changes.put(column.heading(), cell == null ? "" : cell.toString());
          }
        });
    return changes;
  }
}
