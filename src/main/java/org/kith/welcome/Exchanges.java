package org.kith.welcome;

import java.util.List;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/** Exchanges between cold spots and catalysts. */
public interface Exchanges extends HeldRecords<Exchange, ExchangeDetails> {
  /** Looks after the network: pairs places, notes visits, says what coordinators are trained in. */
  Action PAIR = new Action("welcome.pair");

  /** What audit and history call an exchange. */
  String SUBJECT = "place-exchange";

  /** Those that go on first, then the latest. */
  List<Exchange> all();

  /** Notes a visit; the same id again does nothing. */
  void visited(UUID exchange, Visit visit);

  /** An exchange's, the latest first. */
  List<Visit> visits(UUID exchange);
}
