package org.kith.returns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.Action;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.figures.Reporting;
import org.kith.kernel.Refusal;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.kith.returns.domain.Answering;
import org.kith.returns.domain.ReceivedFiles;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** The page of one return, with what may be done by whoever looks. */
@Component
class ReturnPages {
  private static final int HISTORY = 50;

  private final Returns returns;
  private final ReceivedFiles received;
  private final Access access;
  private final Accounts accounts;
  private final AuditTrail trail;
  private final Today today;

  ReturnPages(
      Returns returns,
      ReceivedFiles received,
      Access access,
      Accounts accounts,
      AuditTrail trail,
      Today today) {
    this.returns = returns;
    this.received = received;
    this.access = access;
    this.accounts = accounts;
    this.trail = trail;
    this.today = today;
  }

  /**
   * Before anything is looked up: whoever may not do it anywhere learns nothing of what there is.
   */
  void requireSomewhere(Action action) {
    access.requireSomewhere(action);
  }

  View.Shown of(PartnerReturn one, Form form) {
    return page(one, form.withVersion(one.version()));
  }

  /** The page as it is now, saying what could not be done. */
  View.Shown of(PartnerReturn one, Form form, Refusal refusal) {
    return page(one, form.withVersion(one.version()).refused(refusal));
  }

  private View.Shown page(PartnerReturn one, Form form) {
    Words words = form.words();
    String path = ReturnPaths.one(one.id());
    List<SentReturn> versions = returns.sent(one.id());
    List<ReturnPage.Version> shown =
        versions.stream().map(version -> version(one, version, words)).toList();
    boolean mayRequest = may(Returns.REQUEST, one) && one.state().isOpen();
    return View.of(
        "returns/return",
        new ReturnPage(
            Text.english(one.partner() + ": " + one.projectName()),
            Standing.of(one, today.day()).status(words),
            facts(one, words),
            one.askedBack().isEmpty() ? null : Text.english(one.askedBack()),
            lines(one, versions, words),
            shown.isEmpty() ? null : shown.getFirst(),
            shown.stream().skip(1).toList(),
            received.of(one).stream()
                .map(file ->
                    new ReturnPage.Way(
                        Text.english(file.name()), path + "/files/" + file.id().value()))
                .toList(),
            mayRequest ? ways(path, words) : List.of(),
            one.state() == ReturnState.SENT && may(Returns.ACCEPT, one),
            mayRequest,
            one.state().isOpen() && may(Returns.ANSWER, one),
            form,
            path,
            access.who().isInside() ? history(one, words) : List.of(),
            List.of(ReturnPaths.crumb(words))));
  }

  private List<HistoryEntry> history(PartnerReturn one, Words words) {
    return trail.of(Answering.SUBJECT, one.id(), HISTORY).stream()
        .map(entry ->
            entry.who().equals(SentReturn.BY_LINK)
                ? new HistoryEntry(
                    entry.when(),
                    words.plain("returns.by-link.who", one.partner()),
                    entry.what(),
                    entry.reason())
                : entry)
        .toList();
  }

  boolean may(Action action, PartnerReturn one) {
    return access
        .who()
        .may(action, Scope.project(one.project()), Scope.organisation(one.organisation()));
  }

  private static List<ReturnPage.Way> ways(String path, Words words) {
    return List.of(
        new ReturnPage.Way(words.text("returns.way.due"), path + "/due"),
        new ReturnPage.Way(words.text("returns.way.withdraw"), path + "/withdraw"));
  }

  private List<SummaryRow> facts(PartnerReturn one, Words words) {
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(row("returns.fact.period", AnswerPages.period(one, words).text(), words));
    facts.add(row("returns.fact.due", words.date(one.due()), words));
    facts.add(row("returns.fact.recipient", recipient(one, words), words));
    facts.add(
        row(
            "returns.fact.asked",
            words.plain("returns.fact.asked.by", person(one.askedBy()), day(one.askedAt(), words)),
            words));
    facts.add(row("returns.fact.reference", one.id(), words));
    return facts;
  }

  private static String recipient(PartnerReturn one, Words words) {
    if (one.recipient().name().isEmpty()) {
      return words.plain("returns.fact.recipient.gone");
    }
    String email = one.recipient().email();
    String address = one.recipient().address().replace("\n", ", ");
    String where =
        email != null ? email : address.isEmpty() ? words.plain("returns.fact.telephone") : address;
    return one.recipient().name() + ", " + where;
  }

  private static SummaryRow row(String key, String said, Words words) {
    return SummaryRow.of(words.text(key), words.show(Text.english(said)));
  }

  private List<ReturnPage.Line> lines(PartnerReturn one, List<SentReturn> versions, Words words) {
    List<ReturnPage.Line> lines = new ArrayList<>();
    boolean seesFigures = access.who().mayAnywhere(Reporting.REPORT);
    for (AskedFigure figure : one.figures()) {
      @Nullable GivenFigure given =
          versions.isEmpty() ? null : versions.getFirst().figures().get(figure.number() - 1);
      lines.add(
          new ReturnPage.Line(
              figure.label(),
              figure.last(),
              figure.target(),
              given == null
                  ? null
                  : new Text(
                      AnswerPages.value(given.amount(), given.words(), words), words.language()),
              given == null || given.note().isEmpty() ? null : given.note(),
              given == null || given.statement() == null || !seesFigures
                  ? null
                  : "/team/figures/" + given.statement()));
    }
    return lines;
  }

  private ReturnPage.Version version(PartnerReturn one, SentReturn sent, Words words) {
    String by =
        sent.sentBy().equals(SentReturn.BY_LINK)
            ? words.plain("returns.by-link")
            : person(sent.sentBy());
    String told =
        sent.toldBy().isEmpty()
            ? words.plain("returns.sent-by", day(sent.sentAt(), words), by)
            : words.plain("returns.filled-in-by", day(sent.sentAt(), words), by, sent.toldBy());
    List<SummaryRow> rows = AnswerPages.rows(one, sent, words);
    return new ReturnPage.Version(
        Text.english(told), rows, rows.subList(sent.figures().size(), rows.size()));
  }

  private String person(String account) {
    return accounts.names(List.of(account)).getOrDefault(account, account);
  }

  private static String day(Instant at, Words words) {
    return words.date(LocalDate.ofInstant(at, Today.HERE));
  }
}
