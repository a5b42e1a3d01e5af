package org.kith.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.Period;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.kith.ui.forms.Answer;
import org.kith.ui.forms.Values;

class WhenFieldTest {
  private static final WhenField STARTS = WhenField.of("starts", "programme.plan.starts");
  private static final Words WORDS = Messages.load(Languages.shipped()).in(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "12 May 2023, 2023-05-12",
    "12  may 2023, 2023-05-12",
    "12/5/2023, 2023-05-12",
    "2023-05-12, 2023-05-12",
    "May 2023, 2023-05",
    "Feb 2023, 2023-02",
    "5/2023, 2023-05",
    "2023, 2023",
    "2023/24, 2023/24",
    "'', unstated"
  })
  void whatPeopleWriteIsUnderstood(String typed, String period) {
    assertThat(read(typed)).isEqualTo(new Answer.Given<>(Period.parse(period).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "32 May 2023", "13/2023", "1066", "May", "2023/26", "9999"})
  void whatIsNoTimeIsRefused(String typed) {
    assertThat(read(typed)).isInstanceOf(Answer.Wrong.class);
  }

  @Property
  void whatIsStoredComesBackAsItWas(@ForAll("periods") Period period) {
    assertThat(STARTS.read(Values.of(STARTS.write(period)), WORDS))
        .isEqualTo(new Answer.Given<>(period));
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .flatMap(day -> {
          LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
          String year = String.valueOf(date.getYear());
          return Arbitraries.of(
              date.toString(),
              date.toString().substring(0, 7),
              year,
              year + "/" + String.format("%02d", (date.getYear() + 1) % 100),
              date.toString().substring(0, 7) + "/" + (date.getYear() + 1),
              "unstated");
        })
        .map(words -> Period.parse(words).orElseThrow());
  }

  private static Answer<Period> read(String typed) {
    return STARTS.read(Values.of(Map.of("starts", List.of(typed))), WORDS);
  }
}
