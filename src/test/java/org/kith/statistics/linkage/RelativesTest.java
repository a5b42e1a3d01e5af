package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Invented people whom a register must not make one person by itself, and some whom it may. */
class RelativesTest {
  private static final Model MODEL = Linkage.train(InventedBorough.records(6000));

  private final Identity amina =
      Identity.of("amina")
          .named("Amina Sultana Chaudhry")
          .born("2011-06-17")
          .at("WS1 4AB")
          .withPhone("07700 900123")
          .withEmail("chaudhry@example.org");

  @Test
  void twinsShareEverythingButOneName() {
    notMerged(amina, amina.named("Sadia Sultana Chaudhry"), Caution.NAMES_DIFFER);
    notMerged(amina, amina.named("Sadia Chaudhry"), Caution.NAMES_DIFFER);
    notMerged(amina, amina.named("Amira Sultana Chaudhry"), Caution.NAMES_ONLY_ALIKE);
    notMerged(amina.named("Hassan Ali"), amina.named("Hussain Ali"), Caution.NAMES_ONLY_ALIKE);
    notMerged(amina.named("Harjit Gill"), amina.named("Harjot Gill"), Caution.NAMES_ONLY_ALIKE);
    notMerged(amina.named("Amrit Kaur"), amina.named("Amrit Singh"), Caution.NAMES_DIFFER);
    notMerged(amina.named("Sam Turner"), amina.named("Sally Turner"), Caution.NAMES_DIFFER);
  }

  @Test
  void fatherAndSonOfTheSameName() {
    Identity father = amina.named("Mohammed Khan").born("1961-02-20");

    notMerged(father, father.born("1990-08-09"), Caution.BIRTH_DATES_DIFFER);
    notMerged(father, father.born("1990"), Caution.BIRTH_DATES_DIFFER);
    // nobody wrote down when the second was born
    notMerged(father, father.born(""), Caution.NO_BIRTH_YEAR);
    notMerged(father, father.born("").withPhone("").withEmail(""), Caution.TOO_LITTLE);
  }

  @Test
  void brothersAndSisters() {
    notMerged(amina, amina.named("Bilal Chaudhry").born("2013-01-30"), Caution.NAMES_DIFFER);
  }

  @Test
  void commonNamesWithDifferentBirthDates() {
    Identity khan = Identity.of("khan").named("Mohammed Khan").born("1985-04-12").at("WS1 4AB");

    notMerged(khan, khan.born("1979-10-03"), Caution.BIRTH_DATES_DIFFER);
  }

  @Test
  void aNameAloneIsNobody() {
    Identity rare = Identity.of("rare").named("Ottoline Fairweather-Quist");

    notMerged(rare, rare, Caution.TOO_LITTLE);
    notMerged(rare.at("WS1 4AB"), rare.at("WS1 4AB"), Caution.TOO_LITTLE);
  }

  @Test
  void aFirstNameAndAPhoneAreNotEnoughForAWalkIn() {
    notMerged(
        Identity.of("walk-in").named("Amina").withPhone("07700 900123"), amina, Caution.TOO_LITTLE);
  }

  @Test
  void aPhoneWithoutANameIsNobody() {
    notMerged(Identity.of("call").withPhone("07700 900123"), amina, Caution.NO_NAME);
  }

  @Test
  void thePersonHerselfIsFoundAgain() {
    merged(amina, amina);
    merged(amina, amina.named("CHAUDHRY Amina"));
    merged(amina, amina.named("Ameena Choudhury").withPhone("").withEmail(""));
    merged(amina, amina.born("17/06/2011").at("").withPhone("+44 7700 900123"));
    merged(amina.born("2011-06-07"), amina.born("2011-07-06"));
    merged(amina.named("Gurpreet Kaur"), amina.named("Gurpreet Kaur Gill"));
    merged(amina.named("Łukasz Żółkowski"), amina.named("Lukasz Zolkowski").withPhone(""));
  }

  @Test
  void commonNamesSayLittle() {
    Identity common = amina.named("Mohammed Khan");
    Identity rare = amina.named("Ottoline Fairweather");

    assertThat(nameWeight(common)).isLessThan(nameWeight(rare) - 3);
  }

  private static double nameWeight(Identity identity) {
    return MODEL.compare(identity, identity).fields().getFirst().weight();
  }

  private static void merged(Identity one, Identity other) {
    Comparison comparison = MODEL.compare(one, other);
    assertThat(comparison.decision()).as("%s", comparison).isEqualTo(Decision.MATCH);
  }

  private static void notMerged(Identity one, Identity other, Caution because) {
    Comparison comparison = MODEL.compare(one, other);
    assertThat(comparison.decision()).as("%s", comparison).isNotEqualTo(Decision.MATCH);
    assertThat(comparison.cautions()).contains(because);
  }
}
