package org.kith.cli.borough;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What is written, in an order in which everything is there that something else refers to. */
enum Table {
  ACTIVITY,
  TITLE,
  SESSION,
  RECORD,
  NAME,
  MEMBER,
  LINK,
  MONITORED,
  MONITORING,
  ATTENDANCE;

  private final String place;
  private final String columns;

  Table() {
    NamedCsvRecord line =
        Lines.of("/borough/copy.csv").stream()
            .filter(one -> one.getField("name").equals(name()))
            .findFirst()
            .orElseThrow();
    place = line.getField("table");
    columns = line.getField("columns");
  }

  /** Schema and table. */
  String place() {
    return place;
  }

  /** Separated by commas. */
  String columns() {
    return columns;
  }
}
