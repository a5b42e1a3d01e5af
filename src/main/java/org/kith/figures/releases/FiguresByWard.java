package org.kith.figures.releases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.figures.Figures;
import org.kith.figures.Ledger;
import org.kith.figures.ReleaseTable;
import org.kith.figures.Statement;
import org.kith.geography.Geography;
import org.kith.geography.Ward;
import org.kith.kernel.Period;
import org.springframework.stereotype.Component;

/** What a ward's councillors ask for: by ward, a line for every figure. */
@Component
final class FiguresByWard implements ReleaseTable {
  private record Line(String ward, Statement stated) {}

  private final Figures figures;
  private final Geography geography;

  FiguresByWard(Figures figures, Geography geography) {
    this.figures = figures;
    this.geography = geography;
  }

  @Override
  public String id() {
    return BY_WARD;
  }

  @Override
  public String title() {
    return "Figures by ward";
  }

  @Override
  public String shows() {
    return "Every figure that is given for single wards.";
  }

  @Override
  public Content fill(Period period) {
    Ledger ledger = figures.ledger();
    List<Ward> wards = geography.wards();
    List<PlaceFigures> found =
        PlaceFigures.in(ledger, "ward", period, written -> name(written, wards));
    List<Line> lines = new ArrayList<>();
    for (PlaceFigures figure : found) {
      for (Map.Entry<String, Statement> place : figure.places().entrySet()) {
        lines.add(new Line(place.getKey(), place.getValue()));
      }
    }
    lines.sort(Comparator.comparing(Line::ward));
    found.forEach(figure -> figure.whole().ifPresent(all -> lines.add(new Line("All wards", all))));
    return new Content(
        List.of("Ward", "Figure", "About", "When", "Value"),
        lines.stream().map(line -> entries(line, ledger)).toList());
  }

  private static List<Entry> entries(Line line, Ledger ledger) {
    return List.of(
        Entries.words(line.ward()),
        Entries.words(line.stated().label()),
        Entries.subject(ledger, line.stated()),
        Entries.period(line.stated().period()),
        Entries.valueWithUnit(line.stated()));
  }

  /** Wards are written by code, or by name as a file's id has it: {@code st-matthews}. */
  private static Optional<String> name(String written, List<Ward> wards) {
    return wards.stream()
        .filter(ward -> written.equals(ward.code()) || written.equals(ward.key()))
        .map(Ward::name)
        .findFirst();
  }
}
