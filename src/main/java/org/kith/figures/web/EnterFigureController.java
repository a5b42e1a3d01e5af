package org.kith.figures.web;

import org.kith.access.NotAllowed;
import org.kith.figures.FigureRefused;
import org.kith.figures.Figures;
import org.kith.figures.NewStatement;
import org.kith.figures.Reporting;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enters figures, and corrections of figures. */
@Controller
class EnterFigureController {
  private static final String PATH = TeamFiguresController.PATH;

  private final Reporting reporting;
  private final TeamStatements statements;
  private final Figures figures;
  private final SubjectScopes scopes;
  private final FigureFieldChoices choices;

  EnterFigureController(
      Reporting reporting,
      TeamStatements statements,
      Figures figures,
      SubjectScopes scopes,
      FigureFieldChoices choices) {
    this.reporting = reporting;
    this.statements = statements;
    this.figures = figures;
    this.scopes = scopes;
    this.choices = choices;
  }

  @GetMapping(PATH + "/new")
  @Transactional(readOnly = true)
  View ask(@RequestParam(defaultValue = "") String subject, Form form) {
    SubjectName about = about(subject);
    return newPage(about, choices.about(about.subject(), null, form.words()), form);
  }

  @PostMapping(PATH + "/new")
  View enter(@RequestParam(defaultValue = "") String subject, Form form) {
    SubjectName about = about(subject);
    FigureFields fields = choices.about(about.subject(), null, form.words());
    if (!fields.accepted(form, fields.forNew())) {
      return newPage(about, fields, form);
    }
    try {
      return View.seeOther(PATH + "/" + reporting.enter(fields.read(form, subject)));
    } catch (FigureRefused refused) {
      return newPage(about, fields, form.refused(refused));
    }
  }

  private View newPage(SubjectName about, FigureFields fields, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("figures.report.new", about.name()),
            form,
            fields.forNew(),
            PATH + "/new" + new Query().with("subject", about.subject().id()),
            "figures.report.enter")
        .below(crumb(words))
        .saying("figures.report.said")
        .view();
  }

  @GetMapping(PATH + "/{id}/correct")
  @Transactional(readOnly = true)
  View askForCorrection(@PathVariable String id, Form form) {
    Statement old = correctable(id);
    FigureFields fields = choices.about(old.subject(), old, form.words());
    return correctionPage(old, fields, fields.fill(form, old));
  }

  @PostMapping(PATH + "/{id}/correct")
  View correct(@PathVariable String id, Form form) {
    Statement old = correctable(id);
    FigureFields fields = choices.about(old.subject(), old, form.words());
    if (!fields.accepted(form, fields.forCorrection())) {
      return correctionPage(old, fields, form);
    }
    try {
      NewStatement corrected = fields.read(form, old).correcting(id, form.get(FigureFields.WHY));
      return View.seeOther(PATH + "/" + reporting.enter(corrected));
    } catch (FigureRefused refused) {
      return correctionPage(old, fields, form.refused(refused));
    }
  }

  private View correctionPage(Statement old, FigureFields fields, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("figures.report.correct", Wording.title(old).text()),
            form,
            fields.forCorrection(),
            PATH + "/" + old.id() + "/correct",
            "figures.report.enter")
        .below(crumb(words), new Crumb(Wording.title(old), PATH + "/" + old.id()))
        .saying("figures.report.correct.said")
        .view();
  }

  private SubjectName about(String subject) {
    scopes.requireSomewhere(Reporting.REPORT);
    SubjectName about = figures.subject(subject).orElseThrow(NotFound::new);
    if (!scopes.isAllowed(Reporting.REPORT, subject)) {
      throw new NotAllowed(Reporting.REPORT);
    }
    return about;
  }

  private Statement correctable(String id) {
    scopes.requireSomewhere(Reporting.REPORT);
    Statement old = statements.one(id).orElseThrow(NotFound::new).statement();
    about(old.subject().id());
    if (old.amount() == null) {
      throw new FigureRefused("Dates are corrected in the programme's folder, not here.");
    }
    return old;
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("figures.team"), PATH);
  }
}
