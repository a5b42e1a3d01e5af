package org.kith.documents;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that renderings add of their own, such as "Contents": messages of the bundle {@code
 * messages/documents}, in the document's language.
 */
@FunctionalInterface
public interface Wording {
  /**
   * The message of a key, its places {@code {0}}, {@code {1}} … filled in.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  String say(String key, Object... values);

  /** The words in a language, or in English where there are none. */
  static Wording of(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "messages.documents",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return (key, values) -> new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
