package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.imports.FileReading;
import org.kith.imports.Reference;
import org.kith.programme.Framework;

class MeasureRecordsTest {
  private static final String QUESTIONS =
      """
      licence: Open Government Licence v3.0
      attribution: A ministry.
      questions:
        - id: lonely
          framework: ons-loneliness
          wording: How often are you lonely?
          asked-when: aged 10 to 15
          scale: three-answers
          answers: [Often, Sometimes, Never]
          headline: [Often]
          confirmed: no
        - id: places
          framework: programme
          wording: Do you like {place}?
          places: [the park]
          multiple: yes
      """;

  private final MeasureStore store = mock(MeasureStore.class);
  private final OfficialQuestionRecords questions = new OfficialQuestionRecords(store);
  private final MeasureRecords measures = new MeasureRecords(store);

  @Test
  void eachOfficialQuestionCarriesTheLicenceOfItsFile() {
    var reading = FileReading.of(questions, "measures/official.yaml", QUESTIONS, Set.of());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.record().questions())
        .allSatisfy(
            question -> assertThat(question.licence()).isEqualTo("Open Government Licence v3.0"))
        .satisfiesExactly(
            lonely -> {
              assertThat(lonely.framework()).isEqualTo(Framework.ONS_LONELINESS);
              assertThat(lonely.confirmed()).isFalse();
              assertThat(lonely.multiple()).isFalse();
            },
            places -> {
              assertThat(places.confirmed()).isTrue();
              assertThat(places.multiple()).isTrue();
            });
    assertThat(questions.offers(reading.record()))
        .containsExactly(
            new Reference("official question", "lonely"),
            new Reference("official question", "places"));
  }

  @Test
  void theHeadlineAddsUpAnswersThatTheQuestionHas() {
    String wrong = QUESTIONS.replace("headline: [Often]", "headline: [Always]");

    assertThat(FileReading.of(questions, "measures/official.yaml", wrong, Set.of()).problems())
        .containsExactly(
            "measures/official.yaml:10: headline: \"Always\": expected one of Often, Sometimes,"
                + " Never");
  }

  @Test
  void aMeasureRefersToItsQuestionItsPrioritiesAndItsProjects() {
    String yaml =
        """
        - id: loneliness
          name: Feeling lonely
          question: lonely
          tags:
            - framework: home-office-indicators
              domain: Health
              indicator: Loneliness
            - framework: horoscope
              domain: Stars
          priorities: [learning, playing]
          projects: [english-classes]
          confirmed: perhaps
        """;

    assertThat(
            FileReading.of(
                    measures,
                    "measures.yaml",
                    yaml,
                    Set.of(
                        new Reference("official question", "lonely"),
                        new Reference("priority", "learning")))
                .problems())
        .containsExactly(
            "measures.yaml:8: framework: \"horoscope\": expected one of mhclg-outcomes,"
                + " home-office-indicators, ons-loneliness, programme",
            "measures.yaml:10: priorities: \"playing\": expected the id of an existing priority",
            "measures.yaml:11: projects: \"english-classes\": expected the id of an existing"
                + " project",
            "measures.yaml:12: confirmed: \"perhaps\": expected yes or no");
  }
}
