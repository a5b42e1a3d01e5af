package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.figures.Decided;
import org.kith.figures.FigureRefused;
import org.kith.figures.Reporting;
import org.kith.figures.domain.SubjectScopes;
import org.kith.figures.domain.SubjectTree;
import org.kith.figures.domain.TeamFilter;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.Filter.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's list of figures, and approving several of them at once. */
@Controller
class TeamFiguresController {
  static final String PATH = "/team/figures";
  static final Field<Optional<String>> REASON =
      TextField.of("reason", "figures.approve.reason").atMost(300).optional();

  private static final int ROWS = 50;

  private final Access access;
  private final Reporting reporting;
  private final TeamStatements statements;
  private final SubjectScopes scopes;
  private final TeamRows rows;

  TeamFiguresController(
      Access access,
      Reporting reporting,
      TeamStatements statements,
      SubjectScopes scopes,
      TeamRows rows) {
    this.access = access;
    this.reporting = reporting;
    this.statements = statements;
    this.scopes = scopes;
    this.rows = rows;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(TeamFiguresRequest asked, Form form) {
    requireEither();
    return View.of("figures/team-figures", page(asked, form, List.of()));
  }

  @PostMapping(PATH + "/approve")
  View approve(
      TeamFiguresRequest asked,
      @RequestParam(required = false) @Nullable List<String> statement,
      Form form) {
    scopes.requireSomewhere(Reporting.APPROVE);
    List<String> chosen = statement == null ? List.of() : statement;
    if (!form.accepts(REASON)) {
      return again(asked, form, chosen);
    }
    if (chosen.isEmpty()) {
      return again(asked, form.refused(new FigureRefused("Choose at least one figure.")), chosen);
    }
    Decided decided = reporting.approve(chosen, form.get(REASON).orElse(""));
    if (decided.refused().isEmpty()) {
      return View.seeOther(
          PATH + asked.query().with("approved", String.valueOf(decided.approved().size())));
    }
    Map<String, TeamStatement> known = statements.byIds(decided.refused().keySet());
    decided
        .refused()
        .forEach((id, why) -> {
          TeamStatement one = known.get(id);
          String name = one == null ? id : Wording.title(one.statement()).text();
          form.refused(new FigureRefused("“" + name + "”: " + why));
        });
    return again(asked, form, List.copyOf(decided.refused().keySet()));
  }

  private View again(TeamFiguresRequest asked, Form form, List<String> chosen) {
    return View.of("figures/team-figures", page(asked, form, chosen))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private void requireEither() {
    if (!access.who().mayAnywhere(Reporting.APPROVE)) {
      scopes.requireSomewhere(Reporting.REPORT);
    }
  }

  private TeamFiguresPage page(TeamFiguresRequest asked, Form form, List<String> chosen) {
    Words words = form.words();
    TeamFilter filter = asked.filter();
    SubjectTree subjects = statements.subjects();
    Choices.requireKnown(filter.subject(), subjects);
    Map<TeamFilter.Shown, Integer> counts = statements.count(filter);
    int found = counts.getOrDefault(filter.shown(), 0);
    int last = Math.max(1, Math.ceilDiv(found, ROWS));
    if (asked.number() < 1 || asked.number() > last) {
      throw new NotFound();
    }
    List<TeamRow> shown =
        rows.of(statements.page(filter, ROWS, (asked.number() - 1) * ROWS), rows.wording(words));
    Actor actor = access.who();
    return new TeamFiguresPage(
        words.text("figures.team"),
        stages(asked, counts, words),
        Choices.subjects(filter.subject(), subjects, words),
        periods(filter.period(), words),
        filter.shown().id(),
        shown,
        found,
        new Pagination(asked.number(), last, asked.query().pages(PATH)),
        actor.mayAnywhere(Reporting.REPORT),
        subjectsToReport(words),
        shown.stream().anyMatch(TeamRow::mayApprove),
        form,
        form.show(REASON),
        chosen,
        asked.query().toString(),
        asked.justApproved());
  }

  private List<TeamFiguresPage.Stage> stages(
      TeamFiguresRequest asked, Map<TeamFilter.Shown, Integer> counts, Words words) {
    List<TeamFiguresPage.Stage> stages = new ArrayList<>();
    TeamFilter filter = asked.filter();
    for (TeamFilter.Shown shown : TeamFilter.Shown.values()) {
      stages.add(
          new TeamFiguresPage.Stage(
              words.text("figures.team." + shown.id()),
              PATH + asked.of(shown),
              counts.getOrDefault(shown, 0),
              shown == filter.shown()));
    }
    return stages;
  }

  private List<Option> periods(String chosen, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("figures.team.period.any"), chosen.isEmpty()));
    for (String period : statements.periods()) {
      options.add(new Option(period, PeriodChoices.name(period, words), period.equals(chosen)));
    }
    return options;
  }

  private List<Option> subjectsToReport(Words words) {
    return scopes.allowed(Reporting.REPORT).stream()
        .map(branch ->
            new Option(
                branch.id(),
                Text.english("\u2003".repeat(branch.depth()) + branch.name().name()),
                false))
        .toList();
  }
}
