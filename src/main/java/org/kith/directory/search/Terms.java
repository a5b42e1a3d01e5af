package org.kith.directory.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as searches compare them: in small letters, without accents, English ones in
 * the singular. Words stay in their script.
 */
final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WITHIN = Pattern.compile("['’ʼ\\u200b-\\u200f]");

  /** Accents of Latin, Greek and Cyrillic letters, and the vowel signs that Urdu leaves out. */
  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640]");

  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  /** Say nothing of what is looked for. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "in", "at", "for", "and", "of", "or", "near", "to", "with", "on", "my",
          "me", "i", "we", "is", "some", "w", "z", "na", "dla", "si", "de", "la", "pentru", "в",
          "и", "на", "для", "за", "с", "میں", "کا", "کی", "کے", "اور", "ਦਾ", "ਦੀ", "ਦੇ", "ਵਿੱਚ",
          "ਅਤੇ", "এবং", "এর", "জন্য");

  private static final int LONG_ENOUGH = 4;

  private Terms() {}

  /** All of them, as often as they are written. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(plain(text));
    while (found.find()) {
      words.add(singular(found.group()));
    }
    return words;
  }

  /** What somebody looks for, each once; fillers too where there is nothing else. */
  static Set<String> asked(String text) {
    Set<String> words = new LinkedHashSet<>(of(text));
    Set<String> telling = new LinkedHashSet<>(words);
    FILLERS.forEach(filler -> telling.removeAll(of(filler)));
    return telling.isEmpty() ? words : telling;
  }

  /** Something by which names can be put in order. */
  static String order(String name) {
    return plain(name);
  }

  /** How somebody might write it who has only Latin letters; the same where it is in them. */
  static String latin(String word) {
    return word.chars().allMatch(letter -> letter < 0x250) ? word : LATIN.transliterate(word);
  }

  private static String plain(String text) {
    String folded = UCharacter.foldCase(APART.normalize(text), true);
    String bare = MARKS.matcher(WITHIN.matcher(folded).replaceAll("")).replaceAll("");
    return TOGETHER
        .normalize(bare)
        .replace('ł', 'l')
        .replace('ي', 'ی')
        .replace('ى', 'ی')
        .replace('ك', 'ک')
        .replace('ه', 'ہ')
        .replace('ة', 'ہ');
  }

  /** classes, class; parties, party; buses, bus. */
  private static String singular(String word) {
    int length = word.length();
    if (length < LONG_ENOUGH || word.charAt(length - 1) != 's') {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("uses")) {
      return word.substring(0, length - 2);
    }
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
        ? word
        : word.substring(0, length - 1);
  }
}
