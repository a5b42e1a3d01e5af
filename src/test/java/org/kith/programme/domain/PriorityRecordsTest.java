package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.imports.FileReading;
import org.kith.imports.Reference;

class PriorityRecordsTest {
  private final PriorityStore store = mock(PriorityStore.class);
  private final PriorityRecords priorities = new PriorityRecords(store);
  private final PriorityTranslationRecords translations = new PriorityTranslationRecords(store);

  private static final String LEARNING =
      """
      id: learning
      number: 2
      name: Learning together
      hashtag: "#Together"
      colour: "#1d70b8"
      ambition: Everybody learns.
      will-do:
        - Open a school.
      short-term-results:
        - A school is open.
      long-term-results:
        - People know more.
      summary: A school for all.
      """;

  @Test
  void aPriorityIsReadWithItsEnglishTexts() {
    var reading = FileReading.of(priorities, "priorities/learning.yaml", LEARNING, Set.of());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.record().number()).isEqualTo(2);
    assertThat(reading.record().wording().language()).isEqualTo("en");
    assertThat(reading.record().wording().willDo()).containsExactly("Open a school.");
  }

  @Test
  void aPriorityHasTheNameOfItsFile() {
    assertThat(FileReading.of(priorities, "priorities/lerning.yaml", LEARNING, Set.of()).problems())
        .containsExactly(
            "priorities/lerning.yaml:1: id: \"learning\": expected the name of its file, lerning");
  }

  @Test
  void aTranslationIsNotMistakenForAPriority() {
    assertThat(priorities.reads("priorities/learning.pl.yaml")).isFalse();
    assertThat(translations.reads("priorities/learning.pl.yaml")).isTrue();
    assertThat(translations.reads("priorities/learning.yaml")).isFalse();
  }

  @Test
  void aTranslationTakesPriorityAndLanguageFromTheNameOfItsFile() {
    var reading =
        translation("priorities/learning.pl.yaml", "translation: machine-drafted\nname: Nauka\n");

    assertThat(reading.problems()).isEmpty();
    Wording wording = reading.record();
    assertThat(wording.priority()).isEqualTo("learning");
    assertThat(wording.language()).isEqualTo("pl");
    assertThat(wording.machineDrafted()).isTrue();
    assertThat(wording.ambition()).isEmpty();
  }

  @Test
  void aConfirmedTranslationTellsWhoConfirmedIt() {
    assertThat(
            translation(
                    "priorities/learning.pl.yaml",
                    "translation: confirmed\nconfirmed-by: Community language service\n")
                .record()
                .machineDrafted())
        .isFalse();
    assertThat(translation("priorities/learning.pl.yaml", "translation: confirmed\n").problems())
        .containsExactly("priorities/learning.pl.yaml:1: confirmed-by: \"\": expected a text");
  }

  @Test
  void aTranslationThatDoesNotSayHowItWasMadeIsRefused() {
    assertThat(translation("priorities/learning.pl.yaml", "name: Nauka\n").problems())
        .contains("priorities/learning.pl.yaml:1: translation: \"\": expected a text");
  }

  @Test
  void aTranslationOfNoPriorityIsRefused() {
    assertThat(
            translation("priorities/lerning.pl.yaml", "translation: machine-drafted\n").problems())
        .containsExactly(
            "priorities/lerning.pl.yaml:1: file name: \"lerning\": expected the id of an existing priority");
  }

  private FileReading<Wording> translation(String path, String yaml) {
    return FileReading.of(translations, path, yaml, Set.of(new Reference("priority", "learning")));
  }
}
