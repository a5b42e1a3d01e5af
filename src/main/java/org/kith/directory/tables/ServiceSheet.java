package org.kith.directory.tables;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Venue;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Topic;
import org.kith.directory.Topics;
import org.kith.geography.Locality;
import org.kith.ui.forms.TextField;

/** Reads what the cells of one service say; what it cannot read, it says, and leaves out. */
final class ServiceSheet {
  private static final String BETWEEN = "\\s*[;\\n]\\s*";
  private static final int LONGEST_NAME = 120;

  private final Function<String, Optional<UUID>> venues;
  private final Function<String, Optional<String>> localities;
  private final Map<String, String> topics = new HashMap<>();
  private final Map<String, String> languages = new HashMap<>();

  /**
   * @param venues by name in small letters
   * @param localities by id or name in small letters
   */
  ServiceSheet(
      Function<String, Optional<UUID>> venues, Function<String, Optional<String>> localities) {
    this.venues = venues;
    this.localities = localities;
    for (Topic one : Topics.shipped().all()) {
      this.topics.put(folded(one.id()), one.id());
      this.topics.put(folded(one.name("en")), one.id());
    }
    for (String code : Locale.getISOLanguages()) {
      languages.put(code, code);
      languages.put(folded(ULocale.getDisplayName(code, ULocale.UK)), code);
    }
    languages.put("bfi", "bfi");
    languages.put("british sign language", "bfi");
    languages.put("bsl", "bfi");
  }

  /** With what there is. */
  static ServiceSheet of(List<Venue> venues, List<Locality> localities) {
    Map<String, String> known = new HashMap<>();
    for (Locality one : localities) {
      known.put(folded(one.id()), one.id());
      known.put(folded(one.name()), one.id());
    }
    Map<String, UUID> places = byName(venues);
    return new ServiceSheet(
        name -> Optional.ofNullable(places.get(name)),
        name -> Optional.ofNullable(known.get(name)));
  }

  static Map<String, UUID> byName(List<Venue> venues) {
    Map<String, UUID> byName = new HashMap<>();
    venues.forEach(one -> byName.put(folded(one.details().name()), one.id()));
    return byName;
  }

  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The cells of a row, by column; blank ones are missing. */
  static Map<ServiceColumn, String> cells(List<String> texts) {
    Map<ServiceColumn, String> cells = new EnumMap<>(ServiceColumn.class);
    for (ServiceColumn column : ServiceColumn.values()) {
      String text = column.ordinal() < texts.size() ? texts.get(column.ordinal()) : "";
      if (!text.isBlank()) {
        cells.put(column, text.strip());
      }
    }
    return cells;
  }

