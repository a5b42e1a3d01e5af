package org.kith.statistics.linkage.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.statistics.linkage.Identity;

class InventedHouseholdsTest {
  private final InventedHouseholds households = new InventedHouseholds(1);

  @Test
  void aNumberAlwaysGivesTheSamePeople() {
    assertThat(new InventedHouseholds(1).household(7)).isEqualTo(households.household(7));
    assertThat(new InventedHouseholds(2).household(7)).isNotEqualTo(households.household(7));
  }

  @Test
  void theSamePersonIsWrittenDownInManyWays() {
    InventedPerson person = households.household(3).getFirst();
    WrittenDown written = new WrittenDown(new SplittableRandom(5));

    assertThat(IntStream.range(0, 50).mapToObj(i -> written.as(person, "x")).distinct().count())
        .isGreaterThan(25);
  }

  @Test
  void nobodyCanBeWrittenTo() {
    WrittenDown written = new WrittenDown(new SplittableRandom(6));
    for (InventedPerson person : households.household(4)) {
      Identity identity = written.as(person, "x");
      assertThat(identity.email()).matches("|.*@example\\.org");
      assertThat(Identity.isReadableBirth(identity.born())).isTrue();
    }
  }
}
