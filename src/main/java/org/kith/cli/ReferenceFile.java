package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kith.statistics.mixing.Reference;

/**
 * A population by group: a line each of group and count, or the headings of the sessions with one
 * line of counts below.
 */
final class ReferenceFile {
  private ReferenceFile() {}

  static Reference read(Path file, UnknownGroup unknown) {
    CsvTable table =
        CsvTable.read(
            file,
            1,
            2,
            "a line for each group with its count, or one line with a column of counts for each"
                + " group");
    List<String> groups = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    String population;
    if (table.headings().size() == 2) {
      table.requireDistinctLines("groups", "so that they could not be told apart");
      population = table.headings().getLast();
      for (CsvTable.Line line : table.lines()) {
        add(line.label(), line.people(1), unknown, groups, counts);
      }
    } else {
      table.requireDistinctColumns("so that they could not be told apart");
      List<CsvTable.Line> lines = table.lines();
      if (lines.size() > 1) {
        throw lines.get(1).refused("is one too many: a reference is one population");
      }
      population = lines.getFirst().label();
      for (int column = 1; column < table.headings().size(); column++) {
        add(table.headings().get(column), lines.getFirst().people(column), unknown, groups, counts);
      }
    }
    if (counts.stream().allMatch(count -> count == 0)) {
      throw table.lines().getFirst().refused("has nobody, so that nothing can be compared with it");
    }
    return new Reference(population, groups, counts);
  }

  private static void add(
      String group, long count, UnknownGroup unknown, List<String> groups, List<Long> counts) {
    if (!unknown.is(group)) {
      groups.add(group);
      counts.add(count);
    }
  }
}
