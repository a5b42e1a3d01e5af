package org.kith.welcome.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Point;
import org.kith.geography.Geography;
import org.kith.geography.Locality;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Postcodes;
import org.kith.geography.Ward;
import org.kith.geography.Whereabouts;
import org.kith.ui.Words;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Finds where a visitor is from a postcode, or the name of a ward or locality. */
@Component
class NearFinder {
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Za-z]{1,2}\\d[A-Za-z\\d]?\\s*\\d[A-Za-z]{2}");
  private static final int LONGEST = 60;

  private final Postcodes postcodes;
  private final Geography geography;

  NearFinder(Postcodes postcodes, Geography geography) {
    this.postcodes = postcodes;
    this.geography = geography;
  }

  Near find(String asked, Words words) {
    String typed = asked.strip();
    if (typed.isEmpty()) {
      return Near.anywhere();
    }
    if (typed.length() > LONGEST) {
      return lost("", "welcome.public.near.unknown", words);
    }
    return POSTCODE.matcher(typed).matches() ? byPostcode(typed, words) : byName(typed, words);
  }

  private Near byPostcode(String typed, Words words) {
    return switch (postcodes.find(typed)) {
      case Whereabouts.Within within ->
          new Near(typed, within.ward(), within.locality(), middle(within.neighbourhood()), null);
      case Whereabouts.NotHere _ -> lost(typed, "welcome.public.near.not-here", words);
      case Whereabouts.NotKnown _ -> lost(typed, "welcome.public.near.not-known", words);
    };
  }

  private @Nullable Point middle(String neighbourhood) {
    for (Neighbourhood one : geography.neighbourhoods()) {
      if (one.code().equals(neighbourhood)) {
        return middle(one.boundary());
      }
    }
    return null;
  }

  /** Within it, whatever its shape; null: it has none. */
  private static @Nullable Point middle(Geometry boundary) {
    org.locationtech.jts.geom.Point point = boundary.getInteriorPoint();
    return point.isEmpty() ? null : new Point(point.getY(), point.getX());
  }

  private Near byName(String typed, Words words) {
    String wanted = plain(typed);
    if (wanted.isBlank()) {
      return lost(typed, "welcome.public.near.unknown", words);
    }
    Optional<Locality> locality =
        geography.area().localities().stream()
            .filter(one -> plain(one.name()).equals(wanted) || one.id().equals(wanted))
            .findFirst();
    if (locality.isPresent()) {
      return new Near(typed, null, locality.get().id(), null, null);
    }
    return geography.wards().stream()
        .filter(ward -> plain(ward.name()).equals(wanted))
        .findFirst()
        .or(() ->
            geography.wards().stream()
                .filter(ward -> plain(ward.name()).startsWith(wanted))
                .findFirst())
        .map(ward -> new Near(typed, ward.code(), locality(ward), middle(ward.boundary()), null))
        .orElseGet(() -> lost(typed, "welcome.public.near.unknown", words));
  }

  /** The locality of a ward; null: it is in none. */
  static @Nullable String locality(Ward ward) {
    return ward.locality().isEmpty() ? null : ward.locality();
  }

  private static Near lost(String typed, String key, Words words) {
    return new Near(typed, null, null, null, words.text(key));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
  }
}
