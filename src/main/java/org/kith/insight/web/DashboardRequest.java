package org.kith.insight.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.insight.DashboardSubject;
import org.kith.insight.Dimension;
import org.kith.insight.ReachQuestion;
import org.kith.insight.SavedView;
import org.kith.kernel.Quarter;
import org.kith.ui.NotFound;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a dashboard's address asks.
 *
 * @param goesOn whether no last quarter is named, so that the view always ends with the current one
 */
record DashboardRequest(DashboardSubject subject, Quarter from, Quarter to, boolean goesOn) {
  private static final int USUAL_QUARTERS = 8;

  /** Longer lines nobody reads. */
  private static final int MOST_QUARTERS = 32;

  static DashboardRequest of(Map<String, String> parameters, LocalDate today) {
    Quarter now = Quarter.of(today);
    String last = parameters.getOrDefault("to", "");
    boolean goesOn = last.isEmpty();
    Quarter to = goesOn ? now : Quarter.parse(last).orElseThrow(NotFound::new);
    Quarter from =
        Optional.ofNullable(parameters.get("from"))
            .filter(written -> !written.isEmpty())
            .map(written -> Quarter.parse(written).orElseThrow(NotFound::new))
            .orElse(Quarter.ofIndex(to.index() + 1 - USUAL_QUARTERS));
    if (from.compareTo(to) > 0 || to.index() - from.index() >= MOST_QUARTERS) {
      throw new NotFound();
    }
    return new DashboardRequest(
        DashboardSubject.of(parameters.getOrDefault("of", "programme")).orElseThrow(NotFound::new),
        from,
        to,
        goesOn);
  }

  /** One that goes on for long shows its latest quarters; before its first it is empty. */
  static DashboardRequest of(SavedView view, LocalDate today) {
    boolean goesOn = view.to().isEmpty();
    Quarter to = goesOn ? Quarter.of(today) : Quarter.parse(view.to()).orElseThrow();
    Quarter latest = Quarter.ofIndex(to.index() + 1 - MOST_QUARTERS);
    Quarter from = Quarter.parse(view.from()).orElseThrow();
    return new DashboardRequest(
        view.subject(), from.compareTo(latest) < 0 ? latest : from, to, goesOn);
  }

  /** The people of this dashboard, told apart. */
  ReachQuestion question(Quarter until, Dimension... by) {
    ReachQuestion all = ReachQuestion.of(from, until, by);
    Optional<Dimension> narrowed =
        switch (subject.kind()) {
          case PROGRAMME -> Optional.empty();
          case PRIORITY -> Optional.of(Dimension.PRIORITY);
          case PROJECT -> Optional.of(Dimension.PROJECT);
          case PARTNER -> Optional.of(Dimension.PARTNER);
          case LOCALITY -> Optional.of(Dimension.LOCALITY);
        };
    return narrowed
        .map(dimension ->
            new ReachQuestion(
                all.from(), all.to(), all.by(), Map.of(dimension, Set.of(subject.id()))))
        .orElse(all);
  }

  /** The same question as an address. */
  String at(String path) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("of", subject.slug());
    asked.put("from", from.slug());
    asked.put("to", goesOn ? "" : to.slug());
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    asked.forEach(address::queryParam);
    return address.encode().toUriString();
  }
}
