package org.kith.insight.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.activity.Activities;
import org.kith.activity.Venues;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Place;
import org.kith.insight.Dimension;
import org.kith.insight.Mixed;
import org.kith.insight.Mixing;
import org.kith.insight.MixingAnswer;
import org.kith.insight.MixingAnswer.Apart;
import org.kith.insight.MixingQuestion.By;
import org.kith.statistics.segregation.Index;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
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
  private static final int MOST_SESSIONS = 100;

  private final Geography geography;
  private final ValueNames names;
  private final MixingFilters filters;
  private final Activities activities;
  private final Venues venues;

  MixingPages(
      Geography geography,
      ValueNames names,
      MixingFilters filters,
      Activities activities,
      Venues venues) {
    this.geography = geography;
    this.names = names;
    this.filters = filters;
    this.activities = activities;
    this.venues = venues;
  }

  PicturesPage page(MixingRequest asked, MixingAnswer answer, LocalDate today, Words words) {
    Mixed all = answer.all();
    List<Part> parts = new ArrayList<>();
    if (!answer.isEmpty()) {
      Map<String, String> projects = names.of(Dimension.PROJECT, words);
      parts.add(
          part(
              "projects",
              answer.by(Apart.PROJECT),
              project -> Cell.of(projects.getOrDefault(project, project)),
              words));
      parts.add(series(asked, answer, words));
      parts.add(venues(answer, words));
      parts.add(
          part("places", answer.by(Apart.LOCALITY), place -> Cell.of(locality(place)), words));
      parts.removeIf(part -> part.listing() != null && part.listing().rows().isEmpty());
      parts.add(formats(answer, words));
      parts.add(groups(answer, words));
    }
    return new PicturesPage(
        words.text("insight.mixing"),
        words.text("insight.mixing.about"),
        tabs(words),
        MixingController.PATH,
        filters.of(asked, answer.question(), today, words),
        said(answer, all, words),
        parts);
  }

  /** One activity's sessions, each by itself, the latest first. */
  PicturesPage ofActivity(
      MixingRequest asked,
      String title,
      String path,
      MixingAnswer answer,
      List<Mixing.Judged> sessions,
      LocalDate today,
      Words words) {
    List<List<Cell>> rows =
        sessions.reversed().stream()
            .limit(MOST_SESSIONS)
            .map(one ->
                List.of(
                    Cell.link(
                        words.date(one.session().startsAt().toLocalDate()),
                        "/team/sessions/" + one.session().id()),
                    Cell.of(shown(one.mixing().opportunity(), words)),
                    Cell.of(shown(one.mixing().ratio(), words)),
                    Cell.of(shown(one.mixing().gap(), words)),
                    Cell.of(words.number(one.session().people())),
                    Cell.of(unknown(one.mixing().unknownShare(), words))))
            .toList();
    Mixed series =
        answer
            .by(Apart.SERIES)
            .getOrDefault(path.substring(path.lastIndexOf('/') + 1), Mixed.NOBODY);
    return new PicturesPage(
        words.text("insight.mixing.activity", title),
        words.text("insight.mixing.activity.about"),
        tabs(words),
        path,
        filters.of(asked, answer.question(), today, words).stream()
            .filter(filter -> !filter.name().equals("project"))
            .toList(),
        series.ratio().isDefined()
            ? List.of(
                words.text(
                    "insight.mixing.activity.sum",
                    shown(series.opportunity(), words),
                    shown(series.ratio(), words),
                    population(answer, words)))
            : List.of(),
        List.of(
            new Part(
                words.text("insight.mixing.sessions"),
                sessions.size() > MOST_SESSIONS
                    ? List.of(words.text("insight.mixing.latest", MOST_SESSIONS, sessions.size()))
                    : List.of(),
                null,
                new Listing(
                    words.text("insight.mixing.sessions"),
                    List.of(
                        words.text("insight.mixing.day"),
                        words.text("insight.mixing.differ"),
                        words.text("insight.mixing.ratio"),
                        words.text("insight.mixing.gap.one"),
                        words.text("insight.mixing.people"),
                        words.text("insight.mixing.unknown")),
                    rows,
                    words.text("insight.mixing.none")),
                List.of())));
  }

  /** Those that mix best and least, where there are many. */
  private Part series(MixingRequest asked, MixingAnswer answer, Words words) {
    Map<String, Mixed> some = ends(answer.by(Apart.SERIES));
    Map<UUID, String> titles =
        activities.titles(some.keySet().stream().map(UUID::fromString).toList());
    return part(
        "series",
        some,
        id ->
            Cell.link(
                titles.getOrDefault(UUID.fromString(id), "–"),
                MixingController.ofActivity(id) + asked.kept()),
        words);
  }

  private Part venues(MixingAnswer answer, Words words) {
    Map<String, Mixed> some = ends(answer.by(Apart.VENUE));
    Map<String, String> venueNames =
        venues.all().stream()
            .collect(Collectors.toMap(one -> one.id().toString(), one -> one.details().name()));
    return part("venues", some, id -> Cell.of(venueNames.getOrDefault(id, "–")), words);
  }

  private static Map<String, Mixed> ends(Map<String, Mixed> by) {
    List<Map.Entry<String, Mixed>> sorted =
        by.entrySet().stream()
            .sorted(Comparator.comparingDouble(entry -> -ratio(entry.getValue())))
            .toList();
    int leave = Math.max(0, sorted.size() - 2 * MOST_BARS);
    return Stream.concat(
            sorted.stream().limit(MOST_BARS), sorted.stream().skip((long) MOST_BARS + leave))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  static List<Tab> tabs(Words words) {
    return List.of(
        Tab.of(words.text("insight.mixing.sessions"), MixingController.PATH),
        Tab.of(words.text("insight.cold"), ColdSpotsController.PATH));
  }

  private List<Text> said(MixingAnswer answer, Mixed all, Words words) {
    if (answer.isEmpty()) {
      return List.of(words.text("insight.mixing.none"));
    }
    List<Text> said = new ArrayList<>();
    said.add(
        words.text("insight.mixing.sum", all.sessions(), all.shown(), all.known(), all.unknown()));
    all.opportunity()
        .value()
        .ifPresent(opportunity ->
            said.add(
                words.text(
                    "insight.mixing.opportunity",
                    share(opportunity, words),
                    answer.reference().benchmark().value().stream()
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

  private Part part(String key, Map<String, Mixed> by, Function<String, Cell> name, Words words) {
    List<Map.Entry<String, Mixed>> rows =
        by.entrySet().stream()
            .sorted(Comparator.comparingDouble(entry -> -ratio(entry.getValue())))
            .toList();
    List<Map.Entry<String, Mixed>> drawn =
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
                    drawn.stream().map(entry -> name.apply(entry.getKey()).text().text()).toList(),
                    drawn.stream()
                        .map(entry ->
                            Datum.exactly(
                                ratio(entry.getValue()), decimal(ratio(entry.getValue()), words)))
                        .toList())),
        listing(key, rows, name, words),
        List.of());
  }

  private static Listing listing(
      String key, List<Map.Entry<String, Mixed>> rows, Function<String, Cell> name, Words words) {
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
                    name.apply(entry.getKey()),
                    Cell.of(shown(entry.getValue().ratio(), words)),
                    Cell.of(spread(entry.getValue(), words)),
                    Cell.of(
                        words.text(
                            "insight.mixing.held.of",
                            entry.getValue().shown(),
                            entry.getValue().sessions())),
                    Cell.of(unknown(entry.getValue().unknownShare(), words))))
            .toList(),
        words.text("insight.mixing.none"));
  }

  /** What kinds of sessions mix best. */
  private Part formats(MixingAnswer answer, Words words) {
    List<Map.Entry<String, Mixed>> rows = new ArrayList<>();
    for (Apart apart : List.of(Apart.MODE, Apart.DAY, Apart.TIME, Apart.SIZE)) {
      String kind = apart.name().toLowerCase(Locale.ROOT) + ".";
      answer.by(apart).forEach((key, mixed) -> rows.add(Map.entry(kind + key, mixed)));
    }
    rows.sort(Comparator.comparingDouble(entry -> -ratio(entry.getValue())));
    return new Part(
        words.text("insight.mixing.formats"),
        List.of(words.text("insight.mixing.formats.about")),
        null,
        listing("formats", rows, key -> Cell.of(words.text("insight.mixing.format." + key)), words),
        List.of());
  }

  /** Who came beside who lives there: an average hides the group that does not come. */
  private Part groups(MixingAnswer answer, Words words) {
    Mixed all = answer.all();
    List<String> names = answer.reference().groups();
    List<Long> came = answer.came();
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

  private static double ratio(Mixed series) {
    return series.ratio().value().orElse(-1);
  }

  private static String shown(Index index, Words words) {
    return index.value().stream().mapToObj(value -> decimal(value, words)).findFirst().orElse("–");
  }

  private static String unknown(Index index, Words words) {
    return index.value().stream().mapToObj(value -> share(value, words)).findFirst().orElse("–");
  }

  /** The least, the middle and the most mixed session. */
  private static String spread(Mixed series, Words words) {
    return series.spread().isEmpty()
        ? "–"
        : series.spread().stream().map(one -> shown(one, words)).collect(joining(" · "));
  }

  private static String share(double value, Words words) {
    return words.number(Math.round(value * 100)) + "%";
  }

  private static String decimal(double value, Words words) {
    return words.number(Math.round(value * 100) / 100.0);
  }
}
