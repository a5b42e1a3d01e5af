package org.kith.figures.releases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.figures.Breakdown;
import org.kith.figures.BreakdownWords;
import org.kith.figures.Figures;
import org.kith.figures.Ledger;
import org.kith.figures.ReleaseTable;
import org.kith.figures.Statement;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.kernel.Period;
import org.springframework.stereotype.Component;

/** A line for every figure, a column for every locality and for what lies in none. */
@Component
final class FiguresByLocality implements ReleaseTable {
  private static final String DIMENSION = "locality";

  private final Figures figures;
  private final Geography geography;

  FiguresByLocality(Figures figures, Geography geography) {
    this.figures = figures;
    this.geography = geography;
  }

  @Override
  public String id() {
    return "figures-by-locality";
  }

  @Override
  public String title() {
    return "Figures by locality";
  }

  @Override
  public String shows() {
    return "Every figure that is given for the parts of the area.";
  }

  @Override
  public Content fill(Period period) {
    Ledger ledger = figures.ledger();
    List<PlaceFigures> found = PlaceFigures.in(ledger, DIMENSION, period, this::name);
    Set<String> places = new LinkedHashSet<>();
    geography.area().localities().forEach(locality -> places.add(locality.name()));
    found.forEach(figure -> places.addAll(figure.places().keySet()));
    places.removeIf(place -> found.stream().noneMatch(f -> f.places().containsKey(place)));
    List<String> columns = new ArrayList<>(List.of("Figure", "About", "When", "All"));
    columns.addAll(places);
    return new Content(
        columns, found.stream().map(figure -> line(figure, places, ledger)).toList());
  }

  private static List<Entry> line(PlaceFigures figure, Set<String> places, Ledger ledger) {
    Statement any = figure.any();
    List<Entry> line = new ArrayList<>();
    line.add(Entries.words(any.label()));
    line.add(Entries.subject(ledger, any));
    line.add(Entries.period(any.period()));
    line.add(figure.whole().map(Entries::value).orElse(Entries.NOTHING));
    for (String place : places) {
      Statement stated = figure.places().get(place);
      line.add(stated == null ? Entries.NOTHING : Entries.value(stated));
    }
    return line;
  }

  private Optional<String> name(String written) {
    return geography.area().localities().stream()
        .filter(locality -> locality.id().equals(written))
        .map(Locality::name)
        .findFirst()
        .or(() -> Breakdown.parse(DIMENSION + "=" + written).map(BreakdownWords::values));
  }
}
