package org.kith.figures.releases;

import java.util.List;
import org.kith.figures.Figures;
import org.kith.figures.Ledger;
import org.kith.figures.ReleaseTable;
import org.kith.kernel.Period;
import org.springframework.stereotype.Component;

@Component
final class FiguresOfAPeriod implements ReleaseTable {
  private final Figures figures;
  private final Provenance provenance;

  FiguresOfAPeriod(Figures figures, Provenance provenance) {
    this.figures = figures;
    this.provenance = provenance;
  }

  @Override
  public String id() {
    return "figures-of-a-period";
  }

  @Override
  public String title() {
    return "Figures of a period";
  }

  @Override
  public String shows() {
    return "Figures that the programme counted or entered itself and has not published before.";
  }

  @Override
  public Content fill(Period period) {
    Ledger ledger = figures.ledger();
    Provenance.Unpublished unpublished = provenance.unpublished();
    return new Content(
        List.of("About", "Figure", "Part", "When", "Value"),
        ledger
            .statements()
            .filter(Provenance::mayBeReleased)
            .filter(statement -> !unpublished.stands(statement))
            .filter(statement -> statement.period().overlaps(period))
            .map(statement ->
                List.of(
                    Entries.subject(ledger, statement),
                    Entries.words(statement.label()),
                    Entries.part(statement),
                    Entries.period(statement.period()),
                    Entries.valueWithUnit(statement)))
            .toList());
  }
}
