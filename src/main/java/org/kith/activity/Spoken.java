package org.kith.activity;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.kith.ui.Words;

/** Languages that are spoken where people meet, besides English. */
public final class Spoken {
  /** British Sign Language, which no list of languages names. */
  private static final String BSL = "bfi";

  /** Offered to choose from, as BCP 47 codes; any other is shown where it stands. */
  public static final List<String> CODES =
      List.of(
          BSL, "ar", "bg", "bn", "fa", "gu", "ku", "lt", "pa", "pl", "ps", "pt", "ro", "ru", "so",
          "sq", "ti", "tr", "uk", "ur", "vi", "zh");

  private Spoken() {}

  /** As the page's readers call it. */
  public static String name(String code, Words words) {
    return code.equals(BSL)
        ? words.plain("activity.event.bsl")
        : ULocale.getDisplayName(code, words.language().locale());
  }
}
