package org.kith.figures.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.figures.Reporting;
import org.kith.figures.Standing;
import org.kith.figures.Standing.SentBack;
import org.kith.figures.Standing.State;
import org.kith.figures.Statement;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.FigureApprovers;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.figures.web.TeamFigurePage.Approval;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Component;

/** Makes the team's page of one figure. */
@Component
class TeamFigurePages {
  private static final int HISTORY = 30;

  private final Access access;
  private final AuditTrail trail;
  private final TeamStatements statements;
  private final SubjectScopes scopes;
  private final FigureApprovers approvers;
  private final Cases cases;
  private final CaseRows caseRows;
  private final TeamRows rows;

  TeamFigurePages(
      Access access,
      AuditTrail trail,
      TeamStatements statements,
      SubjectScopes scopes,
      FigureApprovers approvers,
      Cases cases,
      CaseRows caseRows,
      TeamRows rows) {
    this.access = access;
    this.trail = trail;
    this.statements = statements;
    this.scopes = scopes;
    this.approvers = approvers;
    this.cases = cases;
    this.caseRows = caseRows;
    this.rows = rows;
  }

  TeamFigurePage of(TeamStatement figure, Form approve, Form back) {
    Words words = approve.words();
    Wording wording = rows.wording(words);
    Statement statement = figure.statement();
    Standing standing = figure.standing();
    String id = statement.id();
    List<TeamStatement> before = statements.before(id);
    String waiting = statements.waitingCorrection(id).orElse(null);
    return new TeamFigurePage(
        id,
        Wording.title(statement),
        wording.value(statement),
        StandingTag.of(figure, words),
        facts(figure, wording),
        standing.isPublished() ? Wording.path(id) : null,
        standing.supersededBy() == null ? null : path(standing.supersededBy()),
        waiting == null ? null : path(waiting),
        rows.of(before, wording),
        caseRows.of(cases.involving(id), words),
        approval(figure),
        standing.supersededBy() == null
            && waiting == null
            && statement.amount() != null
            && scopes.isAllowed(Reporting.REPORT, statement.subject().id()),
        approve,
        approve.show(TeamFigureController.REASON),
        back,
        back.show(TeamFigureController.BACK),
        trail.of(
            "statement",
            Stream.concat(Stream.of(id), before.stream().map(one -> one.statement().id())).toList(),
            HISTORY),
        List.of(EnterFigureController.crumb(words)));
  }

  private Approval approval(TeamStatement figure) {
    String subject = figure.statement().subject().id();
    Standing standing = figure.standing();
    if (standing.state() != State.ENTERED
        || standing.supersededBy() != null
        || !scopes.isAllowed(Reporting.APPROVE, subject)) {
      return Approval.NONE;
    }
    if (!standing.enteredBy().equals(access.who().name())) {
      return Approval.OTHERS;
    }
    return approvers.isAnybodyElse(standing.enteredBy(), subject)
        ? Approval.OWN_REFUSED
        : Approval.OWN;
  }

  private List<SummaryRow> facts(TeamStatement figure, Wording wording) {
    Words words = wording.words();
    Statement statement = figure.statement();
    Standing standing = figure.standing();
    Map<String, String> names = rows.names(List.of(figure));
    List<SummaryRow> facts = new ArrayList<>();
    add(facts, "figures.team.about", wording.subject(statement).name(), words);
    add(
        facts,
        "figures.statement.kind",
        words.text("figures.kind." + statement.kind().id()),
        words);
    add(facts, "figures.statement.base", english(statement.base()), words);
    Text period = wording.period(statement.period());
    add(
        facts,
        "figures.column.period",
        period == null ? words.text("figures.unstated") : period,
        words);
    add(
        facts,
        "figures.statement.stated",
        Text.english(wording.source(statement).text() + ", “" + statement.section() + "”"),
        words);
    add(facts, "figures.statement.note", english(statement.note()), words);
    add(facts, "figures.report.why", english(standing.why()), words);
    add(facts, "figures.team.entered", TeamRows.entered(standing, words, names), words);
    add(facts, "figures.team.approval", approved(standing, names, words), words);
    add(facts, "figures.team.back", back(standing.sentBack(), names, words), words);
    add(facts, "figures.statement.reference", Text.english(statement.id()), words);
    return facts;
  }

  private static @Nullable Text approved(
      Standing standing, Map<String, String> names, Words words) {
    String by = standing.approvedBy();
    var at = standing.approvedAt();
    if (by == null || at == null) {
      return null;
    }
    if (standing.isLoaded()) {
      return words.text("figures.standing.loaded.means");
    }
    String day = words.date(at.atZone(TeamRows.HERE).toLocalDate());
    String name = names.getOrDefault(by, by);
    return standing.isOwnApproval()
        ? words.text("figures.standing.own.means", name, day, standing.ownReason())
        : words.text("figures.standing.approved-by", name, day);
  }

  private static @Nullable Text back(
      @Nullable SentBack sentBack, Map<String, String> names, Words words) {
    return sentBack == null
        ? null
        : words.text(
            "figures.standing.sent-back-by",
            names.getOrDefault(sentBack.by(), sentBack.by()),
            sentBack.reason());
  }

  private static void add(List<SummaryRow> facts, String key, @Nullable Text value, Words words) {
    if (value != null) {
      Content shown = words.show(value);
      facts.add(new SummaryRow(words.text(key), shown, null));
    }
  }

  private static @Nullable Text english(String text) {
    return text.isBlank() ? null : Text.english(text);
  }

  private static String path(String id) {
    return TeamFiguresController.PATH + "/" + id;
  }
}
