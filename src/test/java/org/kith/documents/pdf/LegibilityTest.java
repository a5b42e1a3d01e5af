package org.kith.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café – “naïve” £5 €3 ½ 3 × 4 ≥ 10",
        "Łódź, Kraków",
        "Ђорђе Њ",
        "Ελληνικά",
        "Tiếng Việt",
        "Şırnak",
        "a\u00a0b\tc\nd"
      })
  void latinGreekAndCyrillicAreDrawn(String text) {
    assertThatCode(() -> Legibility.check(Normalizer.normalize(text, Normalizer.Form.NFC)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "اردو, Arabic",
    "ਪੰਜਾਬੀ, Gurmukhi",
    "বাংলা, Bengali",
    "हिन्दी, Devanagari",
    "עברית, Hebrew",
    "中文, Han",
    "தமிழ், Tamil",
    "አማርኛ, Ethiopic"
  })
  void otherScriptsAreRefusedByName(String text, String script) {
    assertThatThrownBy(() -> Legibility.check(text))
        .isInstanceOf(ScriptNotDrawn.class)
        .hasMessageContaining("the " + script + " script (“" + text + "”)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"🙂", "m\u0302", "\u202eabc", "٪", "\u0001"})
  void signsThatTheTypefaceLacksAreRefused(String text) {
    assertThatThrownBy(() -> Legibility.check(text)).isInstanceOf(ScriptNotDrawn.class);
  }

  @Test
  void theSentenceNamesTheSign() {
    assertThatThrownBy(() -> Legibility.check("well done 🙂"))
        .hasMessageContaining("“🙂” (U+1F642, SLIGHTLY SMILING FACE)");
    assertThat(Typeface.draws('ж')).isTrue();
  }
}
