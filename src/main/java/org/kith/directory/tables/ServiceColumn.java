package org.kith.directory.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;

/** The columns of a directory's spreadsheet. Several values of a cell are apart by semicolons. */
public enum ServiceColumn {
  ID("Id", ColumnType.TEXT),
  ORGANISATION("Organisation", ColumnType.TEXT),
  NAME("Name", ColumnType.TEXT),
  ABOUT("About", ColumnType.TEXT),
  TOPICS("Topics", ColumnType.TEXT),
  LANGUAGES("Languages", ColumnType.TEXT),
  PLACES("Places", ColumnType.TEXT),
  REMOTE("Telephone or online", ColumnType.TEXT),
  LOCALITY("For residents of", ColumnType.TEXT),
  OPENINGS("Times", ColumnType.TEXT),
  OPENING_NOTE("More about times", ColumnType.TEXT),
  COST("Cost", ColumnType.TEXT),
  POUNDS("Pounds", ColumnType.DECIMAL),
  COST_NOTE("More about cost", ColumnType.TEXT),
  JOINING("How to come", ColumnType.TEXT),
  LEAST_AGE("Youngest", ColumnType.INTEGER),
  MOST_AGE("Oldest", ColumnType.INTEGER),
  EMAIL("E-mail", ColumnType.TEXT),
  PHONE("Telephone", ColumnType.TEXT),
  URL("Website", ColumnType.TEXT),
  ALERT("To know now", ColumnType.TEXT),
  STATUS("Status", ColumnType.TEXT),
  PUBLIC("Public", ColumnType.TEXT),
  ASSURED("Said to be right", ColumnType.DATE);

  private final String heading;
  private final ColumnType type;

  ServiceColumn(String heading, ColumnType type) {
    this.heading = heading;
    this.type = type;
  }

  /** What stands above it. */
  public String heading() {
    return heading;
  }

  /** As a sheet has them. */
  public static List<Sheet.Column> all() {
    return Arrays.stream(values()).map(one -> new Sheet.Column(one.heading, one.type)).toList();
  }

  /** The column with this heading, however it is written. */
  static Optional<ServiceColumn> headed(String heading) {
    return Arrays.stream(values())
        .filter(one -> one.heading.equalsIgnoreCase(heading.strip()))
        .findFirst();
  }
}
