package org.kith.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.kernel.Disability.Condition.NO;
import static org.kith.kernel.Disability.Condition.YES;
import static org.kith.kernel.Disability.Reduction.A_LITTLE;
import static org.kith.kernel.Disability.Reduction.A_LOT;
import static org.kith.kernel.Disability.Reduction.NOT_AT_ALL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HarmonisedCodesTest {
  /**
   * Office for National Statistics, Census 2021, table TS021 (ethnic group): its nineteen
   * categories, as its files label them. Open Government Licence v3.0.
   */
  private static final List<String> CENSUS_2021 =
      List.of(
          "Asian, Asian British or Asian Welsh: Bangladeshi",
          "Asian, Asian British or Asian Welsh: Chinese",
          "Asian, Asian British or Asian Welsh: Indian",
          "Asian, Asian British or Asian Welsh: Pakistani",
          "Asian, Asian British or Asian Welsh: Other Asian",
          "Black, Black British, Black Welsh, Caribbean or African: African",
          "Black, Black British, Black Welsh, Caribbean or African: Caribbean",
          "Black, Black British, Black Welsh, Caribbean or African: Other Black",
          "Mixed or Multiple ethnic groups: White and Asian",
          "Mixed or Multiple ethnic groups: White and Black African",
          "Mixed or Multiple ethnic groups: White and Black Caribbean",
          "Mixed or Multiple ethnic groups: Other Mixed or Multiple ethnic groups",
          "White: English, Welsh, Scottish, Northern Irish or British",
          "White: Irish",
          "White: Gypsy or Irish Traveller",
          "White: Roma",
          "White: Other White",
          "Other ethnic group: Arab",
          "Other ethnic group: Any other ethnic group");

  @Test
  void theNineteenEthnicGroupsAreThoseOfTheCensus() {
    assertThat(CENSUS_2021.stream().map(Ethnicity::ofCensus).flatMap(one -> one.stream()))
        .containsExactlyInAnyOrder(Ethnicity.values());
    assertThat(Ethnicity.ofCensus("White: Roma (number)")).contains(Ethnicity.WHITE_ROMA);
    assertThat(Ethnicity.ofCensus("Does not apply")).isEmpty();
  }

  @Test
  void theyRollUpToFiveAsTheCensusLabelsBegin() {
    assertThat(CENSUS_2021)
        .allSatisfy(label ->
            assertThat(label.toUpperCase(Locale.ROOT))
                .startsWith(Ethnicity.ofCensus(label).orElseThrow().group().name()));
    assertThat(
            Arrays.stream(Ethnicity.values())
                .collect(Collectors.groupingBy(Ethnicity::group, Collectors.counting())))
        .isEqualTo(
            Map.of(
                EthnicGroup.ASIAN, 5L,
                EthnicGroup.BLACK, 3L,
                EthnicGroup.MIXED, 4L,
                EthnicGroup.WHITE, 5L,
                EthnicGroup.OTHER, 2L));
  }

  /** Government Statistical Service, Measuring disability for the Equality Act 2010. */
  @Test
  void disabledIsWhoHasALastingConditionThatReducesWhatTheyCanDoALotOrALittle() {
    assertThat(derived(YES, A_LOT).is(Disability.DISABLED)).isTrue();
    assertThat(derived(YES, A_LITTLE).is(Disability.DISABLED)).isTrue();
    assertThat(derived(YES, NOT_AT_ALL).is(Disability.NOT_DISABLED)).isTrue();
    assertThat(derived(NO, A_LOT).is(Disability.NOT_DISABLED)).isTrue();
  }

  @Test
  void whoLeavesTheSecondQuestionIsNotTakenForEither() {
    Said<Disability.Condition> yes = Said.answered(YES);

    assertThat(Disability.of(yes, Said.not(Unsaid.NOT_ANSWERED)).unsaid())
        .isEqualTo(Unsaid.NOT_ANSWERED);
    assertThat(Disability.of(yes, Said.not(Unsaid.PREFER_NOT_TO_SAY)).unsaid())
        .isEqualTo(Unsaid.PREFER_NOT_TO_SAY);
    assertThat(Disability.of(Said.not(Unsaid.NOT_ASKED), Said.answered(A_LOT)).unsaid())
        .isEqualTo(Unsaid.NOT_ASKED);
  }

  /** The census's table of proficiency: cannot speak English well, and cannot speak English. */
  @Test
  void notProficientIsWhoSpeaksEnglishNotWellOrNotAtAll() {
    assertThat(Arrays.stream(EnglishLevel.values()).filter(EnglishLevel::isNotProficient))
        .containsExactly(EnglishLevel.NOT_WELL, EnglishLevel.NOT_AT_ALL);
  }

  @Test
  void answersAndReasonsForNoneAreReadAsTheyWereWritten() {
    for (Sex sex : Sex.values()) {
      assertThat(Said.of(Sex.class, Said.answered(sex).id())).isEqualTo(Said.answered(sex));
    }
    for (Unsaid why : Unsaid.values()) {
      assertThat(Said.of(Sex.class, why.id())).isEqualTo(Said.<Sex>not(why));
    }
  }

  private static Said<Disability> derived(
      Disability.Condition condition, Disability.Reduction reduction) {
    return Disability.of(Said.answered(condition), Said.answered(reduction));
  }
}
