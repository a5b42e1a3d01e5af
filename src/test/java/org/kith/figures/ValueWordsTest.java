package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

class ValueWordsTest {
  @Test
  void aBoundIsPutAsItsSourcePutIt() {
    assertThat(words("381", null, Unit.PEOPLE, "more than")).isEqualTo("more than 380 people");
    assertThat(words("15001", null, Unit.PEOPLE, "over")).isEqualTo("more than 15,000 people");
    assertThat(words("60", null, Unit.PERCENT, "more than")).isEqualTo("more than 60%");
    assertThat(words("5200", null, Unit.PEOPLE, "+")).isEqualTo("at least 5,200 people");
    assertThat(words("3", null, Unit.SESSIONS, "a minimum of")).isEqualTo("at least 3 sessions");
    assertThat(words("0", "10000", Unit.POUNDS, "up to")).isEqualTo("up to £10,000");
    assertThat(words("0", "9", Unit.PEOPLE, "fewer than")).isEqualTo("fewer than 10 people");
    assertThat(words("0", "4", Unit.PERCENT, "less than")).isEqualTo("less than 4%");
  }

  @Test
  void aboutANumberShowsTheNumberThatWasPrinted() {
    assertThat(words("3600", "4400", Unit.POUNDS, "about")).isEqualTo("about £4,000");
    assertThat(words("31", "37", Unit.LANGUAGES, "estimated")).isEqualTo("about 34 languages");
    assertThat(words("6.3", "7.7", Unit.PERCENT, "approximately")).isEqualTo("about 7%");
  }

  @Test
  void rangesSharesAndPlacesReadAsInASentence() {
    assertThat(words("5", "19", Unit.ORGANISATIONS, "")).isEqualTo("5–19 organisations");
    assertThat(words("1000", "2000", Unit.POUNDS, "")).isEqualTo("£1,000–2,000");
    assertThat(words("50", "100", Unit.PERCENT, "most")).isEqualTo("most (over 50%)");
    assertThat(words("33.3", "33.3", Unit.PERCENT, "one third")).isEqualTo("one third (33.3%)");
    assertThat(words("12", "12", Unit.RANK, "")).isEqualTo("12th place");
    assertThat(words("33", "33", Unit.RANK, "")).isEqualTo("33rd place");
    assertThat(words(null, null, Unit.SESSIONS, "")).isEqualTo("no value");
  }

  @Test
  void oneThingIsInTheSingular() {
    assertThat(words("1", "1", Unit.PEOPLE, "")).isEqualTo("1 person");
    assertThat(words("1", "1", Unit.CLASSES, "")).isEqualTo("1 class");
    assertThat(words("1", "1", Unit.COPIES, "")).isEqualTo("1 copy");
    assertThat(words("1", "1", Unit.VENUES, "")).isEqualTo("1 venue");
    assertThat(words("0", "0", Unit.VENUES, "")).isEqualTo("0 venues");
  }

  @Test
  void daysAreAsPreciseAsStated() {
    assertThat(days("2021-09-10", "2021-09-10", "")).isEqualTo("10 September 2021");
    assertThat(days("2021-07-01", "2021-07-31", "")).isEqualTo("July 2021");
    assertThat(days("2019-01-01", "2019-12-31", "")).isEqualTo("2019");
    assertThat(days("2019-01-01", "2021-12-31", "")).isEqualTo("2019 to 2021");
    assertThat(days("2020-06-01", "2020-09-30", "")).isEqualTo("June 2020 to September 2020");
    assertThat(days("2020-05-27", "2020-06-05", "")).isEqualTo("27 May 2020 to 5 June 2020");
    assertThat(days("2022-04-01", "2022-04-30", "until")).isEqualTo("until April 2022");
    assertThat(days("2022-07-15", "2022-07-15", "Thursday")).isEqualTo("Thursday 15 July 2022");
    assertThat(days("2020-09-01", null, "after")).isEqualTo("from September 2020");
  }

  private static String words(
      @Nullable String low, @Nullable String high, Unit unit, String words) {
    return ValueWords.withUnit(new Amount(unit, number(low), number(high)), words);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static String days(String first, @Nullable String last, String words) {
    Statement.On on =
        new Statement.On(LocalDate.parse(first), last == null ? null : LocalDate.parse(last));
    return ValueWords.of(
        new Statement(
            "day",
            new Quantity(new Subject("project", "garden"), "day"),
            "Day",
            Prominence.MAIN,
            Kind.DATE,
            on,
            words,
            Period.UNSTATED,
            Breakdown.TOTAL,
            null,
            Completeness.UNSTATED,
            "",
            "report",
            "Gardens, text",
            ""));
  }
}
