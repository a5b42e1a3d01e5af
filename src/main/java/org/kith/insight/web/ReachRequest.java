package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.insight.Dimension;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;
import org.kith.ui.NotFound;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address asks: quarters, dimensions, and what to narrow down to. */
record ReachRequest(ReachQuestion question) {
  /** The parameters of the dimensions, in their order. */
  static final List<String> BY = List.of("by", "and", "also");

  /** What the page offers to narrow down. */
  static final List<Dimension> FILTERS =
      List.of(
          Dimension.PRIORITY,
          Dimension.PROJECT,
          Dimension.PARTNER,
          Dimension.AIM,
          Dimension.LOCALITY,
          Dimension.AGE,
          Dimension.SEX,
          Dimension.ETHNIC_GROUP);

  /** Reads an address; what is not one of this page's is not there. */
  static ReachRequest of(Map<String, String> parameters, LocalDate today) {
    Quarter now = Quarter.of(today);
    Quarter from = quarter(parameters.get("from"), new Quarter(now.year(), 1));
    Quarter to = quarter(parameters.get("to"), now);
    List<Dimension> by = new ArrayList<>();
    for (String name : BY) {
      String slug = parameters.getOrDefault(name, name.equals("by") ? "quarter" : "");
      if (!slug.isEmpty()) {
        Dimension dimension = Dimension.of(slug).orElseThrow(NotFound::new);
        if (!by.contains(dimension)) {
          by.add(dimension);
        }
      }
    }
    Map<Dimension, Set<String>> only = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      String value = parameters.getOrDefault("only-" + dimension.slug(), "");
      if (!value.isEmpty() && dimension != Dimension.QUARTER) {
        only.put(dimension, Set.of(value));
      }
    }
    boolean isBackwards = from.compareTo(to) > 0;
    if (Math.abs(to.index() - from.index()) >= ReachQuestion.MOST_QUARTERS) {
      throw new NotFound();
    }
    return new ReachRequest(
        new ReachQuestion(isBackwards ? to : from, isBackwards ? from : to, by, only));
  }

  /** The same question as an address, of this page or of a file. */
  String at(String path) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(path)
            .queryParam("from", question.from().slug())
            .queryParam("to", question.to().slug());
    for (int i = 0; i < BY.size(); i++) {
      address.queryParam(BY.get(i), i < question.by().size() ? question.by().get(i).slug() : "");
    }
    question
        .only()
        .forEach((dimension, values) ->
            address.queryParam("only-" + dimension.slug(), values.iterator().next()));
    return address.encode().toUriString();
  }

  String chosen(Dimension dimension) {
    return question.only().getOrDefault(dimension, Set.of("")).iterator().next();
  }

  static Quarter quarter(@org.jspecify.annotations.Nullable String slug, Quarter usual) {
    return Optional.ofNullable(slug)
        .filter(written -> !written.isEmpty())
        .map(written -> Quarter.parse(written).orElseThrow(NotFound::new))
        .orElse(usual);
  }
}
