package org.kith.statistics.linkage;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name, in small Latin letters, spellings of one name made one. Kaur and Singh are
 * kept apart from the others: they mark a faith's women and men, and are no family's name.
 *
 * @param words in the order written, at most six; a leading {@value #FOREIGN} marks one from a
 *     script that writes few vowels or other ones
 * @param markers {@link #KAUR}, {@link #SINGH}, both or neither
 */
record NameWords(List<String> words, int markers) {
  static final char FOREIGN = '~';
  static final int KAUR = 1;
  static final int SINGH = 2;
  static final int MOST = 6;

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
  private static final Pattern WITHIN_WORDS = Pattern.compile("['\u2019\u2018\u02BF\u02BE\u02BC`]");
  private static final Set<String> STARTS = Set.of("mc", "mac");

  static NameWords read(String name) {
    List<String> written = new ArrayList<>();
    SPACES.splitAsStream(name.strip()).forEach(part -> addWords(part, written));
    NameVariants variants = NameVariants.known();
    List<String> words = written.stream().filter(word -> !variants.isNoise(word)).toList();
    // somebody may be called just Al
    if (written.equals(List.of("al"))) {
      words = written;
    }
    return withoutMarkers(joined(words));
  }

  private static NameWords withoutMarkers(List<String> words) {
    int markers = 0;
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      int marker =
          switch (word) {
            case "kaur" -> KAUR;
            case "singh" -> SINGH;
            default -> 0;
          };
      markers |= marker;
      if (marker == 0 && kept.size() < MOST) {
        kept.add(word);
      }
    }
    return kept.isEmpty() && !words.isEmpty()
        ? new NameWords(List.of(words.getFirst()), 0)
        : new NameWords(kept, markers);
  }

  private static void addWords(String part, List<String> words) {
    boolean ascii = part.chars().allMatch(c -> c < 128);
    String plain = ascii ? part.toLowerCase(Locale.ROOT) : inLatin(part).toLowerCase(Locale.ROOT);
    boolean foreign = !ascii && isForeign(part);
    String whole = WITHIN_WORDS.matcher(plain).replaceAll("");
    NameVariants variants = NameVariants.known();
    BETWEEN_WORDS
        .splitAsStream(whole)
        .filter(word -> !word.isEmpty())
        .map(word ->
            foreign && !variants.isSpellingOf(word) ? FOREIGN + word : variants.spelling(word))
        .forEach(words::add);
  }

  private static String inLatin(String part) {
    synchronized (TO_LATIN) {
      return TO_LATIN.transliterate(part);
    }
  }

  private static boolean isForeign(String part) {
    return part.codePoints()
        .filter(Character::isLetter)
        .anyMatch(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN);
  }

  /** Mc Donald is McDonald. */
  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean starts = STARTS.contains(words.get(i)) && i + 1 < words.size();
      joined.add(starts ? words.get(i) + words.get(++i) : words.get(i));
    }
    return joined;
  }
}
