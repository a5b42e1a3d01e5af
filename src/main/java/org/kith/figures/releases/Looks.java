package org.kith.figures.releases;

import java.util.ArrayList;
import java.util.List;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseLook.Treatment;

/** What the team sees of a release. */
final class Looks {
  private Looks() {}

  static ReleaseLook of(ReleaseRows.Row row, List<ReleaseCell> cells, boolean outdated) {
    List<List<ReleaseLook.Cell>> lines = new ArrayList<>();
    for (ReleaseCell cell : cells) {
      while (lines.size() <= cell.line()) {
        lines.add(new ArrayList<>());
      }
      lines
          .get(cell.line())
          .add(
              new ReleaseLook.Cell(
                  cell.words(),
                  cell.key() != null,
                  treatment(cell),
                  cell.verdict().provenLow(),
                  cell.verdict().provenHigh()));
    }
    return new ReleaseLook(row.release(), row.columns(), lines, outdated);
  }

  private static Treatment treatment(ReleaseCell cell) {
    if (cell.key() == null) {
      return Treatment.WORDS;
    }
    if (cell.isHidden()) {
      return cell.verdict().small() ? Treatment.SMALL : Treatment.BESIDE_SMALL;
    }
    return cell.stands() ? Treatment.PUBLIC_ALREADY : Treatment.SHOWN;
  }
}
