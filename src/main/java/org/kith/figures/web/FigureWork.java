package org.kith.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItem.Kind;
import org.kith.access.WorkItems;
import org.kith.figures.Reporting;
import org.kith.figures.Settling;
import org.kith.figures.domain.Case;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.FigureApprovers;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.TeamStatements;
import org.kith.figures.domain.TeamStatements.Waiting;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody: figures to approve, figures sent back to them, and contradictions that
 * they deal with, or that were put off until a day that has come.
 */
@Component
class FigureWork implements WorkItems {
  private final TeamStatements statements;
  private final SubjectScopes scopes;
  private final FigureApprovers approvers;
  private final Cases cases;
  private final Words words;

  FigureWork(
      TeamStatements statements,
      SubjectScopes scopes,
      FigureApprovers approvers,
      Cases cases,
      Messages messages) {
    this.statements = statements;
    this.scopes = scopes;
    this.approvers = approvers;
    this.cases = cases;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    if (actor.mayAnywhere(Reporting.APPROVE)) {
      items.addAll(toApprove(actor));
    }
    if (actor.mayAnywhere(Reporting.REPORT)) {
      items.addAll(sentBack(actor));
    }
    if (actor.may(Settling.CONTRADICT)) {
      cases.openOf(actor.name()).forEach(one -> items.add(contradiction(one)));
      cases.overdueOfNobody().forEach(one -> items.add(contradiction(one)));
    }
    return items;
  }

  private List<WorkItem> toApprove(Actor actor) {
    int waiting =
        statements.waiting().stream()
            .filter(some -> mayApprove(some, actor))
            .mapToInt(Waiting::figures)
            .sum();
    return waiting == 0
        ? List.of()
        : List.of(
            new WorkItem(
                Kind.TO_APPROVE,
                words.plain("figures.work.approve", waiting),
                TeamFiguresController.PATH,
                null));
  }

  private boolean mayApprove(Waiting some, Actor actor) {
    return scopes.isAllowed(Reporting.APPROVE, some.subject())
        && (!some.enteredBy().equals(actor.name())
            || !approvers.isAnybodyElse(some.enteredBy(), some.subject()));
  }

  private List<WorkItem> sentBack(Actor actor) {
    return statements.sentBackTo(actor.name()).stream()
        .map(figure ->
            new WorkItem(
                Kind.TO_DO,
                words.plain("figures.work.sent-back", Wording.title(figure.statement()).text()),
                TeamFiguresController.PATH + "/" + figure.statement().id(),
                null))
        .toList();
  }

  private WorkItem contradiction(Case one) {
    String rule = words.plain("figures.rule." + one.finding().rule());
    return new WorkItem(
        one.isOverdue() ? Kind.OVERDUE : Kind.TO_DO,
        words.plain("figures.work.contradiction", rule, first(one)),
        TeamContradictionsController.PATH + "/" + one.reference(),
        one.deferredUntil());
  }

  /** What it is about: the beginning of the explanation, up to the first colon. */
  private static String first(Case one) {
    String explanation = one.finding().explanation();
    int colon = explanation.indexOf(": ");
    String about = colon > 0 ? explanation.substring(0, colon) : explanation;
    return about.length() > 100 ? about.substring(0, 100).strip() + "…" : about;
  }
}
