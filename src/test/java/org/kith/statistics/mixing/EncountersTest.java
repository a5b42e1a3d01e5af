package org.kith.statistics.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/** Who came across whom; people are numbers, and their group is the first digit. */
class EncountersTest {
  private static final long GROUP_SIZE = 10;
  private static final long NOT_ASKED = 99;

  /**
   * By hand: 11 was two hours with 12 and 21 (1 of 2 others differs), one hour with 12, 21, 22 and
   * 31 (3 of 4): (2·½ + 1·¾)/3; three different people of other groups.
   */
  @Test
  void exposureIsWeightedByHoursAndPeopleAreMetOnce() {
    List<Encounters.Person> people =
        encounters(new Attended(2, 11, 12, 21), new Attended(1, 11, 12, 21, 22, 31)).people();

    Encounters.Person first = people.getFirst();
    assertThat(first.id()).isEqualTo(11);
    assertThat(first.hours()).isEqualTo(3);
    assertThat(first.exposure().value()).hasValueCloseTo((2 * 0.5 + 0.75) / 3, within(1e-12));
    assertThat(first.metOfOther()).isEqualTo(3);
    assertThat(first.met()).isEqualTo(4);
    assertThat(people).extracting(Encounters.Person::id).containsExactly(11L, 12L, 21L, 22L, 31L);
  }

  @Test
  void whoseGroupIsNotKnownIsNeitherMetNorListed() {
    List<Encounters.Person> people = encounters(new Attended(1, 11, NOT_ASKED, 21)).people();

    assertThat(people).extracting(Encounters.Person::id).containsExactly(11L, 21L);
    assertThat(people).extracting(Encounters.Person::met).containsOnly(1);
  }

  @Test
  void whoWasAlwaysAloneHasNoExposureAndNotOneOfZero() {
    List<Encounters.Person> people =
        encounters(new Attended(1, 11), new Attended(1, 12, 12, NOT_ASKED)).people();

    assertThat(people)
        .extracting(Encounters.Person::exposure)
        .containsOnly(Index.notDefined(Undefined.ALONE));
  }

  @Test
  void aSummaryOfFewerThanFivePeopleIsNotTold() {
    Attended mixed = new Attended(1, 11, 12, 13, 21, 22, 31);
    Attended alike = new Attended(1, 14, 15);
    List<Encounters.Person> people = encounters(mixed, alike).people();

    GroupExposure all = GroupExposure.of(people);
    assertThat(all.people()).isEqualTo(8);
    assertThat(all.metNobodyElse().value()).hasValue(0.25);
    assertThat(all.medianMet().value()).hasValue(3);
    assertThat(all.mean().value())
        .hasValueCloseTo((3 * 0.6 + 2 * 0.8 + 1 + 0 + 0) / 8, within(1e-12));
    GroupExposure second =
        GroupExposure.of(people.stream().filter(person -> person.group() == 2).toList());
    assertThat(second.mean()).isEqualTo(Index.notDefined(Undefined.TOO_FEW_KNOWN));
  }

  @Test
  void aSessionTakesTime() {
    assertThatThrownBy(() -> new Attended(0, 11)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Against going through every session again for every person. */
  @Property(tries = 300)
  void whatIsFoundIsWhatLookingAtEveryPairFinds(
      @ForAll @Size(max = 12)
          List<@Size(max = 9) List<@IntRange(min = 10, max = 35) Integer>> sessions) {
    List<Attended> attended =
        sessions.stream()
            .map(people ->
                new Attended(
                    1 + people.size() % 3, people.stream().mapToLong(Integer::longValue).toArray()))
            .toList();

    for (Encounters.Person person : new Encounters(attended, EncountersTest::group).people()) {
      Set<Long> met = new HashSet<>();
      double hours = 0;
      double weighted = 0;
      for (List<Integer> session : sessions) {
        Set<Long> there = new HashSet<>(session.stream().map(Integer::longValue).toList());
        if (there.remove(person.id()) && !there.isEmpty()) {
          int length = 1 + session.size() % 3;
          hours += length;
          weighted += length * (double) others(there, person) / there.size();
          met.addAll(there);
        }
      }
      assertThat(person.met()).isEqualTo(met.size());
      assertThat(person.metOfOther()).isEqualTo((int) others(met, person));
      assertThat(person.hours()).isEqualTo(hours);
      if (hours > 0) {
        assertThat(person.exposure().value()).hasValueCloseTo(weighted / hours, within(1e-12));
      }
    }
  }

  private static long others(Set<Long> people, Encounters.Person person) {
    return people.stream().filter(other -> group(other) != person.group()).count();
  }

  private static Encounters encounters(Attended... sessions) {
    return new Encounters(List.of(sessions), EncountersTest::group);
  }

  private static int group(long person) {
    return person == NOT_ASKED ? Encounters.UNKNOWN : (int) (person / GROUP_SIZE);
  }
}
