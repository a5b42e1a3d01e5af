package org.kith.returns.web;

import java.time.LocalDate;
import java.util.Locale;
import org.kith.returns.PartnerReturn;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;

/** How far a return has come, as a page shows it: late is more than a state. */
enum Standing {
  LATE(Colour.AMBER),
  ASKED(Colour.GREY),
  BEGUN(Colour.TEAL),
  SENT_BACK(Colour.PURPLE),
  SENT(Colour.BLUE),
  ACCEPTED(Colour.GREEN),
  WITHDRAWN(Colour.GREY);

  private final Colour colour;

  Standing(Colour colour) {
    this.colour = colour;
  }

  static Standing of(PartnerReturn one, LocalDate today) {
    if (one.isLate(today)) {
      return LATE;
    }
    return switch (one.state()) {
      case ASKED -> ASKED;
      case BEGUN -> BEGUN;
      case SENT -> SENT;
      case SENT_BACK -> SENT_BACK;
      case ACCEPTED -> ACCEPTED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }

  /** As addresses have it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Status status(Words words) {
    return new Status(words.text("returns.standing." + code()), colour);
  }
}
