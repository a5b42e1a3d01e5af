package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.figures.Settling;
import org.kith.figures.domain.Cases;
import org.kith.figures.domain.Cases.Asked;
import org.kith.figures.domain.Settlers;
import org.kith.figures.rules.Rules;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's list of contradictions. */
@Controller
class TeamContradictionsController {
  static final String PATH = "/team/contradictions";

  private static final int ROWS = 25;
  private static final String ALL = "all";
  private static final List<String> STATES =
      List.of("open", "deferred", "resolved", "accepted", ALL);

  private final Access access;
  private final Cases cases;
  private final CaseRows rows;
  private final Settlers settlers;

  TeamContradictionsController(Access access, Cases cases, CaseRows rows, Settlers settlers) {
    this.access = access;
    this.cases = cases;
    this.rows = rows;
    this.settlers = settlers;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View list(
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "1") int page,
      Words words) {
    access.require(Settling.CONTRADICT);
    if (!STATES.contains(state) || !rule.isEmpty() && !Rules.all().ids().contains(rule)) {
      throw new NotFound();
    }
    Asked asked = new Asked(state.equals(ALL) ? "" : state, rule, owner);
    int found = cases.count(asked);
    int last = Math.max(1, Math.ceilDiv(found, ROWS));
    if (page < 1 || page > last) {
      throw new NotFound();
    }
    Query filter = new Query().with("owner", owner).with("rule", rule);
    return View.of(
        "figures/team-contradictions",
        new TeamContradictionsPage(
            words.text("figures.cases"),
            states(state, asked, words),
            state,
            owners(owner, words),
            rules(rule, words),
            rows.of(cases.page(asked, ROWS, (page - 1) * ROWS), words),
            found,
            new Pagination(page, last, filter.with("state", state).pages(PATH))));
  }

  private List<TeamFiguresPage.Stage> states(String current, Asked asked, Words words) {
    return STATES.stream()
        .map(state ->
            new TeamFiguresPage.Stage(
                words.text("figures.cases." + state),
                PATH
                    + new Query()
                        .with("state", state)
                        .with("owner", asked.owner())
                        .with("rule", asked.rule()),
                cases.count(new Asked(state.equals(ALL) ? "" : state, asked.rule(), asked.owner())),
                state.equals(current)))
        .toList();
  }

  private List<Option> owners(String chosen, Words words) {
    List<Option> options = new ArrayList<>();
    String me = access.who().name();
    options.add(new Option("", words.text("figures.cases.owner.any"), chosen.isEmpty()));
    options.add(new Option(me, words.text("figures.cases.owner.me"), chosen.equals(me)));
    options.add(
        new Option("nobody", words.text("figures.cases.owner.nobody"), chosen.equals("nobody")));
    for (Map.Entry<String, String> person : settlers.names().entrySet()) {
      if (!person.getKey().equals(me)) {
        options.add(
            new Option(
                person.getKey(), Text.english(person.getValue()), chosen.equals(person.getKey())));
      }
    }
    return options;
  }

  private static List<Option> rules(String chosen, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("figures.filter.rule.any"), chosen.isEmpty()));
    for (String rule : Rules.all().ids()) {
      options.add(new Option(rule, words.text("figures.rule." + rule), rule.equals(chosen)));
    }
    return options;
  }
}
