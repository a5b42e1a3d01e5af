package org.kith.welcome.web;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.kith.ui.Words;

/** Languages that are spoken at places besides English. */
final class Spoken {
  /** Spoken in English towns, British Sign Language first. Any other is a code here. */
  static final List<String> CODES =
      List.of(
          "bfi", "ar", "bg", "bn", "fa", "gu", "ku", "lt", "pa", "pl", "ps", "pt", "ro", "ru", "so",
          "sq", "ti", "tr", "uk", "ur", "vi", "zh");

  /** British Sign Language, which no list of languages names. */
  private static final String BSL = "bfi";

  private Spoken() {}

  /** As the page's readers call it. */
  static String name(String code, Words words) {
    return code.equals(BSL)
        ? words.plain("activity.event.bsl")
        : ULocale.getDisplayName(code, words.language().locale());
  }
}
