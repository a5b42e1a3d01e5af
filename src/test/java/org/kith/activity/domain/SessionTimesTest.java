package org.kith.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kith.activity.Session;

class SessionTimesTest {
  /** Summer time ends on 25 October 2026 and begins on 28 March 2027. */
  @Property(tries = 200)
  void aSessionIsAtItsTimeOnTheWallThroughoutTheYear(
      @ForAll @IntRange(min = 0, max = 400) int inDays,
      @ForAll @IntRange(min = 3, max = 23) int hour) {
    LocalDate day = LocalDate.of(2026, 9, 1).plusDays(inDays);
    OffsetDateTime starts = Rows.starts(day, LocalTime.of(hour, 30));

    assertThat(starts.atZoneSameInstant(Session.CLOCK).toLocalDateTime())
        .isEqualTo(day.atTime(hour, 30));
    boolean isSummer =
        day.isBefore(LocalDate.of(2026, 10, 25))
            || !day.isBefore(LocalDate.of(2027, 3, 28)) && day.isBefore(LocalDate.of(2027, 10, 31));
    assertThat(starts.getOffset().getTotalSeconds()).isEqualTo(isSummer ? 3600 : 0);
  }

  @Test
  void anEndBeforeTheStartIsTheNextDays() {
    LocalDate day = LocalDate.of(2026, 12, 31);
    OffsetDateTime starts = Rows.starts(day, LocalTime.of(22, 0));
    OffsetDateTime ends = Rows.ends(day, LocalTime.of(22, 0), LocalTime.of(1, 0));

    assertThat(Duration.between(starts, ends)).isEqualTo(Duration.ofHours(3));
  }

  /** The night in which the clock goes back is an hour longer. */
  @Test
  void aNightOverTheChangeOfTheClockHasItsTrueLength() {
    LocalDate day = LocalDate.of(2026, 10, 24);

    assertThat(
            Duration.between(
                Rows.starts(day, LocalTime.of(22, 0)),
                Rows.ends(day, LocalTime.of(22, 0), LocalTime.of(6, 0))))
        .isEqualTo(Duration.ofHours(9));
  }

  @Test
  void titlesAreFoundByWordsWithoutAccents() {
    assertThat(TitleWords.of("Łódź café – Stitch & Talk"))
        .containsExactly("lodz", "cafe", "stitch", "talk");
  }
}
