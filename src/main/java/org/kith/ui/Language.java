package org.kith.ui;

import com.ibm.icu.util.ULocale;

/**
 * A language that pages are written in.
 *
 * @param code BCP 47 tag, such as {@code pl}; also the prefix of its addresses
 * @param englishName for staff: Polish
 * @param ownName for its readers: Polski
 * @param direction which way it is written
 * @param machineDrafted its wording came from a machine and nobody has confirmed it yet; pages say
 *     so
 */
public record Language(
    String code, String englishName, String ownName, Direction direction, boolean machineDrafted) {
  public static final Language ENGLISH =
      new Language("en", "English", "English", Direction.LTR, false);

  /** The request attribute that holds the language of the address. */
  public static final String OF_REQUEST = Language.class.getName();

  /** Which way a script runs, in the words of HTML's {@code dir}. */
  public enum Direction {
    LTR,
    RTL;

    public String code() {
      return this == LTR ? "ltr" : "rtl";
    }
  }

  public boolean isEnglish() {
    return code.equals("en");
  }

  public boolean isRightToLeft() {
    return direction == Direction.RTL;
  }

  /** For numbers, dates and plurals. English is British. */
  public ULocale locale() {
    return isEnglish() ? ULocale.UK : ULocale.forLanguageTag(code);
  }

  /** The address of a page in this language: English bare, others by prefix. */
  public String address(String path) {
    if (isEnglish()) {
      return path;
    }
    return path.equals("/") ? "/" + code : "/" + code + path;
  }
}
