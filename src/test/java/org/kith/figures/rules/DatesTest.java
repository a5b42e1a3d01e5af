package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.findings;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.figures.Finding.Weight;
import org.kith.figures.Kind;
import org.kith.kernel.Unit;

class DatesTest {
  @Test
  void anEventThatWasAttendedWasBeforeTheReport() {
    AFigure attended = of("fair-attendees", "attended").is(43, Unit.PEOPLE);
    assertThat(rulesBrokenBy(of("fair-date", "day").isOn("2022-07-15", "2022-07-15"), attended))
        .containsExactly("happened-after-publication");
    assertThat(rulesBrokenBy(of("fair-date", "day").isOn("2021-07-15", "2021-07-15"), attended))
        .isEmpty();
  }

  @Test
  void anEventStillToComeMayBeAnnounced() {
    assertThat(
            rulesBrokenBy(
                of("festival-date", "day").isOn("2022-06-04", "2022-06-04"),
                of("festival-days", "days").is(1, Unit.DAYS)))
        .isEmpty();
  }

  @Test
  void aReportCountsOnlyWhatHasBeen() {
    assertThat(rulesBrokenBy(of("people", "p").is(5, Unit.PEOPLE).in("2022-08")))
        .containsExactly("happened-after-publication");
    assertThat(rulesBrokenBy(of("people", "p").is(5, Unit.PEOPLE).in("2022-05"))).isEmpty();
  }

  @Test
  void whatIsPromisedLiesAhead() {
    AFigure page = of("page-online", "page").isOn("2022-04-01", "2022-04-30").as(Kind.PROMISE);
    assertThat(rulesBrokenBy(page.printed("until")))
        .containsExactly("promised-for-a-time-already-past");
    assertThat(rulesBrokenBy(of("p", "page").isOn("2022-04-01", "2022-08-31").as(Kind.PROMISE)))
        .isEmpty();
  }

  @Test
  void theWeekdayIsThatOfTheDate() {
    AFigure day = of("fair-date", "day").isOn("2021-07-15", "2021-07-15");
    assertThat(rulesBrokenBy(day.printed("Thursday"))).isEmpty();
    var found = findings(day.printed("Friday"));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().rule()).isEqualTo("weekday-does-not-match-date");
    assertThat(found.getFirst().explanation())
        .contains("Friday 15 July 2021")
        .contains("was a Thursday, not a Friday; it was one in 2022");
    assertThat(found.getFirst().weight()).isEqualTo(Weight.DATE);
  }

  @Test
  void aProjectDoesNotStartBeforeWhatItBelongsTo() {
    AFigure programme =
        of("launch-date", "above").isOn("2019-01-01", "2019-01-31").about(AFigure.TOGETHER);
    assertThat(rulesBrokenBy(programme, of("launch-date", "l").isOn("2018-01-01", "2018-12-31")))
        .containsExactly("started-before-its-programme");
    assertThat(rulesBrokenBy(programme, of("launch-date", "l").isOn("2019-01-20", "2019-01-20")))
        .isEmpty();
  }

  @Test
  void aProjectReportsOnTheTimeInWhichItRan() {
    AFigure delivery = of("delivery-period", "d").isOn("2019-04-01", "2020-02-29");
    assertThat(rulesBrokenBy(delivery, of("people", "p").is(5, Unit.PEOPLE).in("2020-03")))
        .containsExactly("figure-outside-delivery-period");
    assertThat(rulesBrokenBy(delivery, of("people", "p").is(5, Unit.PEOPLE).in("2020"))).isEmpty();
  }
}
