package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.insight.DashboardSubject;
import org.kith.insight.DashboardSubject.Kind;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.kernel.Quarter;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.Chart;
import org.kith.ui.records.Filter;
import org.kith.ui.records.PicturesPage;
import org.kith.ui.records.PicturesPage.Part;
import org.kith.ui.records.PicturesPage.Pictured;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Component;

/** Makes the pages of dashboards. */
@Component
class DashboardPages {
  private static final int QUARTERS_BACK = 31;

  private final ValueNames names;

  DashboardPages(ValueNames names) {
    this.names = names;
  }

  PicturesPage page(
      DashboardRequest asked,
      Map<String, Chart> charts,
      Actor actor,
      LocalDate today,
      Words words) {
    List<Part> parts = new ArrayList<>();
    charts.forEach((id, chart) ->
        parts.add(
            new Part(
                Text.english(chart.words().title()),
                List.of(),
                Pictured.of(chart),
                null,
                List.of(
                    new Way(words.text("insight.csv"), file(asked, id, ".csv")),
                    new Way(words.text("insight.xlsx"), file(asked, id, ".xlsx")),
                    new Way(words.text("insight.png"), file(asked, id, ".png"))))));
    parts.add(
        new Part(
            words.text("insight.view.keep"),
            List.of(words.text("insight.view.save.about")),
            null,
            null,
            List.of(
                new Way(
                    words.text("insight.view.save"), asked.at(ViewsController.PATH + "/new")))));
    return new PicturesPage(
        words.text("insight.dashboard.of", name(asked.subject(), words)),
        words.text("insight.dashboard.about"),
        tabs(words),
        DashboardController.PATH,
        List.of(
            subjects(asked.subject(), actor, words),
            quarters("from", asked.from(), false, today, words),
            quarters("to", asked.to(), asked.goesOn(), today, words)),
        charts.isEmpty() ? List.of(words.text("insight.dashboard.nothing")) : List.of(),
        parts);
  }

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("insight.dashboard"), DashboardController.PATH),
        Tab.of(words.text("insight.views"), ViewsController.PATH));
  }

  private static String file(DashboardRequest asked, String id, String suffix) {
    return asked.at(DashboardController.PATH + "/" + id + suffix);
  }

  /** What it is about, in a word. */
  String name(DashboardSubject subject, Words words) {
    return subject.kind() == Kind.PROGRAMME
        ? words.plain("insight.dashboard.programme")
        : names.of(dimension(subject.kind()), words).getOrDefault(subject.id(), subject.id());
  }

  private static Dimension dimension(Kind kind) {
    return switch (kind) {
      case PROGRAMME, PRIORITY -> Dimension.PRIORITY;
      case PROJECT -> Dimension.PROJECT;
      case PARTNER -> Dimension.PARTNER;
      case LOCALITY -> Dimension.LOCALITY;
    };
  }

  private Filter subjects(DashboardSubject chosen, Actor actor, Words words) {
    List<Filter.Option> options = new ArrayList<>();
    options.add(
        new Filter.Option(
            DashboardSubject.PROGRAMME.slug(),
            words.text("insight.dashboard.programme"),
            chosen.equals(DashboardSubject.PROGRAMME)));
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PROGRAMME) {
        names.of(dimension(kind), words).entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(entry -> Map.entry(new DashboardSubject(kind, entry.getKey()), entry.getValue()))
            .filter(entry ->
                kind != Kind.PARTNER
                    || actor.may(Reach.COUNT, Scope.organisation(entry.getKey().id())))
            .map(entry ->
                new Filter.Option(
                    entry.getKey().slug(),
                    words.text("insight.dashboard.kind." + kind.id(), entry.getValue()),
                    chosen.equals(entry.getKey())))
            .forEach(options::add);
      }
    }
    return new Filter("of", words.text("insight.dashboard.subject"), options);
  }

  private static Filter quarters(
      String name, Quarter chosen, boolean goesOn, LocalDate today, Words words) {
    List<Filter.Option> options = new ArrayList<>();
    if (name.equals("to")) {
      options.add(new Filter.Option("", words.text("insight.dashboard.now"), goesOn));
    }
    Quarter last = Quarter.of(today);
    int from = Math.min(last.index() - QUARTERS_BACK, chosen.index());
    for (int index = Math.max(last.index(), chosen.index()); index >= from; index--) {
      Quarter one = Quarter.ofIndex(index);
      options.add(
          new Filter.Option(
              one.slug(),
              Text.english(ValueNames.quarter(one, words)),
              !goesOn && one.equals(chosen)));
    }
    return new Filter(name, words.text("insight." + name), options);
  }
}
