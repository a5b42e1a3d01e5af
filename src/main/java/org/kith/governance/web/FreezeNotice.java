package org.kith.governance.web;

import java.util.Optional;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.governance.Governance;
import org.kith.governance.domain.Freezes;
import org.kith.ui.TeamNotice;
import org.kith.ui.TeamNotices;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Says on the pages of everything that is published that a freeze holds. */
@Component
class FreezeNotice implements TeamNotices {
  private final Freezes freezes;
  private final PublishedKinds kinds;

  FreezeNotice(Freezes freezes, PublishedKinds kinds) {
    this.freezes = freezes;
    this.kinds = kinds;
  }

  @Override
  public Optional<TeamNotice> at(String path, Words words) {
    Optional<Actor> actor = ActingAs.current().filter(Actor::isInside);
    if (actor.isEmpty() || kinds.at(path).isEmpty()) {
      return Optional.empty();
    }
    return freezes
        .now()
        .map(freeze -> {
          String page = FreezeController.PATH + "/" + freeze.id();
          String allow =
              kinds
                  .thingAt(path)
                  .filter(thing -> actor.get().may(Governance.FREEZE))
                  .map(thing ->
                      page + "/allow?kind=" + thing.kind().kind() + "&subject=" + thing.id())
                  .orElse("");
          return new TeamNotice(
              words.text(
                  "governance.freeze.sentence",
                  freeze.says().reason(),
                  words.date(freeze.says().ends()),
                  words.date(freeze.says().ends().plusDays(1))),
              allow.isEmpty()
                  ? new TeamNotice.Link(words.text("governance.freeze.see"), page)
                  : new TeamNotice.Link(words.text("governance.freeze.allow"), allow));
        });
  }
}
