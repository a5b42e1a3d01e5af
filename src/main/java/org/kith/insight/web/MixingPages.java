package org.kith.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Place;
import org.kith.insight.BridgingSession;
import org.kith.insight.Dimension;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingQuestion;
import org.kith.insight.MixingQuestion.By;
import org.kith.statistics.mixing.SeriesMixing;
import org.kith.statistics.segregation.Index;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.records.Filter;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.PicturesPage;
import org.kith.ui.records.PicturesPage.Part;
import org.kith.ui.records.PicturesPage.Pictured;
import org.springframework.stereotype.Component;

/** Makes the pages of mixing. */
@Component
class MixingPages {
  private static final int MOST_BARS = 20;

  private final Geography geography;
  private final ValueNames names;

  MixingPages(Geography geography, ValueNames names) {
    this.geography = geography;
    this.names = names;
  }

  PicturesPage page(MixingRequest asked, MixingAnswer answer, LocalDate today, Words words) {
    SeriesMixing all = answer.all();
    List<Part> parts = new ArrayList<>();
    if (!answer.sessions().isEmpty()) {
      Map<String, String> projects = names.of(Dimension.PROJECT, words);
      parts.add(
          part(
              "projects",
              answer.by(BridgingSession::project),
              project -> projects.getOrDefault(project, project),
              words));
      parts.add(part("places", answer.by(BridgingSession::place), this::locality, words));
      parts.add(formats(answer, words));
      parts.add(groups(answer, words));
    }
    return new PicturesPage(
        words.text("insight.mixing"),
        words.text("insight.mixing.about"),
        tabs(words),
        MixingController.PATH,
        filters(asked, answer.question(), today, words),
        said(answer, all, words),
        parts);
  }

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("insight.mixing.sessions"), MixingController.PATH),
        Tab.of(words.text("insight.cold"), ColdSpotsController.PATH));
  }

  List<Filter> filters(MixingRequest asked, MixingQuestion question, LocalDate today, Words words) {
    List<Filter> filters = new ArrayList<>();
    filters.add(
        new Filter(
            "by",
            words.text("insight.mixing.by"),
            java.util.Arrays.stream(By.values())
                .map(by ->
                    new Filter.Option(
                        by.id(), words.text("insight.mixing.by." + by.id()), by == question.by()))
                .toList()));
    List<Filter.Option> years = new ArrayList<>();
    years.add(new Filter.Option("", words.text("insight.mixing.last-year"), !asked.isKnown(today)));
    for (int year : MixingRequest.years(today)) {
      years.add(
          new Filter.Option(
              Integer.toString(year),
              words.text(
                  "insight.mixing.financial-year",
                  Integer.toString(year),
                  Integer.toString(year + 1)),
              asked.isKnown(today) && asked.year() != null && asked.year() == year));
    }
    filters.add(new Filter("year", words.text("insight.mixing.when"), years));
    List<Filter.Option> projects = new ArrayList<>();
    projects.add(
        new Filter.Option(
            "", words.text("insight.mixing.all-projects"), question.project() == null));
    names.of(Dimension.PROJECT, words).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(entry ->
            new Filter.Option(
                entry.getKey(),
                Text.english(entry.getValue()),
                entry.getKey().equals(question.project())))
        .forEach(projects::add);
    filters.add(new Filter("project", words.text("insight.mixing.project"), projects));
    if (question.by() != By.LOCALITY) {
      filters.add(new Filter("lives", words.text("insight.mixing.lives"), homes(question, words)));
    }
    return filters;
  }

  private List<Filter.Option> homes(MixingQuestion question, Words words) {
    List<Filter.Option> homes = new ArrayList<>();
    homes.add(
        new Filter.Option(
            "", Text.english(geography.area().name()), question.reference().equals(Place.AREA)));
    for (Locality one : geography.area().localities()) {
      homes.add(
          new Filter.Option(
              one.id(),
              Text.english(one.name()),
              question.reference().equals(Place.locality(one.id()))));
    }
    return homes;
  }

  private List<Text> said(MixingAnswer answer, SeriesMixing all, Words words) {
    if (answer.sessions().isEmpty()) {
      return List.of(words.text("insight.mixing.none"));
    }
    List<Text> said = new ArrayList<>();
    said.add(
        words.text(
            "insight.mixing.sum",
            answer.sessions().size(),
            all.shown().size(),
            all.known(),
            all.unknown()));
    all.opportunity()
        .value()
        .ifPresent(opportunity ->
            said.add(
                words.text(
                    "insight.mixing.opportunity",
                    share(opportunity, words),
                    all.reference().benchmark().value().stream()
                        .mapToObj(benchmark -> share(benchmark, words))
                        .findFirst()
                        .orElse("–"),
                    population(answer, words))));
    if (answer.residents() == null) {
      said.add(words.text("insight.mixing.no-reference." + answer.question().by().id()));
    }
    if (all.ofOneGroup() > 0) {
      said.add(words.text("insight.mixing.one-group", all.ofOneGroup()));
    }
    return said;
  }

  /** Whom sessions are compared with, in words. */
  private String population(MixingAnswer answer, Words words) {
    if (answer.residents() == null) {
      return words.plain("insight.mixing.came");
    }
    Place place = answer.residents().place();
    String where = place.equals(Place.AREA) ? geography.area().name() : locality(place.code());
    return words.plain(
        "insight.mixing.residents", where, Integer.toString(answer.residents().year()));
  }

  private Part part(
      String key, Map<String, SeriesMixing> by, Function<String, String> name, Words words) {
    List<Map.Entry<String, SeriesMixing>> rows =
        by.entrySet().stream()
            .sorted(Comparator.comparingDouble(entry -> -ratio(entry.getValue())))
            .toList();
    List<Map.Entry<String, SeriesMixing>> drawn =
        rows.stream()
            .filter(entry -> entry.getValue().ratio().isDefined())
            .limit(MOST_BARS)
            .toList();
    return new Part(
        words.text("insight.mixing." + key),
        List.of(words.text("insight.mixing." + key + ".about")),
        drawn.isEmpty()
            ? null
            : Pictured.of(
                BarChart.of(
                    new ChartWords(
                        "mixing-" + key,
                        words.plain("insight.mixing." + key + ".title"),
                        words.plain("insight.mixing.ratio"),
                        words.plain("insight.mixing." + key + ".one"),
                        words.language()),
                    drawn.stream().map(entry -> name.apply(entry.getKey())).toList(),
                    drawn.stream()
                        .map(entry ->
                            Datum.exactly(
                                ratio(entry.getValue()), decimal(ratio(entry.getValue()), words)))
                        .toList())),
        listing(key, rows, name, words),
        List.of());
  }

  private static Listing listing(
      String key,
      List<Map.Entry<String, SeriesMixing>> rows,
      Function<String, String> name,
      Words words) {
    return new Listing(
        words.text("insight.mixing." + key + ".title"),
        List.of(
            words.text("insight.mixing." + key + ".one"),
            words.text("insight.mixing.ratio"),
            words.text("insight.mixing.spread"),
            words.text("insight.mixing.held"),
            words.text("insight.mixing.unknown")),
        rows.stream()
            .map(entry ->
                List.of(
                    Cell.of(name.apply(entry.getKey())),
                    Cell.of(shown(entry.getValue().ratio(), words)),
                    Cell.of(spread(entry.getValue(), words)),
                    Cell.of(
                        words.text(
                            "insight.mixing.held.of",
                            entry.getValue().shown().size(),
                            entry.getValue().sessions().size())),
                    Cell.of(unknown(entry.getValue().unknownShare(), words))))
            .toList(),
        words.text("insight.mixing.none"));
  }

  /** What kinds of sessions mix best. */
  private Part formats(MixingAnswer answer, Words words) {
    List<Map.Entry<String, SeriesMixing>> rows = new ArrayList<>();
    rows.addAll(answer.by(session -> "mode." + session.mode()).entrySet());
    rows.addAll(answer.by(session -> "day." + session.dayKind()).entrySet());
    rows.addAll(answer.by(session -> "time." + session.timeOfDay()).entrySet());
    rows.addAll(answer.by(session -> "size." + session.size()).entrySet());
    rows.sort(Comparator.comparingDouble(entry -> -ratio(entry.getValue())));
    return new Part(
        words.text("insight.mixing.formats"),
        List.of(words.text("insight.mixing.formats.about")),
        null,
        listing("formats", rows, key -> words.plain("insight.mixing.format." + key), words),
        List.of());
  }

  /** Who came beside who lives there: an average hides the group that does not come. */
  private Part groups(MixingAnswer answer, Words words) {
    SeriesMixing all = answer.all();
    List<String> names = answer.reference().groups();
    List<Long> came =
        IntStream.range(0, names.size())
            .mapToObj(group ->
                answer.sessions().stream().mapToLong(session -> session.counts().get(group)).sum())
            .toList();
    long known = came.stream().mapToLong(Long::longValue).sum();
    boolean isShown = known >= org.kith.statistics.mixing.SessionMixing.LEAST_KNOWN;
    return new Part(
        words.text("insight.mixing.groups"),
        List.of(
            isShown
                ? words.text("insight.mixing.gap", shown(all.gap(), words))
                : words.text("insight.mixing.gap.too-few")),
        null,
        new Listing(
            words.text("insight.mixing.groups"),
            List.of(
                words.text("insight.mixing.group"),
                words.text("insight.mixing.of-those-who-came"),
                words.text("insight.mixing.of-residents")),
            IntStream.range(0, names.size())
                .mapToObj(group ->
                    List.of(
                        Cell.of(groupName(answer.question().by(), names.get(group), words)),
                        Cell.of(isShown ? share((double) came.get(group) / known, words) : "–"),
                        Cell.of(share(answer.reference().share(group), words))))
                .toList(),
            words.text("insight.mixing.none")),
        List.of());
  }

  private Text groupName(By by, String group, Words words) {
    return by == By.LOCALITY
        ? Text.english(locality(group))
        : words.text("insight.mixing.group." + by.id() + "." + group);
  }

  private String locality(String id) {
    return geography.area().localities().stream()
        .filter(one -> one.id().equals(id))
        .map(Locality::name)
        .findFirst()
        .orElse(id);
  }

  private static double ratio(SeriesMixing series) {
    return series.ratio().value().orElse(-1);
  }

  private static String shown(Index index, Words words) {
    return index.value().stream().mapToObj(value -> decimal(value, words)).findFirst().orElse("–");
  }

  private static String unknown(Index index, Words words) {
    return index.value().stream().mapToObj(value -> share(value, words)).findFirst().orElse("–");
  }

  /** The least, the middle and the most mixed session. */
  private static String spread(SeriesMixing series, Words words) {
    if (series.shown().isEmpty()) {
      return "–";
    }
    @Nullable String[] three = new String[3];
    for (int i = 0; i < three.length; i++) {
      three[i] = shown(series.quantile(i / 2.0), words);
    }
    return String.join(" · ", three[0], three[1], three[2]);
  }

  private static String share(double value, Words words) {
    return words.number(Math.round(value * 100)) + "%";
  }

  private static String decimal(double value, Words words) {
    return words.number(Math.round(value * 100) / 100.0);
  }
}
