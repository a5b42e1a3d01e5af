package org.kith.figures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.domain.ContradictionLists;
import org.kith.figures.domain.ListedStatement;
import org.kith.figures.domain.StatementFilter;
import org.kith.figures.domain.StatementLists;
import org.kith.figures.domain.SubjectTree;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Component;

/** Makes the pages of the ledger. */
@Component
class LedgerPages {
  static final int ROWS = 50;

  private final StatementLists statements;
  private final ContradictionLists contradictions;
  private final Figures figures;

  LedgerPages(StatementLists statements, ContradictionLists contradictions, Figures figures) {
    this.statements = statements;
    this.contradictions = contradictions;
    this.figures = figures;
  }

  /** The page that is asked for; there is none after the last, or about an unknown subject. */
  LedgerPage of(LedgerRequest asked, Words words) {
    StatementFilter filter = asked.filter();
    SubjectTree subjects = statements.subjects();
    Choices.requireKnown(filter.subject(), subjects);
    int found = statements.count(filter);
    int last = Math.max(1, Math.ceilDiv(found, ROWS));
    if (asked.number() < 1 || asked.number() > last) {
      throw new NotFound();
    }
    Wording wording = new Wording(words, subjects, figures.sources());
    List<ListedStatement> rows = statements.page(filter, ROWS, (asked.number() - 1) * ROWS);
    return new LedgerPage(
        words.text("figures.ledger.title"),
        words.text("figures.ledger.description"),
        form(asked, subjects, words),
        groups(rows, filter.order(), wording),
        found,
        new Pagination(asked.number(), last, asked.query().pages("/figures")),
        "/figures.csv" + asked.query(),
        contradictions.counts("", "").values().stream().mapToInt(Integer::intValue).sum());
  }

  private static LedgerPage.Filter form(LedgerRequest asked, SubjectTree subjects, Words words) {
    List<Option> kinds = new ArrayList<>();
    kinds.add(new Option("", words.text("figures.filter.kind.any"), asked.filter().kind() == null));
    for (Kind kind : Kind.values()) {
      if (kind == Kind.COUNTED) {
        continue; // live counts are never listed
      }
      Text name = words.text("figures.kind." + kind.id());
      kinds.add(new Option(kind.id(), name, kind == asked.filter().kind()));
    }
    List<Option> orders =
        Arrays.stream(StatementFilter.Order.values())
            .map(order ->
                new Option(
                    LedgerRequest.word(order),
                    words.text("figures.order." + LedgerRequest.word(order)),
                    order == asked.order()))
            .toList();
    StatementFilter filter = asked.filter();
    return new LedgerPage.Filter(
        Choices.subjects(filter.subject(), subjects, words),
        kinds,
        orders,
        asked.search(),
        filter.onlyContradicted(),
        filter.withCounts(),
        asked.isFiltered());
  }

  private static List<LedgerPage.Group> groups(
      List<ListedStatement> rows, StatementFilter.Order order, Wording wording) {
    List<FigureRow> shown = rows.stream().map(wording::row).toList();
    if (order != StatementFilter.Order.SUBJECT) {
      return shown.isEmpty() ? List.of() : List.of(new LedgerPage.Group(null, shown));
    }
    Map<SubjectLink, List<FigureRow>> groups = new LinkedHashMap<>();
    shown.forEach(
        row -> groups.computeIfAbsent(row.subject(), subject -> new ArrayList<>()).add(row));
    return groups.entrySet().stream()
        .map(group -> new LedgerPage.Group(group.getKey(), group.getValue()))
        .toList();
  }
}
