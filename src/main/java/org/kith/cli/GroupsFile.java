package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * People of several groups, counted in places or sessions: a line each, a column of counts for each
 * group, no totals; other columns may say more of a line.
 *
 * @param groups the headings of the columns of counts
 * @param lines as read
 */
record GroupsFile(List<String> groups, List<Counted> lines) {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand )?totals?|all|all people|everybody|everyone|sum|n", Pattern.CASE_INSENSITIVE);
  private static final String SO_THAT = "so that they could not be told apart";

  /**
   * @param label what the first column says
   * @param besides what the columns besides say, in the order asked for
   * @param counts by group
   */
  record Counted(String label, List<String> besides, List<Long> counts) {}

  /**
   * @param what the lines are, in words, such as "units"
   * @param besides columns that hold no counts, which have to be there
   */
  static GroupsFile read(Path file, String what, List<String> besides) {
    CsvTable table =
        CsvTable.read(
            file,
            1,
            2,
            "a line for each of the %s with its name in the first column, and a column of counts for"
                    .formatted(what)
                + " each group");
    List<String> headings = table.headings();
    if (headings.subList(1, headings.size()).contains("")) {
      throw table.inHeadings(
          "has no heading over column %d".formatted(headings.lastIndexOf("") + 1));
    }
    table.requireDistinctColumns(SO_THAT);
    for (String column : besides) {
      if (headings.lastIndexOf(column) < 1) {
        throw table.inHeadings("has no column \"%s\" after the first".formatted(column));
      }
    }
    List<Integer> counted =
        IntStream.range(1, headings.size())
            .filter(column -> !Set.copyOf(besides).contains(headings.get(column)))
            .boxed()
            .toList();
    List<Counted> lines = new ArrayList<>();
    for (CsvTable.Line line : table.lines()) {
      if (line.label().isEmpty()) {
        throw line.refused("has no name in its first column");
      }
      lines.add(
          new Counted(
              line.label(),
              besides.stream().map(column -> line.text(headings.lastIndexOf(column))).toList(),
              counted.stream().map(line::people).toList()));
    }
    table.requireDistinctLines(what, SO_THAT);
    GroupsFile read = new GroupsFile(counted.stream().map(headings::get).toList(), lines);
    read.requireNoTotals(table);
    return read;
  }

  /** A total would count as a group or a unit of its own, and every index would be wrong. */
  private void requireNoTotals(CsvTable table) {
    int last = groups.size() - 1;
    if (last > 0
        && isTotal(groups.get(last))
        && lines.stream().allMatch(line -> line.counts().getLast() >= parts(line.counts()))) {
      throw table.inHeadings(
          "has a column \"%s\", which seems to hold totals: give each group a column, and no totals"
              .formatted(groups.get(last)));
    }
    CsvTable.Line end = table.lines().getLast();
    if (lines.size() > 1
        && isTotal(end.label())
        && IntStream.rangeClosed(0, last)
            .allMatch(group -> {
              List<Long> down = lines.stream().map(line -> line.counts().get(group)).toList();
              return down.getLast() == parts(down);
            })) {
      throw end.refused(
          "is called \"%s\" and is the total of the others: leave it out".formatted(end.label()));
    }
  }

  private static boolean isTotal(String label) {
    return TOTAL.matcher(label).matches();
  }

  /** The sum of all but the last. */
  private static long parts(List<Long> counts) {
    return counts.subList(0, counts.size() - 1).stream().mapToLong(Long::longValue).sum();
  }
}
