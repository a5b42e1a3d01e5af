package org.kith.directory.web;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Topics;
import org.kith.geography.Area;
import org.kith.geography.Locality;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Services in the words of a page's language. */
final class DirectoryWords {
  /** British Sign Language, which no list of languages names. */
  private static final String BSL = "bfi";

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  private DirectoryWords() {}

  /** Line by line, in the order of the week. */
  static Text hours(ServiceDetails.Hours hours, Words words) {
    List<String> lines = new ArrayList<>();
    hours.openings().forEach(one -> lines.add(opening(one, words)));
    return new Text(String.join("\n", lines), words.language());
  }

  private static String opening(Opening one, Words words) {
    String which =
        switch (one.nth()) {
          case 0 -> "directory.opening.each";
          case 1 -> "directory.opening.first";
          case 2 -> "directory.opening.second";
          case 3 -> "directory.opening.third";
          case 4 -> "directory.opening.fourth";
          default -> "directory.opening.last";
        };
    return words.plain(which, day(one.day(), words), clock(one.opens()), clock(one.closes()));
  }

  private static String day(DayOfWeek day, Words words) {
    // ICU counts from Sunday, which is 1
    return DateFormatSymbols.getInstance(words.language().locale())
        .getWeekdays()[day.getValue() % 7 + 1];
  }

  private static String clock(LocalTime time) {
    return time.format(CLOCK);
  }

  static Text cost(ServiceDetails.Cost cost, Words words) {
    String kind = cost.kind().name().toLowerCase(Locale.ROOT);
    String said = words.plain("directory.cost." + kind);
    if (cost.pence() != null) {
      BigDecimal pounds = BigDecimal.valueOf(cost.pence(), 2);
      said = words.plain("directory.cost.about", said, pounds.toPlainString());
    }
    return new Text(said, words.language());
  }

  static Optional<Text> ages(ServiceDetails.Ages ages, Words words) {
    if (ages.least() != null && ages.most() != null) {
      return Optional.of(words.text("directory.ages.between", ages.least(), ages.most()));
    }
    if (ages.least() != null) {
      return Optional.of(words.text("directory.ages.from", ages.least()));
    }
    return ages.most() == null
        ? Optional.empty()
        : Optional.of(words.text("directory.ages.to", ages.most()));
  }

  static Text languages(Collection<String> codes, Words words) {
    return listed(codes.stream().map(code -> language(code, words)).toList(), words);
  }

  private static Text listed(List<String> several, Words words) {
    return new Text(
        ListFormatter.getInstance(
                words.language().locale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
            .format(several),
        words.language());
  }

  /** A name and address as they stand on an envelope, whichever way the page is read. */
  static Content english(String lines) {
    return output -> {
      output.writeContent("<bdi class=\"kith-told\" lang=\"en\" dir=\"ltr\">");
      output.writeUserContent(lines);
      output.writeContent("</bdi>");
    };
  }

  static String language(String code, Words words) {
    return code.equals(BSL)
        ? words.plain("activity.event.bsl")
        : ULocale.getDisplayName(code, words.language().locale());
  }

  static Text topics(Collection<String> ids, Words words) {
    return listed(
        ids.stream()
            .flatMap(id -> Topics.shipped().find(id).stream())
            .map(topic -> topic.name(words.language().code()))
            .toList(),
        words);
  }

  static String access(Collection<BuildingAccess> access, Words words) {
    return access.stream()
        .map(one -> words.plain("activity.building." + one.id().replace('_', '-')))
        .collect(Collectors.joining("\n"));
  }

  static @Nullable Text state(ServiceStatus status, Words words) {
    return status == ServiceStatus.TEMPORARILY_CLOSED
        ? words.text("directory.closed-for-now")
        : null;
  }

  static Optional<String> locality(@Nullable String id, Area area) {
    return area.localities().stream()
        .filter(one -> one.id().equals(id))
        .map(Locality::name)
        .findFirst();
  }
}
