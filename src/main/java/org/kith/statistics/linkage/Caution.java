package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a pair is not made one person without somebody looking, however probable it is. A model in
 * which fields speak independently of each other is too sure of relatives, who share a home, a
 * phone, a family name and sometimes a birthday.
 */
public enum Caution {
  NAMES_DIFFER(
      "The names are not the same: brothers, sisters and twins share everything else.",
      levels -> has(levels, Level.NAME_PARTLY, Level.NAME_DIFFERENT)),
  NAMES_ONLY_ALIKE(
      "The names are only alike: twins may have such names.",
      levels -> has(levels, Level.NAME_SIMILAR)),
  NO_NAME("One of the records has no name.", levels -> lacks(levels, Field.NAME)),
  BIRTH_DATES_DIFFER(
      "The dates of birth differ: a parent and a child may have the same name.",
      levels -> has(levels, Level.BIRTH_DIFFERENT)),
  NO_BIRTH_YEAR(
      "No year of birth in both records: a parent and a child may share name, home and phone.",
      levels -> lacks(levels, Field.BIRTH)),
  TOO_LITTLE(
      "Too little agrees: besides the name it takes the date of birth, the phone number or the"
          + " e-mail address; for a single name or a date that is not quite the same, more.",
      levels -> !isEnough(levels));

  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
  private final Predicate<Set<Level>> applies;

  Caution(String sentence, Predicate<Set<Level>> applies) {
    this.sentence = sentence;
    this.applies = applies;
  }

  /** For the person who decides. */
  public String sentence() {
    return sentence;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cautions of a pair with these levels. */
  static List<Caution> in(Set<Level> levels) {
    return Arrays.stream(values()).filter(caution -> caution.applies.test(levels)).toList();
  }

  static List<Caution> in(int pattern) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Field field : Field.values()) {
      Level level = Levels.level(pattern, field);
      if (level != null) {
        levels.add(level);
      }
    }
    return in(levels);
  }

  /** Whether the two cannot be one person unless somebody wrote something down wrong. */
  static boolean contradict(int pattern) {
    Level name = Levels.level(pattern, Field.NAME);
    return name == Level.NAME_PARTLY
        || name == Level.NAME_DIFFERENT
        || Levels.level(pattern, Field.BIRTH) == Level.BIRTH_DIFFERENT;
  }

  private static boolean isEnough(Set<Level> levels) {
    boolean contact = has(levels, Level.PHONE_SAME, Level.EMAIL_SAME);
    boolean birthday = levels.contains(Level.BIRTH_SAME);
    if (levels.contains(Level.NAME_SINGLE)) {
      return birthday && contact;
    }
    boolean nearly = has(levels, Level.BIRTH_SWAPPED, Level.BIRTH_ONE_DIGIT);
    return birthday || contact || (nearly && levels.contains(Level.POSTCODE_FULL));
  }

  private static boolean has(Set<Level> levels, Level... any) {
    return Arrays.stream(any).anyMatch(levels::contains);
  }

  private static boolean lacks(Set<Level> levels, Field field) {
    return levels.stream().noneMatch(level -> level.field() == field);
  }
}
