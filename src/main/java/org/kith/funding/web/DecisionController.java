package org.kith.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.funding.Funding;
import org.kith.funding.Standing;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.domain.Approvals;
import org.kith.funding.domain.Drafts;
import org.kith.funding.domain.Recording;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Approving, declining and taking back what was entered. */
@Controller
class DecisionController {
  /** What can be decided. */
  enum Verdict {
    APPROVE,
    DECLINE
  }

  private static final ChoiceField<Verdict> VERDICT =
      ChoiceField.of(
          "verdict", "funding.form.verdict", Choice.each(Verdict.class, "funding.verdict."));
  private static final Field<Optional<String>> REASON =
      TextField.lines("reason", "funding.form.reason").atMost(500).rows(3).optional();
  private static final List<Field<?>> ASKED = List.of(VERDICT, REASON);

  private final Funding funding;
  private final Approvals approvals;
  private final Recording recording;
  private final Naming naming;
  private final Accounts accounts;
  private final Access access;
  private final Clock clock;

  DecisionController(
      Funding funding,
      Approvals approvals,
      Recording recording,
      Naming naming,
      Accounts accounts,
      Access access,
      Clock clock) {
    this.funding = funding;
    this.approvals = approvals;
    this.recording = recording;
    this.naming = naming;
    this.accounts = accounts;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(MoneyPaths.APPROVALS)
  @Transactional(readOnly = true)
  View waiting(Words words) {
    EntryWords entryWords = new EntryWords(naming.names(), words);
    List<ApprovalsPage.Line> lines = new ArrayList<>();
    for (TrailEntry entry : funding.trail().waiting()) {
      lines.add(
          new ApprovalsPage.Line(
              entryWords.what(entry, entry.agreement()),
              MoneyPaths.entry(entry.id()),
              about(entry, entryWords),
              entryWords.when(entry),
              entry.moved().sum().inWords(),
              person(entry.recorded().by()),
              approvals.isOwn(entry)));
    }
    return View.of(
        "funding/approvals",
        new ApprovalsPage(
            words.text("funding.approvals"),
            List.of(new Crumb(words.text("funding.money"), MoneyPaths.MONEY)),
            lines));
  }

  @GetMapping(MoneyPaths.MONEY + "/entries/{id}")
  @Transactional(readOnly = true)
  View ask(@PathVariable String id, Form form) {
    access.require(Funding.APPROVE);
    TrailEntry entry = entry(id);
    return entry.standing() == Standing.ENTERED ? page(entry, form) : View.seeOther(back(entry));
  }

  @PostMapping(MoneyPaths.MONEY + "/entries/{id}")
  View decide(@PathVariable String id, Form form) {
    access.require(Funding.APPROVE);
    TrailEntry entry = entry(id);
    if (entry.standing() != Standing.ENTERED) {
      return View.seeOther(back(entry));
    }
    return form.posted(ASKED)
        .save(
            () -> {
              String reason = form.get(REASON).orElse("");
              return switch (form.get(VERDICT)) {
                case APPROVE -> {
                  approvals.approve(id, reason);
                  yield View.done(back(entry), "funding.approved.done");
                }
                case DECLINE -> {
                  approvals.decline(id, reason);
                  yield View.done(back(entry), "funding.declined.done");
                }
              };
            },
            again -> page(entry, again));
  }

  private View.Shown page(TrailEntry entry, Form form) {
    Words words = form.words();
    FormPage page =
        FormPage.of("funding.decide", form, ASKED, MoneyPaths.entry(entry.id()), "funding.save")
            .below(
                new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
                new Crumb(words.text("funding.approvals"), MoneyPaths.APPROVALS))
            .saying(told(entry, words));
    return approvals.isOwn(entry) ? page.saying("funding.own-entry").shown() : page.shown();
  }

  @GetMapping(MoneyPaths.MONEY + "/entries/{id}/take-back")
  @Transactional(readOnly = true)
  View askToTakeBack(@PathVariable String id, Form form) {
    access.require(Funding.RECORD);
    return takeBackPage(entry(id), form);
  }

  @PostMapping(MoneyPaths.MONEY + "/entries/{id}/take-back")
  View takeBack(@PathVariable String id, Form form) {
    access.require(Funding.RECORD);
    TrailEntry entry = entry(id);
    LocalDate today = LocalDate.now(clock.withZone(Dates.HERE));
    return form.posted(List.of(MoneyFields.WHY))
        .save(
            () -> {
              Drafts drafts = new Drafts(EntryForm.id(form), today, form.get(MoneyFields.WHY));
              recording.record(List.of(drafts.takenBack(entry)));
              return View.done(back(entry), "funding.saved.done");
            },
            again -> takeBackPage(entry, again));
  }

  private View.Shown takeBackPage(TrailEntry entry, Form form) {
    Words words = form.words();
    return FormPage.of(
            "funding.take-back",
            form,
            List.of(MoneyFields.WHY),
            MoneyPaths.takeBack(entry.id()),
            "funding.save")
        .below(new Crumb(words.text("funding.money"), MoneyPaths.MONEY))
        .saying(told(entry, words))
        .saying("funding.take-back.said")
        .shown();
  }

  private Text told(TrailEntry entry, Words words) {
    EntryWords entryWords = new EntryWords(naming.names(), words);
    return words.text(
        "funding.entry-told",
        about(entry, entryWords),
        entryWords.what(entry, entry.agreement()),
        entry.kind().moves() ? entry.moved().sum().inWords() : Sum.NONE.inWords(),
        entryWords.when(entry),
        person(entry.recorded().by()),
        entry.reason());
  }

  private static String about(TrailEntry entry, EntryWords entryWords) {
    var agreement =
        entry.agreement() == null ? null : entryWords.names().agreements().get(entry.agreement());
    return agreement == null ? entryWords.words().plain("funding.budgets") : agreement.title();
  }

  private String person(String account) {
    return accounts.names(List.of(account)).getOrDefault(account, account);
  }

  private TrailEntry entry(String id) {
    return funding.trail().entries().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static String back(TrailEntry entry) {
    return entry.agreement() == null ? MoneyPaths.BUDGETS : MoneyPaths.agreement(entry.agreement());
  }
}
