package org.kith.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void eachWaitIsTwiceAsLongUpToSixHours() {
    assertThat(IntStream.rangeClosed(1, 11).mapToObj(Patience::after))
        .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
        .endsWith(Duration.ofHours(6), Duration.ofHours(6));
    assertThat(Patience.after(200)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void aboutADayPassesBeforeAMessageIsGivenUp() {
    Duration inAll =
        IntStream.range(1, Patience.MOST_ATTEMPTS)
            .mapToObj(Patience::after)
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(inAll).isBetween(Duration.ofHours(18), Duration.ofHours(30));
    assertThat(Patience.isAtItsEnd(11)).isFalse();
    assertThat(Patience.isAtItsEnd(12)).isTrue();
  }

  @Test
  void aServerThatIsNotThereIsAskedLessAndLessOftenUntilItIsBack() {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    Pause pause = new Pause();
    assertThat(pause.holdsAt(now)).isFalse();

    pause.begin(now);
    assertThat(pause.holdsAt(now.plusSeconds(29))).isTrue();
    assertThat(pause.holdsAt(now.plusSeconds(30))).isFalse();
    IntStream.range(0, 20).forEach(again -> pause.begin(now));
    assertThat(pause.holdsAt(now.plusSeconds(599))).isTrue();
    assertThat(pause.holdsAt(now.plusSeconds(600))).isFalse();

    pause.end();
    assertThat(pause.holdsAt(now)).isFalse();
    pause.begin(now);
    assertThat(pause.holdsAt(now.plusSeconds(31))).isFalse();
  }
}
