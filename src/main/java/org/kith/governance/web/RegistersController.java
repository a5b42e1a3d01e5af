package org.kith.governance.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.figures.Subject;
import org.kith.governance.Governance;
import org.kith.governance.RegisterEntry;
import org.kith.governance.RegisterEntry.RegisterText;
import org.kith.governance.domain.Days;
import org.kith.governance.domain.Registers;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
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

/** Equality and data-protection registers, to be read. */
@Controller
class RegistersController {
  static final String PATH = "/team/registers";
  private static final int HISTORY = 30;

  private final Access access;
  private final Registers registers;
  private final Ask ask;
  private final AuditTrail trail;
  private final Clock clock;

  RegistersController(Access access, Registers registers, Ask ask, AuditTrail trail, Clock clock) {
    this.access = access;
    this.registers = registers;
    this.ask = ask;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View all(Words words) {
    List<RegisterEntry> all = registers.all();
    Map<String, String> names = ask.names(all.stream().map(one -> one.says().owner()).toList());
    Map<Subject, String> subjects = ask.subjects();
    return View.of(
        "ui/list",
        new ListPage(
            words.text("governance.registers.title"),
            words.text("governance.registers.about"),
            List.of(),
            access.who().may(Governance.REGISTER)
                ? List.of(new Way(words.text("governance.registers.new"), PATH + "/new"))
                : List.of(),
            Arrays.stream(RegisterEntry.Kind.values())
                .map(kind ->
                    listing(
                        kind,
                        all.stream().filter(one -> one.says().kind() == kind).toList(),
                        names,
                        subjects,
                        words))
                .toList()));
  }

  private Listing listing(
      RegisterEntry.Kind kind,
      List<RegisterEntry> entries,
      Map<String, String> names,
      Map<Subject, String> subjects,
      Words words) {
    return new Listing(
        kind(kind, words),
        List.of(
            words.text("governance.title"),
            words.text("governance.about"),
            words.text("governance.owner"),
            words.text("governance.dated"),
            words.text("governance.review")),
        entries.stream()
            .map(one ->
                List.of(
                    Cell.link(one.says().title(), PATH + "/" + one.id()),
                    Cell.of(Ask.named(one.says().about(), subjects, words)),
                    Cell.of(
                        names.getOrDefault(one.says().owner(), words.plain("governance.somebody"))),
                    Cell.of(words.date(one.says().dated())),
                    Show.due(one.says().reviewDue(), Days.today(clock), words)))
            .toList(),
        words.text("governance.registers.none"));
  }

  @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
  @Transactional(readOnly = true)
  View one(@PathVariable UUID id, Words words) {
    access.require(Governance.READ);
    RegisterEntry entry = registers.entry(id).orElseThrow(NotFound::new);
    return View.of(
        "ui/record",
        new RecordPage(
            Text.english(entry.says().title()),
            List.of(crumb(words)),
            null,
            rows(entry.says(), words),
            List.of(),
            List.of(),
            access.who().may(Governance.REGISTER)
                ? List.of(new Way(words.text("governance.change"), PATH + "/" + id + "/change"))
                : List.of(),
            trail.of(Registers.SUBJECT, id.toString(), HISTORY)));
  }

  private List<SummaryRow> rows(RegisterText says, Words words) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(Markup.row("governance.registers.kind", kind(says.kind(), words), words));
    rows.add(Markup.row("governance.about", ask.named(says.about(), words), words));
    rows.add(Markup.row("governance.owner", ask.name(says.owner(), words), words));
    rows.add(Markup.row("governance.dated", words.date(says.dated()), words));
    rows.add(
        Markup.row(
            "governance.review", Show.dueText(says.reviewDue(), Days.today(clock), words), words));
    rows.add(row("governance.outcome", says.outcome(), words));
    rows.add(row("governance.notes", says.notes(), words));
    rows.add(row("governance.link", says.link(), words));
    return rows;
  }

  /**
   * The place of a document is shown as it was written: it may be a drawer as well as an address.
   */
  private static SummaryRow row(String key, String text, Words words) {
    return Markup.row(key, text.isEmpty() ? words.plain("governance.not-said") : text, words);
  }

  private static Text kind(RegisterEntry.Kind kind, Words words) {
    return words.text("governance.registers.kind." + kind.id().replace('_', '-'));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("governance.registers.title"), PATH);
  }
}
