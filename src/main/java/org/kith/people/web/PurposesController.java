package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
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

/** What people's data is used for, to be read by whoever answers for it. */
@Controller
class PurposesController {
  private static final int HISTORY = 20;

  private final Access access;
  private final Purposes purposes;
  private final AuditTrail trail;

  PurposesController(Access access, Purposes purposes, AuditTrail trail) {
    this.access = access;
    this.purposes = purposes;
    this.trail = trail;
  }

  @GetMapping(PeoplePaths.PURPOSES)
  View all(Words words) {
    access.require(Purposes.KEEP);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("people.purposes"),
            words.text("people.purposes.said"),
            List.of(),
            List.of(new Way(words.text("people.purposes.registers"), "/team/registers")),
            List.of(
                new Listing(
                    words.text("people.purposes"),
                    List.of(
                        words.text("people.purpose"),
                        words.text("people.purpose.basis"),
                        words.text("people.purpose.kept"),
                        words.text("people.purpose.confirmed")),
                    purposes.all().stream().map(purpose -> row(purpose, words)).toList(),
                    words.text("people.purposes")))));
  }

  private static List<Cell> row(Purpose purpose, Words words) {
    return List.of(
        Cell.link(
            words.plain(WishFields.matterKey(purpose.id())), PeoplePaths.purpose(purpose.id())),
        Cell.of(words.text(PurposeFields.basisKey(purpose.ground().basis()))),
        Cell.of(PurposeFields.kept(purpose.ground().kept(), words)),
        Cell.of(confirmed(purpose, words)));
  }

  private static Status confirmed(Purpose purpose, Words words) {
    return purpose.confirmedOn() == null
        ? new Status(words.text("people.purpose.to-confirm"), Status.Colour.AMBER)
        : new Status(
            words.text("people.purpose.confirmed-on", words.date(purpose.confirmedOn())),
            Status.Colour.GREEN);
  }

  @GetMapping(PeoplePaths.PURPOSE)
  @Transactional(readOnly = true)
  View one(@PathVariable String purpose, Words words) {
    access.require(Purposes.KEEP);
    Purpose one = purposes.find(purpose).orElseThrow(NotFound::new);
    String path = PeoplePaths.purpose(one.id());
    return View.of(
        "ui/record",
        new RecordPage(
            words.text(WishFields.matterKey(one.id())),
            List.of(PeoplePaths.purposes(words)),
            confirmed(one, words),
            rows(one, words),
            List.of(
                new RecordPage.Passage(
                    words.text("people.notice.now", one.notice()),
                    Markup.paragraph(NoticeWords.of(purposes, one, words).text()))),
            List.of(versions(one, words)),
            List.of(
                new Way(words.text("people.purpose.change"), path + "/change"),
                new Way(words.text("people.notice.new"), path + "/notice"),
                new Way(words.text("people.notice.public"), YourDataController.path(one.id()))),
            trail.of("purpose", one.id(), HISTORY)));
  }

  private static List<SummaryRow> rows(Purpose purpose, Words words) {
    Purpose.Ground ground = purpose.ground();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        Markup.row(
            "people.purpose.about",
            words.text("people.purpose." + purpose.id() + ".about"),
            words));
    rows.add(
        Markup.row(
            "people.purpose.basis", words.text(PurposeFields.basisKey(ground.basis())), words));
    rows.add(Markup.row("people.purpose.law", ground.law(), words));
    rows.add(
        Markup.row(
            "people.purpose.condition",
            words.text(PurposeFields.conditionKey(ground.condition())),
            words));
    if (!ground.conditionLaw().isEmpty()) {
      rows.add(Markup.row("people.purpose.condition-law", ground.conditionLaw(), words));
    }
    if (!ground.offences().isEmpty()) {
      rows.add(Markup.row("people.purpose.offences", ground.offences(), words));
    }
    rows.add(Markup.row("people.purpose.kept", PurposeFields.kept(ground.kept(), words), words));
    return rows;
  }

  private Listing versions(Purpose purpose, Words words) {
    return new Listing(
        words.text("people.notice.versions"),
        List.of(
            words.text("people.notice.version"),
            words.text("people.notice.since"),
            words.text("people.notice.languages")),
        purposes.notices(purpose.id()).stream()
            .map(notice ->
                List.of(
                    Cell.of(words.number(notice.version())),
                    Cell.of(words.date(notice.since())),
                    Cell.of(
                        Text.english(
                            String.join(
                                ", ", notice.words().keySet().stream().sorted().toList())))))
            .toList(),
        words.text("people.notice.own"));
  }
}
