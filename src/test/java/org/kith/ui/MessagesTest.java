package org.kith.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Languages languages = Languages.shipped();
  private final Messages messages = Messages.load(languages);
  private final Words english = messages.in(language("en"));
  private final Words polish = messages.in(language("pl"));
  private final Words urdu = messages.in(language("ur"));

  @Test
  void aKeyThatPolishLacksFallsBackToEnglishAndSaysSo() {
    Text text = polish.text("sample.untranslated");
    assertThat(text.text()).isEqualTo("Only in English");
    assertThat(text.language().code()).isEqualTo("en");
    assertThat(written(polish.show(text))).isEqualTo("<span lang=\"en\">Only in English</span>");
  }

  @Test
  void onAnUrduPageEnglishIsMarkedWithItsDirectionToo() {
    assertThat(written(urdu.say("sample.untranslated")))
        .isEqualTo("<span lang=\"en\" dir=\"ltr\">Only in English</span>");
  }

  @Test
  void onAnEnglishPageEnglishNeedsNoMark() {
    assertThat(written(english.say("sample.untranslated"))).isEqualTo("Only in English");
  }

  @Test
  void aKeyThatEnglishLacksIsADefect() {
    assertThatThrownBy(() -> polish.text("sample.nowhere")).hasMessageContaining("sample.nowhere");
  }

  @Test
  void polishHasItsFourPluralForms() {
    assertThat(polish.plain("sample.people", 1)).isEqualTo("1 osoba");
    assertThat(polish.plain("sample.people", 3)).isEqualTo("3 osoby");
    assertThat(polish.plain("sample.people", 5)).isEqualTo("5 osób");
    assertThat(english.plain("sample.people", 4000)).isEqualTo("4,000 people");
  }

  @Test
  void numbersAndDaysAreWrittenAsEachLanguageWritesThem() {
    assertThat(english.number(12500)).isEqualTo("12,500");
    assertThat(polish.number(12500)).isEqualTo("12\u00a0500");
    assertThat(english.date(LocalDate.of(2021, 11, 3))).isEqualTo("3 November 2021");
    assertThat(polish.date(LocalDate.of(2021, 11, 3))).isEqualTo("3 listopada 2021");
  }

  @Test
  void whatSomebodyWroteIsEscaped() {
    assertThat(written(english.show(Text.english("<b>Bread & butter</b>"))))
        .isEqualTo("&lt;b&gt;Bread &amp; butter&lt;/b&gt;");
  }

  @Test
  void everyShippedLanguageHasAllWordingOfTheLayout() {
    assertThat(polish.text("ui.skip").language().code()).isEqualTo("pl");
    assertThat(urdu.text("ui.skip").language().code()).isEqualTo("ur");
  }

  private Language language(String code) {
    return languages.of(code).orElseThrow();
  }

  private static String written(Content content) {
    StringOutput output = new StringOutput();
    OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(output);
    html.setContext("p", null);
    content.writeTo(html);
    return output.toString();
  }
}
