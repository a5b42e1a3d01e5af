package org.kith.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.funding.domain.Story.FUND;
import static org.kith.funding.domain.Story.GARDEN;
import static org.kith.funding.domain.Story.KITCHEN;
import static org.kith.funding.domain.Story.SCHOOL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.funding.Agreement;
import org.kith.funding.Balance;
import org.kith.funding.Books;
import org.kith.funding.Contribution;
import org.kith.funding.Place;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Standing;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;
import org.kith.kernel.Amount;
import org.kith.kernel.Refusal;
import org.kith.kernel.Unit;

/** What holds of every trail that anybody can enter, approve and decline, in any order. */
class TrailPropertiesTest {
  /** What somebody tries to do: much of it is refused. */
  record Attempt(int what, int whose, int use, int pence, int decision) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 1),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5_000),
                Arbitraries.integers().between(0, 500_000)),
            Arbitraries.integers().between(0, 3))
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void whatCameFromOutsideIsAlwaysSomewhere(@ForAll("attempts") List<Attempt> attempts) {
    Map<Place, Balance> balances = told(attempts).trail().balances();

    BigDecimal inside = BigDecimal.ZERO;
    BigDecimal given = BigDecimal.ZERO;
    for (Map.Entry<Place, Balance> place : balances.entrySet()) {
      Balance balance = place.getValue();
      BigDecimal net = exact(balance.in()).subtract(exact(balance.out()));
      if (place.getKey().isSource()) {
        given = given.subtract(net);
      } else {
        inside = inside.add(exact(balance.left()));
        assertThat(exact(balance.left())).isEqualByComparingTo(net);
      }
    }
    assertThat(inside).isEqualByComparingTo(given);
  }

  @Property(tries = 300)
  void noPlaceEverHoldsLessThanNothing(@ForAll("attempts") List<Attempt> attempts) {
    Books books = new Books();
    for (TrailEntry entry : counting(told(attempts).trail())) {
      books.post(entry);
      Place from = entry.from();
      if (from != null && !from.isSource()) {
        assertThat(books.at(from).isOverdrawn()).as("%s after %s", from, entry).isFalse();
      }
    }
  }

  @Property(tries = 200)
  void balancesDoNotDependOnTheOrder(
      @ForAll("attempts") List<Attempt> attempts, @ForAll long shuffle) {
    Trail trail = told(attempts).trail();
    List<TrailEntry> mixed = new ArrayList<>(trail.entries());
    Collections.shuffle(mixed, new Random(shuffle));

    assertThat(Trail.of(mixed).balances()).isEqualTo(trail.balances());
  }

  @Property(tries = 200)
  void takingEverythingBackFromTheLastOnLeavesNothing(@ForAll("attempts") List<Attempt> attempts) {
    Story story = told(attempts);
    List<TrailEntry> waiting = story.trail().waiting();
    waiting.forEach(entry -> story.decide(entry.id(), false));
    List<TrailEntry> standing = new ArrayList<>(story.trail().standing());
    Collections.reverse(standing);
    for (TrailEntry entry : standing) {
      story.and(d -> d.takenBack(entry));
    }

    assertThat(story.trail().balances().values())
        .allSatisfy(balance -> assertThat(exact(balance.left())).isZero());
  }

  @Property(tries = 200)
  void whatIsOnlyKnownRoughlyNeverExcludesWhatHappened(
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll @IntRange(max = 40) int below,
      @ForAll @IntRange(max = 40) int above) {
    Trail exact = told(attempts).trail();
    List<TrailEntry> rough =
        exact.entries().stream().map(entry -> widened(entry, below, above)).toList();
    Trail known = Trail.of(rough);

    exact
        .balances()
        .forEach((place, balance) -> {
          if (!place.isSource()) {
            assertThat(known.at(place).left().meets(balance.left())).isTrue();
            assertThat(known.at(place).isOverdrawn()).isFalse();
          }
        });
  }

  private static List<TrailEntry> counting(Trail trail) {
    return trail.entries().stream().filter(entry -> entry.standing() == Standing.COUNTS).toList();
  }

  private static Story told(List<Attempt> attempts) {
    Story story = Story.funded();
    for (Attempt attempt : attempts) {
      try {
        story.enter(drafts -> draft(drafts, attempt, story));
        if (attempt.decision() > 0) {
          story.decide(story.last().id(), attempt.decision() > 1);
        }
      } catch (Refusal refused) {
        // Most of what anybody might try is refused; what is left is a trail.
      }
    }
    return story;
  }

  private static Draft draft(Drafts drafts, Attempt attempt, Story story) {
    Agreement agreement = List.of(KITCHEN, GARDEN, SCHOOL).get(attempt.whose());
    Agreement other = attempt.whose() == 0 ? GARDEN : KITCHEN;
    String use = agreement.uses().get(attempt.use() % agreement.uses().size()).id();
    Sum sum = Sum.exactly(BigDecimal.valueOf(attempt.pence(), 2));
    List<Stage> stages = List.of(Stage.TO_PAY, Stage.HELD, Stage.LEFT_UNPAID, Stage.LEFT_HELD);
    Stage stage = stages.get(attempt.pence() % stages.size());
    Stage unspent = stages.get(attempt.pence() % 2);
    Stage left = stages.get(2 + attempt.pence() % 2);
    return switch (attempt.what()) {
      case 0 -> drafts.budgeted(FUND, sum);
      case 1 -> drafts.cut(FUND, sum);
      case 2, 3 -> drafts.awarded(agreement, use, sum);
      case 4 -> drafts.paid(agreement, use, sum, About.NOTHING);
      case 5 -> drafts.spent(agreement, use, sum);
      case 6 -> drafts.leftOver(new Share(agreement.id(), use, unspent), sum);
      case 7 -> drafts.changedUse(new Share("kitchen", "cooking", stage), "deliveries", sum);
      case 8 ->
          drafts.reAwarded(
              new Share(agreement.id(), use, left), other, other.uses().getFirst().id(), sum);
      case 9 -> drafts.givenBack(new Share(agreement.id(), use, left), agreement, sum);
      case 10 -> drafts.added(agreement, "church", Contribution.MATCH, sum);
      case 11 -> drafts.ended(agreement, use);
      default -> drafts.takenBack(story.last());
    };
  }

  private static TrailEntry widened(TrailEntry entry, int below, int above) {
    BigDecimal pounds = exact(entry.moved().sum().amount());
    Amount around =
        new Amount(
            Unit.POUNDS,
            pounds.subtract(BigDecimal.valueOf(below)).max(BigDecimal.ZERO),
            pounds.add(BigDecimal.valueOf(above)));
    return entry.moving(Moved.of(new Sum(around, "")));
  }

  private static BigDecimal exact(Amount amount) {
    assertThat(amount.isExact()).isTrue();
    return Objects.requireNonNull(amount.low());
  }
}
