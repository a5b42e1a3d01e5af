package org.kith.figures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.figures.domain.Case;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Words contradictions for the team. */
@Component
class CaseRows {
  private final Accounts accounts;

  CaseRows(Accounts accounts) {
    this.accounts = accounts;
  }

  List<CaseRow> of(List<Case> cases, Words words) {
    Map<String, String> names =
        accounts.names(cases.stream().map(Case::owner).filter(Objects::nonNull).toList());
    return cases.stream().map(one -> row(one, names, words)).toList();
  }

  private static CaseRow row(Case one, Map<String, String> names, Words words) {
    String owner = one.owner();
    return new CaseRow(
        TeamContradictionsController.PATH + "/" + one.reference(),
        words.text("figures.rule." + one.finding().rule()),
        Text.english(one.finding().explanation()),
        severity(one, words),
        state(one, words),
        reach(one, words),
        owner == null ? null : names.getOrDefault(owner, owner),
        due(one, words));
  }

  static StandingTag severity(Case one, Words words) {
    return new StandingTag(
        words.text("figures.severity." + one.severity().id()),
        switch (one.severity()) {
          case HIGH -> "red";
          case MEDIUM -> "amber";
          case LOW -> "grey";
        });
  }

  static StandingTag state(Case one, Words words) {
    return new StandingTag(
        words.text("figures.case." + LedgerRequest.word(one.state())),
        switch (one.state()) {
          case OPEN -> "blue";
          case RESOLVED -> "green";
          case ACCEPTED -> "teal";
          case DEFERRED -> "grey";
        });
  }

  static @Nullable StandingTag reach(Case one, Words words) {
    if (one.isPublic()) {
      return null;
    }
    String key = one.isOfEntered() ? "figures.case.of-entered" : "figures.case.inside";
    return new StandingTag(words.text(key), "purple");
  }

  static @Nullable Text due(Case one, Words words) {
    LocalDate until = one.deferredUntil();
    return until == null
        ? null
        : words.text(
            one.isOverdue() ? "figures.case.was-until" : "figures.case.until", words.date(until));
  }
}
