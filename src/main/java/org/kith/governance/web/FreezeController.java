package org.kith.governance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.governance.Freeze;
import org.kith.governance.Governance;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.Freezes;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Markup;
import org.kith.ui.records.RecordPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Times before elections in which nothing is published, to be read by everybody inside. */
@Controller
class FreezeController {
  static final String PATH = "/team/freeze";
  private static final int HISTORY = 30;

  private final Access access;
  private final Freezes freezes;
  private final PublishedKinds kinds;
  private final Ask ask;
  private final AuditTrail trail;
  private final Clock clock;

  FreezeController(
      Access access,
      Freezes freezes,
      PublishedKinds kinds,
      Ask ask,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.freezes = freezes;
    this.kinds = kinds;
    this.ask = ask;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    requireInside();
    LocalDate today = Days.today(clock);
    List<Freeze> all = freezes.all();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("governance.freeze.title"),
            words.text("governance.freeze.about"),
            List.of(),
            access.who().may(Governance.FREEZE)
                ? List.of(new Way(words.text("governance.freeze.new"), PATH + "/new"))
                : List.of(),
            List.of(
                listing(
                    "governance.freeze.ahead",
                    all.stream().filter(one -> one.isAhead(today)).toList(),
                    words),
                listing(
                    "governance.freeze.over",
                    all.stream().filter(one -> !one.isAhead(today)).toList(),
                    words))));
  }

  @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    requireInside();
    Freeze freeze = freezes.freeze(id).orElseThrow(NotFound::new);
    List<Way> ways = new ArrayList<>();
    String path = PATH + "/" + id;
    if (access.who().may(Governance.FREEZE) && freeze.isAhead(Days.today(clock))) {
      ways.add(new Way(words.text("governance.change"), path + "/change"));
      ways.add(new Way(words.text("governance.freeze.allow"), path + "/allow"));
      ways.add(new Way(words.text("governance.freeze.give-up"), path + "/give-up"));
    }
    return View.of(
        "ui/record",
        new RecordPage(
            words.text("governance.freeze.of", freeze.says().reason()),
            List.of(crumb(words)),
            state(freeze, words),
            List.of(
                Markup.row("governance.freeze.starts", words.date(freeze.says().starts()), words),
                Markup.row("governance.freeze.ends", words.date(freeze.says().ends()), words),
                Markup.row("governance.freeze.decided-by", freeze.says().decidedBy(), words)),
            List.of(),
            List.of(exceptions(freeze, words)),
            ways,
            trail.of(Freezes.SUBJECT, id.toString(), HISTORY)));
  }

  /** Why nothing can be published concerns everybody who works here. */
  private void requireInside() {
    if (!access.who().mayAnywhere(Governance.FREEZE)) {
      access.require(Access.INSIDE);
    }
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("governance.freeze.title"), PATH);
  }

  private Listing listing(String key, List<Freeze> some, Words words) {
    return new Listing(
        words.text(key),
        List.of(
            words.text("governance.freeze.reason"),
            words.text("governance.freeze.starts"),
            words.text("governance.freeze.ends"),
            words.text("governance.freeze.state"),
            words.text("governance.freeze.exceptions")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(one.says().reason(), PATH + "/" + one.id()),
                    Cell.of(words.date(one.says().starts())),
                    Cell.of(words.date(one.says().ends())),
                    Cell.of(state(one, words)),
                    Cell.of(words.number(one.exceptions().size()))))
            .toList(),
        words.text("governance.freeze.none"));
  }

  private Listing exceptions(Freeze freeze, Words words) {
    Map<String, String> names =
        ask.names(freeze.exceptions().stream().map(Freeze.Allowed::allowedBy).toList());
    return new Listing(
        words.text("governance.freeze.exceptions"),
        List.of(
            words.text("governance.freeze.what"),
            words.text("governance.freeze.why"),
            words.text("governance.freeze.by"),
            words.text("governance.freeze.used")),
        freeze.exceptions().stream()
            .map(one ->
                List.of(
                    kinds.cell(one.kind(), one.subject(), words),
                    Cell.of(one.reason()),
                    Cell.of(
                        names.getOrDefault(one.allowedBy(), one.allowedBy())
                            + ", "
                            + words.date(Days.of(one.allowedAt()))),
                    one.usedAt() == null
                        ? Cell.of(words.text("governance.freeze.unused"))
                        : Cell.of(words.date(Days.of(one.usedAt())))))
            .toList(),
        words.text("governance.freeze.exceptions.none"));
  }

  private Status state(Freeze freeze, Words words) {
    LocalDate today = Days.today(clock);
    if (!freeze.givenUp().isEmpty()) {
      return new Status(
          words.text("governance.freeze.state.given-up", freeze.givenUp()), Colour.GREY);
    }
    if (freeze.holdsOn(today)) {
      return new Status(words.text("governance.freeze.state.holds"), Colour.AMBER);
    }
    return freeze.isAhead(today)
        ? new Status(words.text("governance.freeze.state.ahead"), Colour.BLUE)
        : new Status(words.text("governance.freeze.state.over"), Colour.GREY);
  }
}
