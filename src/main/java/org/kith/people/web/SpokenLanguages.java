package org.kith.people.web;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;

/** Languages that people here speak, by BCP 47 code, named in the page's own language. */
final class SpokenLanguages {
  /** British Sign Language. */
  private static final String BSL = "bfi";

  private static final String OTHER = "other";

  /** Census 2021's most frequent main languages of the West Midlands, and BSL. */
  private static final List<String> CODES =
      List.of(
          "en", "pa", "ur", "pl", "bn", "gu", "ro", "bg", "ru", "uk", "ar", "fa", "ps", "ku", "so",
          "hi", "ta", "te", "tr", "sq", "lt", "hu", "sk", "pt", "es", "fr", "it", "zh", "yue", "am",
          "ti", "sw", "fil", "vi", BSL, OTHER);

  private SpokenLanguages() {}

  static List<Choice<String>> choices(Words words) {
    return CODES.stream().map(code -> Choice.of(code, code, name(code, words))).toList();
  }

  static Text name(String code, Words words) {
    return switch (code) {
      case BSL -> words.text("people.language.bsl");
      case OTHER -> words.text("people.language.other");
      default ->
          new Text(
              ULocale.getDisplayName(code, words.language().locale().toLanguageTag()),
              words.language());
    };
  }
}
