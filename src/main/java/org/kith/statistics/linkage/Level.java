package org.kith.statistics.linkage;

import java.util.Locale;

/**
 * How far two values of a field agree. Where one of the two is not known there is no level, and the
 * field says nothing.
 *
 * <p>The three numbers are where learning starts, and what stays where there are too few records to
 * learn from: how often the level is seen in two records of one person, of two strangers, and of
 * two members of a household. They are assumptions; {@code docs/linkage.md} says how they are used.
 */
public enum Level {
  NAME_SAME(Field.NAME, 0.70, 2e-5, 0.01, "the same names"),
  NAME_VARIANT(Field.NAME, 0.08, 1e-5, 0.005, "the same names, one spelt or shortened differently"),
  NAME_CONTAINED(Field.NAME, 0.09, 1.5e-5, 0.01, "the same names, one record has more of them"),
  NAME_SIMILAR(Field.NAME, 0.04, 1e-4, 0.04, "names that are alike, or an initial"),
  NAME_SINGLE(
      Field.NAME, 0.05, 3e-4, 0.02, "one record has a single name, which the other has too"),
  NAME_PARTLY(Field.NAME, 0.03, 0.012, 0.60, "one name is the same, another is not"),
  NAME_DIFFERENT(Field.NAME, 0.01, 0.987555, 0.315, "different names"),

  BIRTH_SAME(Field.BIRTH, 0.90, 5e-5, 0.012, "the same date of birth"),
  BIRTH_SWAPPED(Field.BIRTH, 0.01, 2e-5, 0.0003, "day and month of birth are swapped"),
  BIRTH_ONE_DIGIT(Field.BIRTH, 0.03, 1e-3, 0.0037, "dates of birth differ in one digit"),
  BIRTH_YEAR(Field.BIRTH, 0.04, 2e-3, 0.004, "about the same year of birth, no day known"),
  BIRTH_DIFFERENT(Field.BIRTH, 0.02, 0.99693, 0.98, "different dates of birth"),

  POSTCODE_FULL(Field.POSTCODE, 0.82, 3e-4, 0.93, "the same postcode"),
  POSTCODE_SECTOR(Field.POSTCODE, 0.04, 0.015, 0.02, "the same postcode sector"),
  POSTCODE_DISTRICT(Field.POSTCODE, 0.05, 0.09, 0.02, "the same postcode district"),
  POSTCODE_DIFFERENT(Field.POSTCODE, 0.09, 0.8947, 0.03, "different postcodes"),

  PHONE_SAME(Field.PHONE, 0.75, 2e-6, 0.30, "the same phone number"),
  PHONE_DIFFERENT(Field.PHONE, 0.25, 0.999998, 0.70, "different phone numbers"),

  EMAIL_SAME(Field.EMAIL, 0.85, 1e-6, 0.10, "the same e-mail address"),
  EMAIL_DIFFERENT(Field.EMAIL, 0.15, 0.999999, 0.90, "different e-mail addresses");

  private final Field field;
  private final double amongMatches;
  private final double amongStrangers;
  private final double amongHousehold;
  private final String reason;

  Level(Field field, double matches, double strangers, double household, String reason) {
    this.field = field;
    this.amongMatches = matches;
    this.amongStrangers = strangers;
    this.amongHousehold = household;
    this.reason = reason;
  }

  public Field field() {
    return field;
  }

  /** In a sentence for the person who decides. */
  public String reason() {
    return reason;
  }

  /** The word for files and interfaces: {@code same}, {@code one_digit} … */
  public String key() {
    return name().substring(field.name().length() + 1).toLowerCase(Locale.ROOT);
  }

  /** Its place in arrays and codes. */
  @SuppressWarnings("EnumOrdinal") // nothing of it is kept between versions
  int place() {
    return ordinal();
  }

  /** 0 is the best of its field. */
  int position() {
    return field.levels().indexOf(this);
  }

  double amongMatches() {
    return amongMatches;
  }

  double amongStrangers() {
    return amongStrangers;
  }

  double amongHousehold() {
    return amongHousehold;
  }
}
