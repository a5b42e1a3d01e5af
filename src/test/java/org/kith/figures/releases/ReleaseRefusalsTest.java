package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.figures.ReleaseRefused;
import org.kith.figures.ReleaseRequest;
import org.kith.figures.Releases;
import org.kith.kernel.Period;

@KithTest
class ReleaseRefusalsTest {
  private final TestArea area;
  private final Releases releases;

  ReleaseRefusalsTest(TestAreas areas, Releases releases) {
    this.area = areas.loaded();
    this.releases = releases;
  }

  @Test
  void aPeriodThatCannotBeReadIsRefusedWithAllThatWasTyped() {
    assertThat(
            area.somebody("officer")
                .post("/team/releases/new")
                .param("table", "figures-by-locality")
                .param("period", "last spring")
                .param("threshold", "5")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Write the time as", "last spring");
  }

  @Test
  void anEmptyTableIsNotReleased() {
    assertThatThrownBy(() ->
            area.acting(
                () ->
                    releases.make(
                        new ReleaseRequest(
                            "figures-by-ward", Period.UNSTATED, 5, "", null, "", "once")),
                Releases.MAKE))
        .isInstanceOf(ReleaseRefused.class)
        .hasMessageContaining("nothing to release");
  }
}
