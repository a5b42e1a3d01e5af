package org.kith.statistics.linkage.invented;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Names as they might be in a mixed borough: a few very common, many rare. */
record InventedNames(
    String group, double share, List<String> men, List<String> women, List<String> families) {
  private static final String FILE = "/linkage/invented-names.csv";
  private static final double RARE = 0.3;
  private static final String[] STARTS = {
    "Ab", "Bel", "Cal", "Dar", "El", "Fen", "Gar", "Hol", "In", "Jor", "Kel", "Lan", "Mer", "Nor",
    "Os", "Pen", "Quil", "Ros", "Sel", "Tam", "Ul", "Ver", "Wes", "Yar", "Zel", "Brad", "Thorn"
  };
  private static final String[] MIDDLES = {
    "a", "e", "i", "o", "am", "er", "in", "ol", "as", "un", ""
  };
  private static final String[] ENDS = {
    "ford", "worth", "ley", "ton", "by", "well", "combe", "ani", "ski", "wala", "deep", "ero",
    "mer", "dan", "vic", "sham", "tor", "lin"
  };

  static List<InventedNames> all() {
    try (InputStream file = InventedNames.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells ->
              new InventedNames(
                  cells[0],
                  Double.parseDouble(cells[1]),
                  List.of(cells[2].split(" ", -1)),
                  List.of(cells[3].split(" ", -1)),
                  List.of(cells[4].split(" ", -1))))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String given(boolean man, SplittableRandom chance) {
    return drawn(man ? men : women, chance);
  }

  String family(SplittableRandom chance) {
    return drawn(families, chance);
  }

  /** The first of a list are the most common. */
  private static String drawn(List<String> names, SplittableRandom chance) {
    if (chance.nextDouble() < RARE) {
      return STARTS[chance.nextInt(STARTS.length)]
          + MIDDLES[chance.nextInt(MIDDLES.length)]
          + ENDS[chance.nextInt(ENDS.length)];
    }
    double drawn = chance.nextDouble();
    return names.get((int) (drawn * drawn * names.size()));
  }
}
