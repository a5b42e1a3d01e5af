package org.kith.figures.web;

import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.figures.Decided;
import org.kith.figures.FigureRefused;
import org.kith.figures.Reporting;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One figure, for the team: approves it, or sends it back. */
@Controller
class TeamFigureController {
  static final TextField BACK =
      TextField.lines("back", "figures.send-back.reason").atMost(500).rows(3);
  static final Field<Optional<String>> REASON = TeamFiguresController.REASON;

  private static final String PATH = TeamFiguresController.PATH + "/{id}";

  private final Access access;
  private final Reporting reporting;
  private final TeamStatements statements;
  private final SubjectScopes scopes;
  private final TeamFigurePages pages;

  TeamFigureController(
      Access access,
      Reporting reporting,
      TeamStatements statements,
      SubjectScopes scopes,
      TeamFigurePages pages) {
    this.access = access;
    this.reporting = reporting;
    this.statements = statements;
    this.scopes = scopes;
    this.pages = pages;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    if (!access.who().mayAnywhere(Reporting.APPROVE)) {
      scopes.requireSomewhere(Reporting.REPORT);
    }
    return page(existing(id), form, Form.blank(form.words()));
  }

  @PostMapping(PATH + "/approve")
  View approve(@PathVariable String id, Form form) {
    TeamStatement figure = toDecide(id);
    if (!form.accepts(REASON)) {
      return page(figure, form, Form.blank(form.words()));
    }
    Decided decided = reporting.approve(List.of(id), form.get(REASON).orElse(""));
    if (decided.refused().isEmpty()) {
      return View.seeOther(TeamFiguresController.PATH + "/" + id);
    }
    form.refused(new FigureRefused(decided.refused().getOrDefault(id, "")));
    return page(existing(id), form, Form.blank(form.words()));
  }

  @PostMapping(PATH + "/send-back")
  View sendBack(@PathVariable String id, Form form) {
    TeamStatement figure = toDecide(id);
    if (!form.accepts(BACK)) {
      return page(figure, Form.blank(form.words()), form);
    }
    try {
      reporting.sendBack(id, form.get(BACK));
      return View.seeOther(TeamFiguresController.PATH + "/" + id);
    } catch (FigureRefused refused) {
      return page(existing(id), Form.blank(form.words()), form.refused(refused));
    }
  }

  private TeamStatement toDecide(String id) {
    scopes.requireSomewhere(Reporting.APPROVE);
    TeamStatement figure = existing(id);
    if (!scopes.isAllowed(Reporting.APPROVE, figure.statement().subject().id())) {
      throw new NotAllowed(Reporting.APPROVE);
    }
    return figure;
  }

  private TeamStatement existing(String id) {
    return statements.one(id).orElseThrow(NotFound::new);
  }

  private View page(TeamStatement figure, Form approve, Form back) {
    TeamFigurePage page = pages.of(figure, approve, back);
    View.Shown shown = View.of("figures/team-figure", page);
    return page.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }
}
