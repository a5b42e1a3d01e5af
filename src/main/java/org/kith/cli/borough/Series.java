package org.kith.cli.borough;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * A kind of activity of the example's programme: how many of it there are, and who comes.
 *
 * @param pool people are different ones within a pool, and may come to other pools' series too
 * @param of id of the series whose people these are; empty: people of its own
 * @param place locality where it is; empty: not said
 * @param home locality where its people live; empty: anywhere
 * @param people different people; 0 for tallies
 * @param counted people counted and not named, over all sessions
 * @param sex of everybody in it; empty: any
 * @param ages of everybody in it
 * @param quotas how many people have which characteristic
 */
record Series(
    String id,
    String project,
    String pool,
    String of,
    String title,
    String aim,
    String register,
    String holder,
    String place,
    String home,
    String mode,
    int activities,
    int sessions,
    int people,
    int attendances,
    int counted,
    LocalDate first,
    LocalDate last,
    String sex,
    Ages ages,
    List<Quota> quotas) {
  private static final String FILE = "/borough/series.csv";

  /** All of the example programme's. */
  static List<Series> all() {
    return Lines.of(FILE).stream().map(Series::read).toList();
  }

  private static Series read(NamedCsvRecord line) {
    return new Series(
        line.getField("id"),
        line.getField("project"),
        line.getField("pool"),
        line.getField("of"),
        line.getField("title"),
        line.getField("aim"),
        line.getField("register"),
        line.getField("holder"),
        line.getField("place"),
        line.getField("home"),
        line.getField("mode"),
        number(line.getField("activities")),
        number(line.getField("sessions")),
        number(line.getField("people")),
        number(line.getField("attendances")),
        number(line.getField("counted")),
        LocalDate.parse(line.getField("first")),
        LocalDate.parse(line.getField("last")),
        line.getField("sex"),
        Ages.of(line.getField("age")),
        Quota.read(line.getField("quotas")));
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  boolean isTally() {
    return register.equals("tally");
  }

  /** A part of it: 1 all; smaller parts keep at least one of each. */
  Series part(double part) {
    if (part == 1) {
      return this;
    }
    int parts = share(activities, part);
    int meetings = Math.max(parts, share(sessions, part));
    int some = Math.max(isTally() ? 0 : parts, share(people, part));
    int each = Math.max(1, meetings / parts);
    int came = Math.clamp((long) share(attendances, part), some, some * each);
    return new Series(
        id,
        project,
        pool,
        of,
        title,
        aim,
        register,
        holder,
        place,
        home,
        mode,
        parts,
        meetings,
        some,
        came,
        share(counted, part),
        first,
        last,
        sex,
        ages,
        quotas.stream().map(quota -> quota.part(part)).toList());
  }

  private static int share(int of, double part) {
    return of == 0 ? 0 : Math.max(1, (int) Math.round(of * part));
  }
}
