package org.kith.directory.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Session;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.directory.Directory;
import org.kith.directory.Found;
import org.kith.directory.Search;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.geography.Area;
import org.kith.geography.Geography;
import org.kith.organisations.Organisations;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Markup;
import org.springframework.stereotype.Component;

/** Makes the public's pages of the directory. */
@Component
class DirectoryPages {
  private static final int ON_A_PAGE = 20;
  private static final int MOST_PAGES = 100;
  private static final int LONGEST_ABOUT = 200;
  private static final double METRES_A_MILE = 1_609.344;

  private final Directory directory;
  private final Organisations organisations;
  private final Venues venues;
  private final Geography geography;
  private final Clock clock;

  DirectoryPages(
      Directory directory,
      Organisations organisations,
      Venues venues,
      Geography geography,
      Clock clock) {
    this.directory = directory;
    this.organisations = organisations;
    this.venues = venues;
    this.geography = geography;
    this.clock = clock;
  }

  DirectoryPage list(DirectoryRequest asked, int page, Words words) {
    Area area = geography.area();
    Search search = search(asked);
    boolean isLost = !asked.near().isEmpty() && search.near() == null;
    int number = Math.clamp(page, 1, MOST_PAGES);
    Found found = directory.search(search, (number - 1) * ON_A_PAGE, ON_A_PAGE);
    int last = Math.clamp((found.total() + ON_A_PAGE - 1) / ON_A_PAGE, 1, MOST_PAGES);
    return new DirectoryPage(
        words.text("directory.title"),
        words.text("directory.description"),
        List.of(new Crumb(words.text("ui.home"), "/")),
        asked.q(),
        asked.near(),
        DirectoryFilters.within(asked, words),
        DirectoryFilters.of(asked, area, directory.languages(), words),
        said(found, isLost, words),
        asked.isNarrow(),
        asked.isChosen(),
        lines(found, area, words),
        found.total() == 0 ? null : new Pagination(Math.min(number, last), last, asked.path()));
  }

  private Search search(DirectoryRequest asked) {
    int metres = (int) (Integer.parseInt(asked.within()) * METRES_A_MILE);
    return new Search(
        asked.q(),
        asked.topic().isEmpty() ? Set.of() : Set.of(asked.topic()),
        given(asked.locality()),
        given(asked.language()),
        access(asked.access()),
        asked.cost().equals(DirectoryRequest.FREE),
        asked.open().equals(DirectoryRequest.NOW)
            ? LocalDateTime.now(clock.withZone(Session.CLOCK))
            : null,
        null,
        asked.near().isEmpty() ? null : directory.near(asked.near(), metres).orElse(null),
        null,
        null);
  }

