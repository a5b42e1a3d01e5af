package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparisonPropertiesTest {
  private static final Model MODEL = Linkage.train(InventedBorough.records(2000));

  @Provide
  Arbitrary<Identity> identities() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mohammed",
            "Md",
            "Khan",
            "Imran",
            "Irfan",
            "Gurpreet",
            "Kaur",
            "Singh",
            "Gill",
            "Sam",
            "Samuel",
            "Abdul",
            "Rahman",
            "Abdulrahman",
            "M",
            "Łukasz",
            "محمد",
            "Harjit",
            "Harjot",
            "Ali",
            "Alia");
    Arbitrary<String> names =
        words.list().ofMinSize(0).ofMaxSize(5).map(list -> String.join(" ", list));
    Arbitrary<String> births =
        Arbitraries.of(
            "", "1990", "1990-01-01", "1990-03-04", "1990-04-03", "1991-03-04", "2012-12-12");
    Arbitrary<String> postcodes = Arbitraries.of("", "WS1", "WS1 4AB", "WS1 4XY", "WV13 1AA");
    Arbitrary<String> phones = Arbitraries.of("", "07700 900123", "07700 900999");
    Arbitrary<String> emails = Arbitraries.of("", "a@example.org", "b@example.org");
    return Combinators.combine(names, births, postcodes, phones, emails)
        .as((name, born, postcode, phone, email) ->
            new Identity("x", name, born, postcode, phone, email));
  }

  @Property(tries = 2000)
  void whoComesFirstDoesNotMatter(
      @ForAll("identities") Identity one, @ForAll("identities") Identity other) {
    Comparison there = MODEL.compare(one, other);
    Comparison back = MODEL.compare(other, one);

    assertThat(back.weight()).isEqualTo(there.weight());
    assertThat(back).isEqualTo(there);
    assertThat(there.probability()).isBetween(0.0, 1.0);
    assertThat(MODEL.contradict(one, other)).isEqualTo(MODEL.contradict(other, one));
  }

  @Property(tries = 500)
  void theOrderOfTheWordsOfANameDoesNotMatter(
      @ForAll("identities") Identity one, @ForAll("identities") Identity other) {
    // joined words are the exception: Rahman Abdul is not Abdulrahman
    Identity turned =
        one.named(
            List.of(one.name().split(" ", -1)).reversed().stream()
                .collect(Collectors.joining(" ")));
    if (!(one.name() + other.name()).contains("Abdul")) {
      assertThat(MODEL.compare(turned, other)).isEqualTo(MODEL.compare(one, other));
    }
  }

  @Property(tries = 500)
  void theWeightIsWhatTheFieldsSayTogether(
      @ForAll("identities") Identity one, @ForAll("identities") Identity other) {
    Comparison comparison = MODEL.compare(one, other);
    double sum = comparison.fields().stream().mapToDouble(FieldComparison::weight).sum();

    assertThat(comparison.weight()).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(comparison.fields()).allMatch(f -> f.level() != null || f.weight() == 0);
  }

  @Test
  void aBetterLevelNeverWeighsLess() {
    for (Model model : List.of(MODEL, Linkage.train(List.of()))) {
      for (Field field : Field.values()) {
        List<Double> weights = field.levels().stream().map(model.matches()::of).toList();
        assertThat(weights).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(weights.getFirst()).isPositive();
        assertThat(weights.getLast()).isNegative();
      }
    }
  }
}
