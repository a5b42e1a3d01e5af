package org.kith.welcome.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Today;
import org.kith.activity.Point;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Maps;
import org.kith.geography.Ward;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Spot;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.web.PublicListPage.Group;
import org.springframework.stereotype.Component;

/** Makes the public list and map: nearest first, or by locality. */
@Component
class PublicLists {
  /** After every locality's name, whatever the script. */
  private static final String LAST = "\uffff";

  private static final String NEAREST = "";

  /**
   * A place and where it is.
   *
   * @param miles from the visitor, as the crow flies; empty: not known
   */
  private record Located(
      Place place, Venue venue, @Nullable String locality, OptionalDouble miles) {
    /** By half miles, as no distance is known more precisely. */
    long halfMiles() {
      return Math.round(2 * miles.orElse(0));
    }
  }

  private final Places places;
  private final Venues venues;
  private final Geography geography;
  private final Maps maps;
  private final OnTheDay days;
  private final Today today;

  PublicLists(
      Places places, Venues venues, Geography geography, Maps maps, OnTheDay days, Today today) {
    this.places = places;
    this.venues = venues;
    this.geography = geography;
    this.maps = maps;
    this.days = days;
    this.today = today;
  }

  PublicListPage page(PublicWhen when, Near near, Words words) {
    OnTheDay.Lines lines = days.lines(when, words);
    Map<String, List<Located>> grouped = grouped(found(when.day(today.day()), near), near, lines);
    List<Group> groups = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Located>> group : grouped.entrySet()) {
      List<PlaceLine> listed = new ArrayList<>();
      for (Located one : group.getValue()) {
        number++;
        listed.add(
            lines.line(
                number,
                one.place(),
                one.venue(),
                localityName(one.locality()),
                one.miles().isPresent() ? Show.away(one.miles().getAsDouble(), words) : null));
        spot(number, one).ifPresent(spots::add);
      }
      groups.add(new Group(heading(group.getKey(), near, words), listed));
    }
    return new PublicListPage(
        words.text("welcome.public"),
        words.text("welcome.public.description"),
        List.of(new Crumb(words.text("ui.home"), "/")),
        near.typed(),
        near.problem(),
        when.picks(words),
        !when.equals(PublicWhen.ANY) || !near.typed().isEmpty(),
        groups,
        map(spots, words),
        maps.localitiesAssumed());
  }

  /** A place whose building nobody may be told of is not listed. */
  private List<Located> found(Optional<DayOfWeek> day, Near near) {
    Map<UUID, Venue> known =
        venues.all().stream().collect(Collectors.toMap(Venue::id, Function.identity()));
    Map<String, Ward> wards =
        geography.wards().stream().collect(Collectors.toMap(Ward::code, Function.identity()));
    List<Located> found = new ArrayList<>();
    for (Place place : places.open()) {
      Venue venue = known.get(place.details().venue());
      if (venue != null
          && !venue.details().isHidden()
          && (day.isEmpty() || !place.details().on(day.get()).isEmpty())) {
        found.add(
            new Located(
                place, venue, locality(place, venue, wards), near.miles(venue.details().point())));
      }
    }
    return found;
  }

  private static @Nullable String locality(Place place, Venue venue, Map<String, Ward> wards) {
    if (venue.details().locality() != null) {
      return venue.details().locality();
    }
    Ward ward = place.details().ward() == null ? null : wards.get(place.details().ward());
    return ward == null ? null : NearFinder.locality(ward);
  }

  /** By how far it is, where that is known; else by the locality's name. Closed ones come last. */
  private Map<String, List<Located>> grouped(List<Located> found, Near near, OnTheDay.Lines lines) {
    LocalDate day = today.day();
    return found.stream()
        .sorted(
            Comparator.comparing((Located one) -> lines.isClosed(one.place()))
                .thenComparing(Located::halfMiles)
                .thenComparing(one -> days.firstHour(one.place(), day)))
        .collect(Collectors.groupingBy(one -> group(one, near), TreeMap::new, Collectors.toList()));
  }

  private String group(Located one, Near near) {
    if (near.isByDistance()) {
      return one.miles().isPresent() ? NEAREST : LAST;
    }
    return near.isSomewhere()
        ? String.valueOf(near.step(one.place().details().ward(), one.locality()))
        : localityName(one.locality()).orElse(LAST);
  }

  private Text heading(String key, Near near, Words words) {
    if (key.equals(LAST)) {
      return words.text("welcome.public.elsewhere");
    }
    if (near.isByDistance()) {
      return words.text("welcome.public.nearest");
    }
    if (!near.isSomewhere()) {
      return Text.english(key);
    }
    return switch (key) {
      case "0" -> words.text("welcome.public.in", wardName(near));
      case "1" -> words.text("welcome.public.in", localityName(near.locality()).orElse(""));
      default -> words.text("welcome.public.further");
    };
  }

  private String wardName(Near near) {
    return geography.wards().stream()
        .filter(ward -> ward.code().equals(near.ward()))
        .map(Ward::name)
        .findFirst()
        .orElse("");
  }

  private Optional<String> localityName(@Nullable String id) {
    return geography.area().localities().stream()
        .filter(one -> one.id().equals(id))
        .map(Locality::name)
        .findFirst();
  }

  private static Optional<Spot> spot(int number, Located one) {
    Point point = one.venue().details().point();
    return point == null
        ? Optional.empty()
        : Optional.of(
            new Spot(
                number,
                one.place().details().name(),
                point.latitude(),
                point.longitude(),
                "#place-" + number));
  }

  private @Nullable MapDrawing map(List<Spot> spots, Words words) {
    return spots.isEmpty()
        ? null
        : maps.localities(words)
            .map(drawn -> drawn.with("places", words.plain("welcome.public.map"), spots))
            .orElse(null);
  }
}
