package org.kith.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.figures.domain.Case;
import org.kith.figures.domain.CaseEvent;
import org.kith.figures.domain.CaseEvent.What;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.Settlers;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.TimelineEntry;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Makes the team's page of one contradiction. */
@Component
class CasePages {
  private final Cases cases;
  private final TeamStatements statements;
  private final TeamRows rows;
  private final Accounts accounts;
  private final Settlers settlers;

  CasePages(
      Cases cases, TeamStatements statements, TeamRows rows, Accounts accounts, Settlers settlers) {
    this.cases = cases;
    this.statements = statements;
    this.rows = rows;
    this.accounts = accounts;
    this.settlers = settlers;
  }

  /** What is asked about who deals with it: those who may, and whoever does now. */
  List<Field<?>> assignment(Case one) {
    return List.of(CaseFields.SEVERITY, owner(one));
  }

  Field<Optional<String>> owner(Case one) {
    Map<String, String> names = new LinkedHashMap<>(settlers.names());
    String owner = one.owner();
    if (owner != null) {
      names.putIfAbsent(owner, accounts.names(List.of(owner)).getOrDefault(owner, owner));
    }
    return CaseFields.owner(names);
  }

  /** The stored values in a form. */
  Form fill(Form form, Case one) {
    return form.with(CaseFields.SEVERITY, one.severity())
        .with(owner(one), Optional.ofNullable(one.owner()))
        .withVersion(one.version());
  }

  CasePage of(Case one, Form form) {
    Words words = form.words();
    List<CaseEvent> history = cases.history(one.id());
    Map<String, String> names = names(history);
    Map<String, TeamStatement> involved = statements.byIds(one.finding().statements());
    String rule = "figures.rule." + one.finding().rule();
    CaseEvent last = lastDecision(one, history);
    return new CasePage(
        TeamContradictionsController.PATH + "/" + one.reference(),
        words.text(rule),
        words.text(rule + ".means"),
        Text.english(one.finding().explanation()),
        Stream.of(
                CaseRows.severity(one, words),
                CaseRows.state(one, words),
                CaseRows.reach(one, words))
            .filter(Objects::nonNull)
            .toList(),
        last == null ? CaseRows.due(one, words) : sentence(last, names, words),
        last != null && last.what() == What.RESOLVED ? last.value() : "",
        rows.of(
            one.finding().statements().stream()
                .flatMap(id -> Optional.ofNullable(involved.get(id)).stream())
                .toList(),
            rows.wording(words)),
        Arrays.stream(CaseVerb.values()).filter(verb -> verb.fits(one)).toList(),
        one.goneAt() == null ? null : words.text("figures.case.gone"),
        form,
        form.show(assignment(one)),
        timeline(history, names, words),
        List.of(crumb(words)));
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("figures.cases"), TeamContradictionsController.PATH);
  }

  /** What settled it; null while it is open. */
  private static @Nullable CaseEvent lastDecision(Case one, List<CaseEvent> history) {
    return switch (one.state()) {
      case OPEN -> null;
      case RESOLVED -> last(history, What.RESOLVED);
      case ACCEPTED -> last(history, What.ACCEPTED);
      case DEFERRED -> last(history, What.DEFERRED);
    };
  }

  private static @Nullable CaseEvent last(List<CaseEvent> history, What what) {
    return history.stream().filter(event -> event.what() == what).findFirst().orElse(null);
  }

  private Map<String, String> names(List<CaseEvent> history) {
    return accounts.names(
        history.stream()
            .flatMap(event ->
                event.what() == What.OWNER
                    ? Stream.of(event.actor(), event.value())
                    : Stream.of(event.actor()))
            .distinct()
            .toList());
  }

  private static List<TimelineEntry> timeline(
      List<CaseEvent> history, Map<String, String> names, Words words) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (CaseEvent event : history.reversed()) {
      entries.add(
          new TimelineEntry(
              day(event, words),
              words.text("figures.event." + event.what().id()),
              colour(event.what()),
              sentence(event, names, words)));
    }
    return entries;
  }

  private static String day(CaseEvent event, Words words) {
    return words.date(event.at().atZone(TeamRows.HERE).toLocalDate());
  }

  /** "Amina Khan, 4 May 2025: The register says so. What stands: learners-in-report." */
  static Text sentence(CaseEvent event, Map<String, String> names, Words words) {
    String who = names.getOrDefault(event.actor(), event.actor());
    String day = day(event, words);
    return words.text(
        "figures.event." + event.what().id() + ".said",
        who,
        day,
        event.reason(),
        switch (event.what()) {
          case OWNER ->
              event.value().isEmpty()
                  ? words.plain("figures.cases.owner.nobody")
                  : names.getOrDefault(event.value(), event.value());
          case SEVERITY -> words.plain("figures.severity." + event.value());
          case DEFERRED -> words.date(LocalDate.parse(event.value()));
          default -> event.value();
        });
  }

  private static String colour(What what) {
    return switch (what) {
      case RESOLVED -> "green";
      case ACCEPTED -> "teal";
      case DEFERRED, SEVERITY, OWNER, LETTER -> "grey";
      case REOPENED -> "blue";
      case VALUES_CHANGED -> "amber";
    };
  }
}