  /**
   * The service.
   *
   * @param wrong told of each cell that cannot be read, with a sentence
   */
  ServiceDetails read(Map<ServiceColumn, String> cells, BiConsumer<ServiceColumn, String> wrong) {
    Reading reading = new Reading(cells, wrong);
    String name = reading.text(ServiceColumn.NAME);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      wrong.accept(
          ServiceColumn.NAME,
          "Every service needs a name of at most %d letters.".formatted(LONGEST_NAME));
    }
    ServiceDetails.Cost cost = reading.cost();
    ServiceDetails.Ages ages =
        new ServiceDetails.Ages(
            reading.age(ServiceColumn.LEAST_AGE), reading.age(ServiceColumn.MOST_AGE));
    if (ages.least() != null && ages.most() != null && ages.least() > ages.most()) {
      wrong.accept(ServiceColumn.MOST_AGE, "The oldest age is lower than the youngest.");
    }
    return new ServiceDetails(
        name,
        reading.text(ServiceColumn.ABOUT),
        reading.several(ServiceColumn.TOPICS, topics, "is no topic of the directory"),
        reading.several(ServiceColumn.LANGUAGES, languages, "is no language that is known here"),
        reading.each(
            ServiceColumn.PLACES,
            one -> venues.apply(folded(one)),
            "is no venue: add it to the venues first"),
        reading.isYes(ServiceColumn.REMOTE, false),
        reading
            .each(
                ServiceColumn.LOCALITY,
                one -> localities.apply(folded(one)),
                "is no part of this area")
            .stream()
            .findFirst()
            .orElse(null),
        new ServiceDetails.Hours(
            reading.each(
                ServiceColumn.OPENINGS,
                Opening::read,
                "is no time such as “Wednesday 10:00-12:00”"),
            reading.text(ServiceColumn.OPENING_NOTE)),
        cost,
        reading.text(ServiceColumn.JOINING),
        ages,
        new ServiceDetails.Contact(
            reading.email(), reading.text(ServiceColumn.PHONE), reading.address()),
        reading.text(ServiceColumn.ALERT),
        reading
            .each(ServiceColumn.STATUS, ServiceSheet::status, "is no status such as “active”")
            .stream()
            .findFirst()
            .orElse(ServiceStatus.ACTIVE),
        reading.isYes(ServiceColumn.PUBLIC, true));
  }

  private static Optional<ServiceStatus> status(String written) {
    return Stream.of(ServiceStatus.values())
        .filter(one -> one.published().equals(folded(written)))
        .findFirst();
  }

  private record Reading(
      Map<ServiceColumn, String> cells, BiConsumer<ServiceColumn, String> wrong) {
    String text(ServiceColumn column) {
      return cells.getOrDefault(column, "");
    }

    /** Letters are sent to it. */
    String email() {
      String written = text(ServiceColumn.EMAIL);
      if (written.isEmpty() || TextField.isEmail(written)) {
        return written;
      }
      wrong.accept(ServiceColumn.EMAIL, "Write one e-mail address, such as hello@example.org.");
      return "";
    }

    <T> List<T> several(ServiceColumn column, Map<String, T> known, String otherwise) {
      return each(column, one -> Optional.ofNullable(known.get(folded(one))), otherwise);
    }

    <T> List<T> each(
        ServiceColumn column, Function<String, Optional<T>> reading, String otherwise) {
      List<T> read = new ArrayList<>();
      for (String one : text(column).split(BETWEEN)) {
        if (!one.isEmpty()) {
          Optional<T> known = reading.apply(one);
          known.ifPresent(read::add);
          if (known.isEmpty()) {
            wrong.accept(column, "“%s” %s.".formatted(one, otherwise));
          }
        }
      }
      return read;
    }

    boolean isYes(ServiceColumn column, boolean unlessSaid) {
      return switch (folded(text(column))) {
        case "" -> unlessSaid;
        case "yes", "y", "true", "1" -> true;
        case "no", "n", "false", "0" -> false;
        default -> {
          wrong.accept(column, "Write yes or no.");
          yield unlessSaid;
        }
      };
    }

    @Nullable Integer age(ServiceColumn column) {
      String written = text(column);
      if (written.matches("\\d{1,3}") && Integer.parseInt(written) <= 120) {
        return Integer.valueOf(written);
      }
      if (!written.isEmpty()) {
        wrong.accept(column, "Write an age in whole years.");
      }
      return null;
    }

    String address() {
      String written = text(ServiceColumn.URL);
      if (written.isEmpty() || written.matches("https?://[^\\s\"'<>]+")) {
        return written;
      }
      wrong.accept(ServiceColumn.URL, "A website begins with http:// or https://.");
      return "";
    }

    ServiceDetails.Cost cost() {
      ServiceDetails.Cost.Kind kind =
          switch (folded(text(ServiceColumn.COST))) {
            case "", "free" -> ServiceDetails.Cost.Kind.FREE;
            case "some" -> ServiceDetails.Cost.Kind.SOME;
            case "paid" -> ServiceDetails.Cost.Kind.PAID;
            default -> {
              wrong.accept(ServiceColumn.COST, "Write free, some or paid.");
              yield ServiceDetails.Cost.Kind.FREE;
            }
          };
      String written = text(ServiceColumn.POUNDS).replaceFirst("^£", "");
      @Nullable Long pence = null;
      if (written.matches("\\d{1,5}(\\.\\d{1,2})?")) {
        pence = new BigDecimal(written).movePointRight(2).longValueExact();
      } else if (!written.isEmpty()) {
        wrong.accept(ServiceColumn.POUNDS, "Write an amount such as 2.50.");
      }
      if (pence != null && kind == ServiceDetails.Cost.Kind.FREE) {
        wrong.accept(ServiceColumn.POUNDS, "A free service costs nothing: leave the amount empty.");
        pence = null;
      }
      return new ServiceDetails.Cost(kind, pence, text(ServiceColumn.COST_NOTE));
    }
  }
}
