package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kith.insight.Unknown;

/** What is kept as numbers and bytes says what lists and maps say. */
class InMemoryTest {
  private static final List<String> ANSWERS =
      List.of("a", "b", "c", Unknown.NOT_ANSWERED, Unknown.NOT_ASKED, Unknown.PREFER_NOT_TO_SAY);

  @Property(tries = 200)
  void aUnionHasEachPersonOnceWithAllTheirTimes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4_000) int people) {
    Random random = new Random(seed);
    int[] personOf = random.ints(people * 2L, 0, people).toArray();
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int cell = random.nextInt(4); cell >= 0; cell--) {
      int[] records = random.ints(random.nextInt(300), 0, personOf.length).distinct().toArray();
      char[] times = new char[records.length];
      for (int i = 0; i < records.length; i++) {
        times[i] = (char) (1 + random.nextInt(9));
        expected.merge(personOf[records[i]], (int) times[i], Integer::sum);
      }
      cells.add(new Cell(records, times, 1, 0, 0));
    }

    Union union = Union.of(cells, personOf, people);

    assertThat(union.size()).isEqualTo(expected.size());
    assertThat(union.times())
        .isEqualTo(expected.values().stream().mapToLong(Integer::longValue).sum());
    Codes even = new Codes("even");
    byte[] codes = new byte[people];
    for (int person = 0; person < people; person++) {
      codes[person] = even.of(person % 2 == 0 ? "even" : "odd");
    }
    Coded coded = new Coded();
    coded.tell(codes, even);
    long[] found = new long[2];
    union.addUp(coded, found, new long[2]);
    assertThat(found[0])
        .isEqualTo(expected.keySet().stream().filter(person -> person % 2 == 0).count());
  }

  /** Whatever way they are put together: from all their cells, or from everybody without others. */
  @Property(tries = 60)
  void peopleOfSomeActivitiesAreWhoeverCameToOneOfThem(@ForAll long seed) {
    Random random = new Random(seed);
    Projection projection = new Projection();
    int activities = 1 + random.nextInt(9);
    for (int i = 0; i < activities; i++) {
      projection.activity(new ActivityFacts(new UUID(9, i), "hall", null, "bridging", null));
    }
    int people = 1 + random.nextInt(40_000);
    for (int i = 0; i < people; i++) {
      projection.record(new UUID(1, i), new UUID(2, random.nextInt(people)));
    }
    for (int round = 0; round < 3; round++) {
      for (int cell = random.nextInt(20); cell >= 0; cell--) {
        int[] records =
            random.ints(random.nextInt(people), 0, people).distinct().sorted().toArray();
        char[] times = new char[records.length];
        java.util.Arrays.fill(times, (char) (1 + random.nextInt(3)));
        projection.put(
            random.nextInt(activities),
            8_000 + random.nextInt(3),
            new Cell(records, times, 1, 0, 0));
      }
      List<Integer> some =
          java.util.stream.IntStream.range(0, activities)
              .filter(one -> random.nextInt(4) > 0)
              .boxed()
              .toList();
      for (int from = 8_000; from < 8_003; from++) {
        for (int to = from; to < 8_003; to++) {
          Map<Integer, Integer> expected = new HashMap<>();
          for (Cell cell : projection.cells(some, from, to)) {
            for (int i = 0; i < cell.records().length; i++) {
              expected.merge(
                  projection.personOf(cell.records()[i]), (int) cell.times()[i], Integer::sum);
            }
          }
          Union union = projection.union(some, from, to);
          assertThat(union.size()).isEqualTo(expected.size());
          assertThat(union.times())
              .isEqualTo(expected.values().stream().mapToLong(Integer::longValue).sum());
        }
      }
    }
  }

  @Property(tries = 300)
  void aTraitIsAsLastAnsweredUntilAQuartersEnd(@ForAll long seed) {
    Random random = new Random(seed);
    Codes codes = new Codes(Unknown.NOT_ASKED);
    Trait trait = new Trait(codes);
    int people = 1 + random.nextInt(5);
    List<TreeMap<Integer, String>> told = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      Timeline timeline = new Timeline();
      TreeMap<Integer, String> known = new TreeMap<>();
      String last = Unknown.NOT_ASKED;
      int quarter = 8_000;
      for (int i = random.nextInt(5); i > 0; i--) {
        quarter += random.nextInt(4);
        String answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        timeline.add(quarter, answer);
        boolean saysNothing =
            answer.equals(Unknown.NOT_ASKED)
                || (answer.equals(Unknown.NOT_ANSWERED) && !last.equals(Unknown.NOT_ASKED));
        last = saysNothing ? last : answer;
        known.put(quarter, last);
      }
      trait.set(person, timeline);
      told.add(known);
    }
    for (int quarter = 7_995; quarter < 8_025; quarter++) {
      byte[] at = trait.at(quarter, people);
      for (int person = 0; person < people; person++) {
        Map.Entry<Integer, String> known = told.get(person).floorEntry(quarter);
        assertThat(codes.value(Byte.toUnsignedInt(at[person])))
            .isEqualTo(known == null ? Unknown.NOT_ASKED : known.getValue());
      }
    }
  }

  @Property(tries = 50)
  void anIdHasOneNumberAndANumberOneId(@ForAll long seed) {
    Random random = new Random(seed);
    UuidNumbers numbers = new UuidNumbers();
    Map<UUID, Integer> expected = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      UUID id = new UUID(random.nextInt(50), random.nextInt(50));
      assertThat(numbers.find(id)).isEqualTo(expected.getOrDefault(id, -1));
      expected.putIfAbsent(id, expected.size());
      assertThat(numbers.of(id)).isEqualTo(expected.get(id));
    }
    expected.forEach((id, number) -> assertThat(numbers.id(number)).isEqualTo(id));
  }
}
