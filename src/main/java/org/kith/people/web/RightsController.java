package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.people.Rights;
import org.kith.people.rights.Entry;
import org.kith.people.rights.Gathering;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.SummaryRow;
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

/** Requests of people about their own data, to be read. */
@Controller
class RightsController {
  private static final int HISTORY = 30;

  private final Access access;
  private final RequestBook book;
  private final RecordSearch search;
  private final Gathering gathering;
  private final RightsShown show;
  private final AuditTrail trail;

  RightsController(
      Access access,
      RequestBook book,
      RecordSearch search,
      Gathering gathering,
      RightsShown show,
      AuditTrail trail) {
    this.access = access;
    this.book = book;
    this.search = search;
    this.gathering = gathering;
    this.show = show;
    this.trail = trail;
  }

  @GetMapping(RightsShown.PATH)
  View all(Words words) {
    List<RightsRequest> all = book.all();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("people.rights"),
            words.text("people.rights.about"),
            List.of(),
            List.of(new Way(words.text("people.rights.new"), RightsShown.PATH + "/new")),
            List.of(
                listing("open", all.stream().filter(RightsRequest::isOpen).toList(), words),
                listing("closed", all.stream().filter(one -> !one.isOpen()).toList(), words))));
  }

  private Listing listing(String which, List<RightsRequest> some, Words words) {
    return new Listing(
        words.text("people.rights." + which),
        List.of(
            words.text("people.rights.what"),
            words.text("people.rights.received"),
            words.text("people.rights.due"),
            words.text("people.rights.state")),
        some.stream()
            .map(one ->
                List.of(
                    Cell.link(RightsShown.title(one, words).text(), RightsShown.path(one.id())),
                    Cell.of(words.date(one.receivedOn())),
                    Cell.of(words.date(one.dueOn())),
                    Cell.of(show.status(one, words))))
            .toList(),
        words.text("people.rights.none"));
  }

  @GetMapping(RightsShown.ID)
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    RightsRequest request = book.find(id).orElseThrow(NotFound::new);
    boolean mayAnswer = access.who().may(Rights.ANSWER);
    List<RecordSearch.Found> records =
        mayAnswer
            ? search.candidates(id, "").stream().filter(RecordSearch.Found::isConfirmed).toList()
            : List.of();
    List<Entry> entries = mayAnswer ? gathering.entries(id) : List.of();
    List<Listing> listings = new ArrayList<>();
    if (mayAnswer && request.isOpen()) {
      listings.add(records(records, words));
    }
    if (!entries.isEmpty()) {
      listings.add(entries(request, entries, words));
    }
    return View.of(
        "ui/record",
        new RecordPage(
            RightsShown.title(request, words),
            List.of(RightsShown.all(words)),
            show.status(request, words),
            rows(request, words),
            List.of(),
            listings,
            RightsWays.of(request, records.size(), entries, access.who(), words),
            trail.of(Rights.SUBJECT, id.toString(), HISTORY)));
  }

  private static List<SummaryRow> rows(RightsRequest request, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        Markup.row(
            "people.rights.asked-by",
            request.askedBy().isEmpty()
                ? words.plain("people.rights.asked-by.gone")
                : request.askedBy(),
            words));
    rows.add(
        Markup.row(
            "people.rights.identity",
            words.text("people.rights.identity." + request.identity().id().replace('_', '-')),
            words));
    if (!request.identityNote().isEmpty()) {
      rows.add(Markup.row("people.rights.identity-note.short", request.identityNote(), words));
    }
    rows.add(Markup.row("people.rights.received", words.date(request.receivedOn()), words));
    rows.add(Markup.row("people.rights.due", words.date(request.dueOn()), words));
    if (!request.extendedFor().isEmpty()) {
      rows.add(Markup.row("people.rights.extended", request.extendedFor(), words));
    }
    if (request.closedOn() != null) {
      rows.add(Markup.row("people.rights.closed-on", words.date(request.closedOn()), words));
      rows.add(Markup.row("people.rights.closed-for", request.closedFor(), words));
    }
    return rows;
  }

  private Listing records(List<RecordSearch.Found> records, Words words) {
    return new Listing(
        words.text("people.rights.records"),
        List.of(
            words.text("people.rights.records.name"),
            words.text("people.rights.records.born"),
            words.text("people.rights.records.holder")),
        records.stream()
            .map(one ->
                List.of(
                    Cell.of(one.name()),
                    Cell.of(one.bornIn() == null ? "–" : String.valueOf(one.bornIn())),
                    Cell.of(show.holder(one.holder(), words))))
            .toList(),
        words.text("people.rights.records.none"));
  }

  private Listing entries(RightsRequest request, List<Entry> entries, Words words) {
    return new Listing(
        words.text("people.rights.entries"),
        List.of(
            words.text("people.rights.entries.kind"),
            words.text("people.rights.entries.when"),
            words.text("people.rights.records.holder"),
            words.text("people.rights.state")),
        entries.stream()
            .map(entry ->
                List.of(
                    Cell.link(
                        entry.kind() + " " + entry.number(),
                        RightsShown.path(request.id()) + "/entries/" + entry.number()),
                    Cell.of(RightsShown.day(entry.at(), words)),
                    Cell.of(show.holder(entry.holder(), words)),
                    Cell.of(state(entry, words))))
            .toList(),
        Text.english(""));
  }

  private static Status state(Entry entry, Words words) {
    if (entry.waits()) {
      return new Status(words.text("people.rights.entries.waits"), Colour.AMBER);
    }
    if (entry.given().isBlank()) {
      return new Status(words.text("people.rights.entries.left-out"), Colour.GREY);
    }
    return entry.isRedacted()
        ? new Status(words.text("people.rights.entries.redacted"), Colour.BLUE)
        : new Status(words.text("people.rights.entries.whole"), Colour.GREEN);
  }
}
