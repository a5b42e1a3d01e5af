package org.kith.statistics.linkage;

/** What of a word is left when its sounds are written in different ways. */
final class Sounds {
  private Sounds() {}

  /**
   * The consonants, each sound written in one way: what transliterations agree on. A leading vowel
   * goes too, an h only stays in front. Never empty for a word.
   */
  static String skeleton(String word) {
    boolean foreign = word.charAt(0) == NameWords.FOREIGN;
    String letters = foreign ? word.substring(1) : word;
    StringBuilder kept = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char sound = sound(letters, i, foreign);
      if (sound != 0 && (kept.isEmpty() || kept.charAt(kept.length() - 1) != sound)) {
        kept.append(sound);
      }
    }
    return kept.isEmpty() ? letters : kept.toString();
  }

  private static char sound(String letters, int at, boolean foreign) {
    char letter = letters.charAt(at);
    boolean beforeH = at + 1 < letters.length() && letters.charAt(at + 1) == 'h';
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 0;
      case 'h' -> at == 0 ? 'h' : 0;
      case 'w' -> foreign ? (char) 0 : 'v';
      case 'c', 'q' -> 'k';
      case 'p' -> beforeH ? 'f' : 'p';
      case 'z', 'x' -> 's';
      default -> letter;
    };
  }

  /** Long vowels short, doubled letters single: Parveen and Parvin, Noor and Nur. */
  static String folded(String word) {
    String shorter = word.replace("ee", "i").replace("oo", "u").replace("ou", "u");
    StringBuilder kept = new StringBuilder(shorter.length());
    for (int i = 0; i < shorter.length(); i++) {
      char letter = shorter.charAt(i) == 'y' ? 'i' : shorter.charAt(i);
      if (kept.isEmpty() || kept.charAt(kept.length() - 1) != letter) {
        kept.append(letter);
      }
    }
    return kept.toString();
  }
}
