package org.kith.ui;

/**
 * Words and the language that they are in, which may differ from the page's: content that has not
 * been translated falls back to English and says so in its markup (see {@link Words#show}).
 */
public record Text(String text, Language language) {
  /** English wording, such as a project's name that nobody has translated. */
  public static Text english(String text) {
    return new Text(text, Language.ENGLISH);
  }

  @Override
  public String toString() {
    return text;
  }
}
