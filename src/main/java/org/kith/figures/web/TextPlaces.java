package org.kith.figures.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.SubjectName;
import org.kith.figures.domain.SubjectTree;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Where narratives stand, and what they are called after it. */
record TextPlaces(SubjectTree subjects, Words words) {
  private static final Pattern PLACE = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*");
  private static final Map<String, String> FOLDERS =
      Map.of("priority", "priorities", "project", "projects");

  static boolean isPlace(String place) {
    return place.length() <= 160 && PLACE.matcher(place).matches();
  }

  Text name(String place) {
    if (place.equals("home") || place.equals("about")) {
      return words.text("figures.texts.place." + place);
    }
    String last = place.substring(place.lastIndexOf('/') + 1);
    if (place.startsWith("report/")) {
      return words.text("figures.texts.place.report", heading(last));
    }
    return subject(place) instanceof SubjectName found
        ? Text.english(found.name())
        : Text.english(place);
  }

  /** The page that shows it, without language prefix; null where none does. */
  @Nullable String path(String place) {
    return switch (place) {
      case "home" -> "/";
      case "about" -> "/about";
      default -> place.startsWith("report/") ? "/report" : pathOfSubject(place);
    };
  }

  /** Places that a narrative may be written for: those of the site, then of what there is. */
  List<String> all() {
    return Stream.concat(
            Stream.of("home", "about"),
            subjects.branches().stream()
                .map(branch -> branch.name().subject())
                .filter(subject -> FOLDERS.containsKey(subject.kind()))
                .map(subject -> FOLDERS.get(subject.kind()) + "/" + subject.id()))
        .toList();
  }

  private @Nullable String pathOfSubject(String place) {
    SubjectName found = subject(place);
    return found == null ? null : found.path();
  }

  private @Nullable SubjectName subject(String place) {
    int slash = place.indexOf('/');
    return slash < 0 ? null : subjects.name(place.substring(slash + 1)).orElse(null);
  }

  /** A report's part is named by its own heading, which its id says in short. */
  private static String heading(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
