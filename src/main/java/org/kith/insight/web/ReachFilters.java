package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.kernel.Quarter;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Filter;
import org.springframework.stereotype.Component;

/** The choices above a table of reach. */
@Component
class ReachFilters {
  private static final int QUARTERS_BACK = 32;

  private final ValueNames names;

  ReachFilters(ValueNames names) {
    this.names = names;
  }

  List<Filter> of(ReachRequest asked, Actor actor, LocalDate today, Words words) {
    List<Filter> filters = new ArrayList<>();
    filters.add(quarters("from", asked.question().from(), today, words));
    filters.add(quarters("to", asked.question().to(), today, words));
    for (int i = 0; i < ReachRequest.BY.size(); i++) {
      List<Dimension> by = asked.question().by();
      filters.add(dimensions(ReachRequest.BY.get(i), i < by.size() ? by.get(i).slug() : "", words));
    }
    for (Dimension dimension : ReachRequest.FILTERS) {
      filters.add(values(dimension, asked.chosen(dimension), actor, words));
    }
    return filters;
  }

  static Filter quarters(String name, Quarter chosen, LocalDate today, Words words) {
    Quarter last = Quarter.of(today);
    int from = Math.min(last.index() - QUARTERS_BACK, chosen.index());
    List<Filter.Option> options = new ArrayList<>();
    for (int index = Math.max(last.index(), chosen.index()); index >= from; index--) {
      Quarter one = Quarter.ofIndex(index);
      options.add(
          new Filter.Option(
              one.slug(), Text.english(ValueNames.quarter(one, words)), one.equals(chosen)));
    }
    return new Filter(name, words.text("insight." + name), options);
  }

  private static Filter dimensions(String name, String chosen, Words words) {
    List<Filter.Option> options = new ArrayList<>();
    options.add(new Filter.Option("", words.text("insight.by.nothing"), chosen.isEmpty()));
    for (Dimension dimension : Dimension.values()) {
      options.add(
          new Filter.Option(
              dimension.slug(),
              words.text("insight.dimension." + dimension.slug()),
              dimension.slug().equals(chosen)));
    }
    return new Filter(name, words.text("insight." + name), options);
  }

  private Filter values(Dimension dimension, String chosen, Actor actor, Words words) {
    Map<String, String> named = names.of(dimension, words);
    Set<String> all =
        named.isEmpty() ? Set.copyOf(ValueNames.known(dimension)) : Set.copyOf(named.keySet());
    List<Filter.Option> options = new ArrayList<>();
    options.add(new Filter.Option("", words.text("insight.all"), chosen.isEmpty()));
    for (String value : ValueNames.inOrder(dimension, all, named, words)) {
      if (dimension != Dimension.PARTNER || actor.may(Reach.COUNT, Scope.organisation(value))) {
        options.add(
            new Filter.Option(
                value,
                Text.english(ValueNames.name(dimension, value, named, words)),
                value.equals(chosen)));
      }
    }
    return new Filter(
        "only-" + dimension.slug(), words.text("insight.dimension." + dimension.slug()), options);
  }
}
