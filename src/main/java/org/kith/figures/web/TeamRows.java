package org.kith.figures.web;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.access.Accounts;
import org.kith.figures.Figures;
import org.kith.figures.Reporting;
import org.kith.figures.Standing;
import org.kith.figures.Statement;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Words figures for the team. */
@Component
class TeamRows {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private final TeamStatements statements;
  private final Figures figures;
  private final Accounts accounts;
  private final SubjectScopes scopes;

  TeamRows(TeamStatements statements, Figures figures, Accounts accounts, SubjectScopes scopes) {
    this.statements = statements;
    this.figures = figures;
    this.accounts = accounts;
    this.scopes = scopes;
  }

  Wording wording(Words words) {
    return new Wording(words, statements.subjects(), figures.sources());
  }

  List<TeamRow> of(Collection<TeamStatement> shown, Wording wording) {
    Map<String, String> names = names(shown);
    return shown.stream().map(one -> row(one, wording, names)).toList();
  }

  /** Names of everybody who entered, approved or sent back any of these. */
  Map<String, String> names(Collection<TeamStatement> shown) {
    return accounts.names(
        shown.stream()
            .map(TeamStatement::standing)
            .flatMap(standing ->
                Stream.of(
                    standing.enteredBy(),
                    Objects.requireNonNullElse(standing.approvedBy(), ""),
                    standing.sentBack() == null ? "" : standing.sentBack().by()))
            .distinct()
            .toList());
  }

  private TeamRow row(TeamStatement one, Wording wording, Map<String, String> names) {
    Statement statement = one.statement();
    return new TeamRow(
        statement.id(),
        Text.english(statement.label()),
        Wording.breakdown(statement),
        wording.subject(statement).name(),
        wording.value(statement),
        wording.period(statement.period()),
        wording.source(statement),
        Text.english(statement.section()),
        entered(one.standing(), wording.words(), names),
        StandingTag.of(one, wording.words()),
        one.standing().state() == Standing.State.ENTERED
            && one.standing().supersededBy() == null
            && scopes.isAllowed(Reporting.APPROVE, statement.subject().id()));
  }

  /** "Amina Khan, 4 May 2025"; of loaded figures "Loaded by command-line, 4 May 2025". */
  static Text entered(Standing standing, Words words, Map<String, String> names) {
    return words.text(
        standing.isLoaded() ? "figures.standing.loaded-by" : "figures.standing.entered-by",
        names.getOrDefault(standing.enteredBy(), standing.enteredBy()),
        words.date(standing.enteredAt().atZone(HERE).toLocalDate()));
  }
}
