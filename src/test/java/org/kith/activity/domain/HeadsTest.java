package org.kith.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What becomes of what several phones said of one person, each knowing what it had seen. */
class HeadsTest {
  private record Word(UUID id, int phone, boolean isHere, Set<UUID> supersedes) {}

  /** A phone says something, or hears all that has been said. */
  private record Step(int phone, boolean isHeard, boolean isHere) {}

  @Property(tries = 300)
  void anyOrderAndAnyRepetitionComeToTheSame(
      @ForAll("afternoons") List<Step> steps, @ForAll long seed) {
    List<Word> said = said(steps);
    List<Word> arrived = new ArrayList<>(said);
    Random chance = new Random(seed);
    said.stream().filter(word -> chance.nextBoolean()).forEach(arrived::add);
    Collections.shuffle(arrived, chance);

    assertThat(new HashSet<>(heads(arrived))).isEqualTo(new HashSet<>(heads(said)));
  }

  /** Nothing is overwritten by somebody who did not know of it. */
  @Property(tries = 300)
  void whatIsNoLongerTrueWasTakenBackByOneWhoKnewOfIt(@ForAll("afternoons") List<Step> steps) {
    List<Word> said = said(steps);
    List<Word> heads = heads(said);

    assertThat(said)
        .allMatch(word ->
            heads.contains(word)
                || said.stream().anyMatch(other -> other.supersedes().contains(word.id())));
    assertThat(heads.isEmpty()).isEqualTo(said.isEmpty());
  }

  @Property(tries = 300)
  void whoeverKnowsAllHasTheLastWord(
      @ForAll("afternoons") List<Step> steps, @ForAll boolean isHere) {
    List<Word> said = new ArrayList<>(said(steps));
    Set<UUID> all = new HashSet<>();
    heads(said).forEach(word -> all.add(word.id()));
    Word last = new Word(UUID.randomUUID(), 9, isHere, all);
    said.addFirst(last);

    assertThat(heads(said)).containsExactly(last);
  }

  /** A phone ticked, another ticked and took it back: nobody knows who is right. */
  @Test
  void twoWhoDoNotKnowOfEachOtherBothStand() {
    List<Word> said =
        said(
            List.of(new Step(0, false, true), new Step(1, false, true), new Step(1, false, false)));

    assertThat(heads(said)).extracting(Word::isHere).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whoSupersedeEachOtherInACircleBothStand() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(
            heads(
                List.of(
                    new Word(one, 0, true, Set.of(other)), new Word(other, 1, false, Set.of(one)))))
        .hasSize(2);
  }

  @Provide
  Arbitrary<List<Step>> afternoons() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMaxSize(14);
  }

  private static List<Word> said(List<Step> steps) {
    List<Word> said = new ArrayList<>();
    Map<Integer, Set<UUID>> seen = new HashMap<>();
    for (Step step : steps) {
      if (step.isHeard()) {
        Set<UUID> heads = new HashSet<>();
        heads(said).forEach(word -> heads.add(word.id()));
        seen.put(step.phone(), heads);
      } else {
        Word word =
            new Word(
                UUID.randomUUID(),
                step.phone(),
                step.isHere(),
                seen.getOrDefault(step.phone(), Set.of()));
        said.add(word);
        seen.put(step.phone(), Set.of(word.id()));
      }
    }
    return said;
  }

  private static List<Word> heads(List<Word> said) {
    return Heads.of(said, Word::id, Word::supersedes);
  }
}
