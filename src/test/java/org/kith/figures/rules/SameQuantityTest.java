package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.findings;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.figures.Finding.Weight;
import org.kith.figures.Kind;
import org.kith.kernel.Unit;

class SameQuantityTest {
  @Test
  void twoValuesOfOneQuantityAreFoundOnceAndBothQuoted() {
    var found =
        findings(
            of("volunteers", "text").is(32, Unit.PEOPLE),
            of("volunteers", "table").is(33, Unit.PEOPLE).from("report", "Gardens, table"),
            of("volunteers", "again").is(32, Unit.PEOPLE).from("news", "News"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().rule()).isEqualTo("same-quantity-twice");
    assertThat(found.getFirst().statements()).containsExactly("again", "table", "text");
    assertThat(found.getFirst().explanation())
        .contains("33 people in “Gardens, table”")
        .contains("“Annual Report” (May 2022)")
        .contains("“A good year” (20 June 2022) says 32 people in “News”");
    assertThat(found.getFirst().weight()).isEqualTo(Weight.OUTPUT);
  }

  @Test
  void intervalsThatMeetDoNotDisagree() {
    assertThat(
            rulesBrokenBy(
                of("people", "a").isBetween(5200L, null, Unit.PEOPLE),
                of("people", "b").isMoreThan(5200, Unit.PEOPLE)))
        .isEmpty();
  }

  @Test
  void oneNumberWithTwoPrecisionsIsItsOwnFinding() {
    assertThat(
            rulesBrokenBy(
                of("businesses", "a").is(64, Unit.ORGANISATIONS),
                of("businesses", "b").isMoreThan(64, Unit.ORGANISATIONS)))
        .containsExactly("precision-differs");
  }

  @Test
  void otherYearsAndOtherPartsAreOtherQuantities() {
    assertThat(
            rulesBrokenBy(
                of("rank", "a").is(25, Unit.RANK).as(Kind.BASELINE).in("2019"),
                of("rank", "b").is(33, Unit.RANK).as(Kind.BASELINE).in("2015"),
                of("venues", "c").is(3, Unit.VENUES).forThe("locality=north"),
                of("venues", "d").is(4, Unit.VENUES).forThe("locality=south")))
        .isEmpty();
  }

  @Test
  void aLongerTimeMayHaveMoreButNotLess() {
    AFigure year = of("classes", "year").is(16, Unit.CLASSES).in("2020-03/2021-03");
    assertThat(
            rulesBrokenBy(year, of("classes", "longer").is(20, Unit.CLASSES).in("2020-03/2021-06")))
        .isEmpty();
    assertThat(
            rulesBrokenBy(year, of("classes", "longer").is(10, Unit.CLASSES).in("2020-03/2021-06")))
        .containsExactly("same-quantity-twice");
  }

  @Test
  void aChangeThatOneSectionTellsIsNoDisagreement() {
    assertThat(
            rulesBrokenBy(
                of("venues", "before").is(16, Unit.VENUES).in("2020-03"),
                of("venues", "after").is(21, Unit.VENUES),
                of("venues", "table").is(21, Unit.VENUES).from("report", "Gardens, table")))
        .isEmpty();
  }

  @Test
  void aTargetIsNotAResultAndAnotherDateOfAPlanNoDisagreement() {
    assertThat(
            rulesBrokenBy(
                of("people", "target").is(240, Unit.PEOPLE).as(Kind.TARGET),
                of("people", "result").is(127, Unit.PEOPLE),
                of("festival", "first").isOn("2020-05-31", "2020-05-31"),
                of("festival", "second").isOn("2020-09-01", "2020-09-30")))
        .isEmpty();
  }

  @Test
  void twoDaysOfOneEventDisagree() {
    assertThat(
            rulesBrokenBy(
                of("opened", "month").isOn("2021-07-01", "2021-07-31").in("unstated"),
                of("opened", "day").isOn("2021-08-02", "2021-08-02")))
        .containsExactly("same-quantity-twice");
    assertThat(
            rulesBrokenBy(
                of("opened", "month").isOn("2021-07-01", "2021-07-31").in("unstated"),
                of("opened", "day").isOn("2021-07-02", "2021-07-02")))
        .isEmpty();
  }

  @Test
  void whatWasWorkedOutByTheTranscriberContradictsNobody() {
    assertThat(
            rulesBrokenBy(
                of("schools", "printed").is(7, Unit.SCHOOLS),
                of("schools", "computed").is(5, Unit.SCHOOLS).noted("not printed: 21 less 16")))
        .isEmpty();
  }

  @Test
  void contactsAreNotPeople() {
    AFigure people = of("women-helped", "people").isMoreThan(380, Unit.PEOPLE);
    assertThat(rulesBrokenBy(people, of("women-helped", "contacts").isMoreThan(380, Unit.CONTACTS)))
        .containsExactly("same-count-in-different-units");
    assertThat(rulesBrokenBy(people, of("contacts", "contacts").isMoreThan(380, Unit.CONTACTS)))
        .isEmpty();
  }

  @Test
  void aListIsAsLongAsItsCountUnlessItOnlyGivesExamples() {
    AFigure count = of("schools", "count").is(7, Unit.SCHOOLS);
    AFigure list = of("schools", "list").is(5, Unit.SCHOOLS).as(Kind.LIST);
    assertThat(rulesBrokenBy(count, list)).containsExactly("list-and-count-differ");
    assertThat(rulesBrokenBy(count, list.printed("such as"))).isEmpty();
    assertThat(rulesBrokenBy(count, list.is(9, Unit.SCHOOLS).printed("including")))
        .containsExactly("list-and-count-differ");
  }
}
