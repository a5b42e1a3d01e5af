package org.kith.figures.rules;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a rate: {@code sessions-per-group} is sessions for each group, {@code
 * average-attendance-per-session} attendances at each session.
 *
 * @param counted what the rate counts
 * @param each what it is counted for, in the plural
 */
record Products(String counted, String each) {
  private static final Pattern RATE = Pattern.compile("(?:average-)?(.+)-per-(.+)");
  private static final Set<String> OCCASIONS =
      Set.of("sessions", "events", "meetings", "lessons", "workshops", "classes");

  private static final Set<String> SHARING =
      Set.of("participants", "people", "learners", "members", "volunteers");

  static Stream<Products> of(String definition) {
    Matcher matcher = RATE.matcher(definition);
    return matcher.matches()
        ? Stream.of(new Products(plural(matcher.group(1)), plural(matcher.group(2))))
        : Stream.empty();
  }

  /** Whether several share one of what is counted, as participants share a session. */
  boolean isShared() {
    return SHARING.contains(each);
  }

  /** Whether the same person can be counted again each time. */
  boolean isPerOccasion() {
    return OCCASIONS.contains(each);
  }

  private static String plural(@Nullable String word) {
    String noun = String.valueOf(word);
    if (noun.endsWith("s") && !noun.endsWith("ss") || noun.equals("people")) {
      return noun;
    }
    return noun.endsWith("ss") ? noun + "es" : noun + "s";
  }
}
