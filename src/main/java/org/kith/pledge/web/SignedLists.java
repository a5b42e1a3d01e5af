package org.kith.pledge.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.pledge.Pledge;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.ui.Words;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Component;

/** Those who signed a pledge, as the team sees them. */
@Component
class SignedLists {
  private static final int LATEST = 20;

  private final Signatories signatories;

  SignedLists(Signatories signatories) {
    this.signatories = signatories;
  }

  /** The last who signed. */
  Listing latest(Pledge pledge, Words words) {
    return listing("pledge.signatories.latest", signatories.of(pledge.id(), 0, LATEST), words);
  }

  /** These. */
  Listing listing(String heading, List<Signatory> some, Words words) {
    Map<UUID, String> names = signatories.names(some);
    return new Listing(
        words.text(heading),
        List.of(
            words.text("pledge.signatory"),
            words.text("pledge.signatory.kind"),
            words.text("pledge.signatory.state"),
            words.text("pledge.signatories.since")),
        some.stream().map(one -> line(one, names, words)).toList(),
        words.text("pledge.signatories.nobody"));
  }

  private static List<Cell> line(Signatory one, Map<UUID, String> names, Words words) {
    String name = names.getOrDefault(one.id(), "");
    return List.of(
        Cell.link(
            name.isEmpty() ? words.plain("pledge.signatory.unnamed") : name,
            SignatoriesController.path(one.id())),
        Cell.of(words.text("pledge.kind." + TeamPledgesController.key(one.details().kind()))),
        Cell.of(LinkPages.standing(one.state(), words)),
        Cell.of(words.date(one.signedOn())));
  }
}
