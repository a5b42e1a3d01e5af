package org.kith.cli.borough;

/** What is written, in an order in which everything is there that something else refers to. */
enum Table {
  ACTIVITY("activity.activity"),
  SESSION("activity.session"),
  RECORD("people.record"),
  NAME("people.name_token"),
  MEMBER("people.member"),
  LINK("people.link"),
  MONITORED("people.monitored"),
  MONITORING("people.monitoring"),
  ATTENDANCE("activity.attendance");

  private final String place;
  private final String columns;

  Table(String place) {
    this.place = place;
    this.columns =
        Lines.of("/borough/copy.csv").stream()
            .filter(line -> line.getField("table").equals(place))
            .map(line -> line.getField("columns"))
            .findFirst()
            .orElseThrow();
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
