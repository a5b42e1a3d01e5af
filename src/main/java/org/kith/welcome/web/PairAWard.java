package org.kith.welcome.web;

import java.util.Optional;
import org.kith.access.Access;
import org.kith.geography.Ward;
import org.kith.geography.WardStep;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Way;
import org.kith.welcome.Exchanges;
import org.springframework.stereotype.Component;

/** A cold spot is brought together with a catalyst. */
@Component
class PairAWard implements WardStep {
  private final Access access;

  PairAWard(Access access) {
    this.access = access;
  }

  @Override
  public Text title(Words words) {
    return words.text("welcome.exchange");
  }

  @Override
  public Optional<Way> of(Ward ward, Words words) {
    return access.who().mayAnywhere(Exchanges.PAIR)
        ? Optional.of(
            new Way(
                words.text("welcome.exchange.pair", ward.name()),
                Paths.EXCHANGES + "/new?ward=" + ward.code()))
        : Optional.empty();
  }
}
