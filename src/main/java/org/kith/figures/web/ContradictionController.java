package org.kith.figures.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.figures.Figures;
import org.kith.figures.Finding.Weight;
import org.kith.figures.FoundContradiction;
import org.kith.figures.domain.ContradictionLists;
import org.kith.figures.domain.StatementLists;
import org.kith.figures.domain.SubjectTree;
import org.kith.figures.rules.Rules;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where figures contradict each other, for everybody to see. */
@Controller
class ContradictionController {
  static final int ROWS = 25;

  private final ContradictionLists findings;
  private final StatementLists statements;
  private final Contradictions contradictions;
  private final Figures figures;

  ContradictionController(
      ContradictionLists findings,
      StatementLists statements,
      Contradictions contradictions,
      Figures figures) {
    this.findings = findings;
    this.statements = statements;
    this.contradictions = contradictions;
    this.figures = figures;
  }

  @GetMapping("/contradictions")
  View contradictions(
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "1") int page,
      Words words) {
    SubjectTree subjects = statements.subjects();
    Choices.requireKnown(subject, subjects);
    if (!rule.isEmpty() && !Rules.all().ids().contains(rule)) {
      throw new NotFound();
    }
    Map<Weight, Integer> counts = findings.counts(rule, subject);
    int found = counts.values().stream().mapToInt(Integer::intValue).sum();
    int last = Math.max(1, Math.ceilDiv(found, ROWS));
    if (page < 1 || page > last) {
      throw new NotFound();
    }
    List<FoundContradiction> rows = findings.page(rule, subject, ROWS, (page - 1) * ROWS);
    Query query = new Query().with("rule", rule).with("subject", subject);
    return View.of(
        "figures/contradictions",
        new ContradictionsPage(
            words.text("figures.contradictions.title"),
            words.text("figures.contradictions.description"),
            rules(rule, words),
            Choices.subjects(subject, subjects, words),
            !rule.isEmpty() || !subject.isEmpty(),
            found,
            groups(rows, counts, new Wording(words, subjects, figures.sources())),
            new Pagination(page, last, query.pages("/contradictions")),
            List.of(
                new Crumb(words.text("ui.home"), "/"),
                new Crumb(words.text("figures.ledger.title"), "/figures"))));
  }

  private List<Option> rules(String chosen, Words words) {
    Map<String, Integer> open = findings.countsByRule();
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("figures.filter.rule.any"), chosen.isEmpty()));
    for (String rule : Rules.all().ids()) {
      int count = open.getOrDefault(rule, 0);
      if (count > 0 || rule.equals(chosen)) {
        String name = words.plain("figures.rule." + rule);
        options.add(
            new Option(
                rule, words.text("figures.filter.rule.one", name, count), rule.equals(chosen)));
      }
    }
    return options;
  }

  private List<ContradictionsPage.Group> groups(
      List<FoundContradiction> rows, Map<Weight, Integer> counts, Wording wording) {
    Map<Weight, List<FoundContradiction>> byWeight = new LinkedHashMap<>();
    rows.forEach(row ->
        byWeight.computeIfAbsent(row.finding().weight(), weight -> new ArrayList<>()).add(row));
    List<ContradictionsPage.Group> groups = new ArrayList<>();
    byWeight.forEach((weight, found) -> {
      String key = "figures.weight." + LedgerRequest.word(weight);
      groups.add(
          new ContradictionsPage.Group(
              wording.words().text(key),
              wording.words().text(key + ".means"),
              counts.getOrDefault(weight, 0),
              contradictions.shown(found, wording)));
    });
    return groups;
  }
}
