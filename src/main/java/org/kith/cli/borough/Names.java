package org.kith.cli.borough;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.kith.kernel.Ethnicity;

/** Names as they might be in a mixed borough, put together by chance: nobody's. */
final class Names {
  private record Lists(List<String> men, List<String> women, List<String> families) {}

  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final double RARE = 0.25;
  private static final List<String> STARTS =
      List.of("Ab", "Bel", "Cal", "Dar", "Fen", "Gar", "Hol", "Jor", "Kel", "Mer", "Ros", "Tam");
  private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "am", "er", "in", "un");
  private static final List<String> ENDS =
      List.of("ford", "ley", "ton", "well", "ani", "ski", "deep", "mer", "dan", "vic", "lin");

  private final Map<String, Lists> lists = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();

  Names() {
    Lines.of("/linkage/invented-names.csv")
        .forEach(line ->
            lists.put(
                line.getField("group"),
                new Lists(
                    List.of(line.getField("men").split(" ", -1)),
                    List.of(line.getField("women").split(" ", -1)),
                    List.of(line.getField("families").split(" ", -1)))));
  }

  String given(Homes.Home home, boolean man, SplittableRandom chance) {
    Lists of = of(home);
    return drawn(man ? of.men() : of.women(), chance);
  }

  String family(Homes.Home home, SplittableRandom chance) {
    return drawn(of(home).families(), chance);
  }

  /** A word in plain small Latin letters, as people are searched by. */
  String plain(String word) {
    return plain.computeIfAbsent(
        word, name -> PLAIN.transliterate(name).replaceAll("[^a-z0-9]", ""));
  }

  private Lists of(Homes.Home home) {
    Lists of = lists.get(group(home));
    if (of == null) {
      throw new IllegalStateException("no names for " + home);
    }
    return of;
  }

  private static String group(Homes.Home home) {
    return switch (home.religion()) {
      case "sikh" -> "sikh";
      case "hindu" -> "gujarati";
      default -> group(home.ethnicity());
    };
  }

  private static String group(Ethnicity ethnicity) {
    return switch (ethnicity) {
      case ASIAN_PAKISTANI, OTHER_ARAB -> "pakistani";
      case ASIAN_BANGLADESHI -> "bangladeshi";
      case ASIAN_INDIAN, ASIAN_OTHER -> "gujarati";
      case WHITE_OTHER, WHITE_ROMA, OTHER_ANY -> "polish";
      case BLACK_AFRICAN, BLACK_CARIBBEAN, BLACK_OTHER -> "african";
      default -> "british";
    };
  }

  /** The first of a list are the most common; some are names that nobody has. */
  private static String drawn(List<String> names, SplittableRandom chance) {
    if (chance.nextDouble() < RARE) {
      String word = one(STARTS, chance) + one(MIDDLES, chance) + one(ENDS, chance);
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
    double drawn = chance.nextDouble();
    return names.get((int) (drawn * drawn * names.size()));
  }

  private static String one(List<String> of, SplittableRandom chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
