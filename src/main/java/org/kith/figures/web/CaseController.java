package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.figures.FigureRefused;
import org.kith.figures.Settling;
import org.kith.figures.domain.Case;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.Settlements;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One contradiction: who deals with it, and what is decided. */
@Controller
class CaseController {
  private static final String PATH = TeamContradictionsController.PATH + "/{reference}";

  private final Access access;
  private final Cases cases;
  private final Settlements settlements;
  private final TeamStatements statements;
  private final TeamRows rows;
  private final CasePages pages;

  CaseController(
      Access access,
      Cases cases,
      Settlements settlements,
      TeamStatements statements,
      TeamRows rows,
      CasePages pages) {
    this.access = access;
    this.cases = cases;
    this.settlements = settlements;
    this.statements = statements;
    this.rows = rows;
    this.pages = pages;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View one(@PathVariable String reference, Form form) {
    Case one = existing(reference);
    return page(one, pages.fill(form, one));
  }

  @PostMapping(PATH + "/assign")
  View assign(@PathVariable String reference, Form form) {
    Case one = existing(reference);
    if (!form.accepts(pages.assignment(one))) {
      return page(one, form);
    }
    try {
      settlements.assign(
          reference,
          form.version(),
          form.get(CaseFields.SEVERITY),
          form.get(pages.owner(one)).orElse(null));
      return View.seeOther(path(reference));
    } catch (FigureRefused refused) {
      Case now = existing(reference);
      return page(now, form.withVersion(now.version()).refused(refused));
    }
  }

  private View page(Case one, Form form) {
    View.Shown shown = View.of("figures/case", pages.of(one, form));
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  @GetMapping(PATH + "/{verb:resolve|accept|defer|reopen}")
  @Transactional(readOnly = true)
  View ask(@PathVariable String reference, @PathVariable String verb, Form form) {
    Case one = existing(reference);
    CaseVerb decision = CaseVerb.of(verb).orElseThrow(NotFound::new);
    return question(one, decision, form.withVersion(one.version()));
  }

  @PostMapping(PATH + "/{verb:resolve|accept|defer|reopen}")
  View decide(@PathVariable String reference, @PathVariable String verb, Form form) {
    Case one = existing(reference);
    CaseVerb decision = CaseVerb.of(verb).orElseThrow(NotFound::new);
    if (!form.accepts(fields(one, decision, form.words()))) {
      return question(one, decision, form);
    }
    try {
      decide(one, decision, form);
      return View.seeOther(path(reference));
    } catch (FigureRefused refused) {
      Case now = existing(reference);
      return question(now, decision, form.withVersion(now.version()).refused(refused));
    }
  }

  private void decide(Case one, CaseVerb verb, Form form) {
    String reference = one.reference();
    int version = form.version();
    String why = form.get(CaseFields.WHY);
    switch (verb) {
      case RESOLVE ->
          settlements.resolve(reference, version, form.get(stands(one, form.words())), why);
      case ACCEPT -> settlements.accept(reference, version, why);
      case DEFER -> settlements.defer(reference, version, form.get(CaseFields.UNTIL), why);
      case REOPEN -> settlements.reopen(reference, version, why);
    }
  }

  private List<Field<?>> fields(Case one, CaseVerb verb, Words words) {
    List<Field<?>> fields = new ArrayList<>();
    switch (verb) {
      case RESOLVE -> fields.add(stands(one, words));
      case DEFER -> fields.add(CaseFields.UNTIL);
      case ACCEPT, REOPEN -> {}
    }
    fields.add(CaseFields.WHY);
    return fields;
  }

  private Field<String> stands(Case one, Words words) {
    return CaseFields.stands(
        one, statements.byIds(one.finding().statements()), rows.wording(words));
  }

  /** Where it is settled by now, the page says so above what was typed. */
  private View question(Case one, CaseVerb verb, Form form) {
    Words words = form.words();
    CasePage page = pages.of(one, form);
    String key = "figures.case." + verb.id();
    FormPage question =
        FormPage.of(
                key, form, fields(one, verb, words), path(one.reference()) + "/" + verb.id(), key)
            .below(CasePages.crumb(words), new Crumb(page.title(), path(one.reference())))
            .saying(page.explanation())
            .saying(key + ".said");
    return Optional.ofNullable(page.decided()).map(question::saying).orElse(question).view();
  }

  private Case existing(String reference) {
    access.require(Settling.CONTRADICT);
    return cases.byReference(reference).orElseThrow(NotFound::new);
  }

  private static String path(String reference) {
    return TeamContradictionsController.PATH + "/" + reference;
  }
}