  private static Set<BuildingAccess> access(String asked) {
    return Set.of(BuildingAccess.values()).stream()
        .filter(one -> one.id().equals(asked))
        .collect(Collectors.toSet());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Text said(Found found, boolean isLost, Words words) {
    if (isLost) {
      return words.text("directory.postcode-unknown");
    }
    return found.total() == 0
        ? words.text("directory.none")
        : words.text(found.isAll() ? "directory.found" : "directory.found-some", found.total());
  }

  private List<ServiceLine> lines(Found found, Area area, Words words) {
    Map<String, String> names =
        organisations.names(found.services().stream().map(Service::holder).distinct().toList());
    Map<UUID, VenueDetails> places =
        places(found.services().stream().flatMap(one -> one.details().venues().stream()).toList());
    return found.services().stream()
        .map(one ->
            new ServiceLine(
                DirectoryController.PATH + "/" + one.id(),
                Text.english(one.details().name()),
                Text.english(names.getOrDefault(one.holder(), "")),
                Text.english(shortened(one.details().about())),
                facts(one, found.metres().get(one.id()), places, area, words),
                DirectoryWords.state(one.details().status(), words)))
        .toList();
  }

  private static String shortened(String about) {
    if (about.length() <= LONGEST_ABOUT) {
      return about;
    }
    int end = about.lastIndexOf(' ', LONGEST_ABOUT);
    return about.substring(0, end < 0 ? LONGEST_ABOUT : end) + " …";
  }

  private static List<Text> facts(
      Service service,
      @Nullable Integer metres,
      Map<UUID, VenueDetails> places,
      Area area,
      Words words) {
    List<Text> facts = new ArrayList<>();
    for (UUID id : service.details().venues()) {
      VenueDetails place = places.get(id);
      if (place != null) {
        facts.add(
            Text.english(
                place.name()
                    + DirectoryWords.locality(place.locality(), area)
                        .map(name -> ", " + name)
                        .orElse("")));
      }
    }
    if (metres != null && metres < Integer.MAX_VALUE) {
      double miles = Math.round(metres / METRES_A_MILE * 10) / 10.0;
      facts.add(words.text("directory.miles-away", words.number(miles)));
    }
    if (service.details().isRemote()) {
      facts.add(words.text("directory.remote"));
    }
    if (!service.details().languages().isEmpty()) {
      facts.add(DirectoryWords.languages(service.details().languages(), words));
    }
    return facts;
  }

  private Map<UUID, VenueDetails> places(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : venues.of(Set.copyOf(ids)).stream()
            .filter(venue -> !venue.details().isHidden())
            .collect(Collectors.toMap(Venue::id, Venue::details));
  }

  ServicePage one(Service service, Words words) {
    ServiceDetails details = service.details();
    return new ServicePage(
        Text.english(details.name()),
        Text.english(shortened(details.about().isEmpty() ? details.name() : details.about())),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("directory.title"), DirectoryController.PATH)),
        Text.english(details.alert()),
        DirectoryWords.state(details.status(), words),
        Text.english(details.about()),
        rows(service, words),
        details.contact().email(),
        details.contact().phone(),
        details.contact().url().matches("https?://.*") ? details.contact().url() : "",
        service.assuredOn() == null
            ? words.text("directory.checked.never")
            : words.text("directory.checked", words.date(service.assuredOn())),
        DirectoryController.PATH + "/" + service.id() + "/problem");
  }

  private List<SummaryRow> rows(Service service, Words words) {
    ServiceDetails details = service.details();
    Area area = geography.area();
    List<SummaryRow> rows = new ArrayList<>();
    add(rows, "directory.row.when", DirectoryWords.hours(details.hours(), words), words);
    add(rows, "directory.row.when-note", Text.english(details.hours().note()), words);
    Map<UUID, VenueDetails> places = places(details.venues());
    details.venues().stream()
        .map(places::get)
        .flatMap(place -> Optional.ofNullable(place).stream())
        .forEach(place -> place(rows, place, area, words));
    if (details.isRemote()) {
      rows.add(Markup.row("directory.row.how", words.text("directory.remote"), words));
    }
    DirectoryWords.locality(details.locality(), area)
        .ifPresent(name ->
            rows.add(
                Markup.row("directory.row.for", words.text("directory.residents", name), words)));
    DirectoryWords.ages(details.ages(), words)
        .ifPresent(ages -> rows.add(Markup.row("directory.row.ages", ages, words)));
    add(
        rows,
        "directory.row.languages",
        DirectoryWords.languages(details.languages(), words),
        words);
    rows.add(Markup.row("directory.row.cost", DirectoryWords.cost(details.cost(), words), words));
    add(rows, "directory.row.cost-note", Text.english(details.cost().note()), words);
    add(rows, "directory.row.joining", Text.english(details.joining()), words);
    add(rows, "directory.row.topics", DirectoryWords.topics(details.topics(), words), words);
    add(rows, "directory.row.by", Text.english(organisations.name(service.holder())), words);
    return rows;
  }

  private static void place(List<SummaryRow> rows, VenueDetails place, Area area, Words words) {
    String where = place.name();
    if (!place.address().isEmpty()) {
      where += "\n" + place.address();
    } else {
      where += DirectoryWords.locality(place.locality(), area).map(name -> "\n" + name).orElse("");
    }
    rows.add(SummaryRow.of(words.text("directory.row.where"), DirectoryWords.english(where)));
    String access = DirectoryWords.access(place.access(), words);
    if (!access.isEmpty()) {
      rows.add(SummaryRow.of(words.text("directory.row.access"), Markup.lines(access)));
    }
    add(rows, "directory.row.access-note", Text.english(place.accessNote()), words);
  }

  private static void add(List<SummaryRow> rows, String key, Text value, Words words) {
    if (!value.text().isEmpty()) {
      rows.add(
          value.text().contains("\n") && value.language().equals(words.language())
              ? SummaryRow.of(words.text(key), Markup.lines(value.text()))
              : Markup.row(key, value, words));
    }
  }
}
