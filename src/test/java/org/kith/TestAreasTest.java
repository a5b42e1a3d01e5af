package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.access.Areas;
import org.kith.figures.Figures;

@KithTest
class TestAreasTest {
  private final TestAreas areas;
  private final Areas known;
  private final Figures figures;

  TestAreasTest(TestAreas areas, Areas known, Figures figures) {
    this.areas = areas;
    this.known = known;
    this.figures = figures;
  }

  @Test
  void aHostNameFindsItsArea() {
    TestArea one = areas.loaded();
    TestArea other = areas.loaded();

    assertThat(known.forHost(one.host())).contains(one.id());
    assertThat(known.forHost(other.host())).contains(other.id());
    assertThat(known.all()).contains(one.id(), other.id());
  }

  @Test
  void figuresOfAnAreaAreReadInThatArea() {
    TestArea area = areas.loaded();

    assertThat(area.acting(figures::ledger).statements())
        .singleElement()
        .satisfies(statement -> assertThat(statement.id()).isEqualTo("learners-in-report"));
  }

  @Test
  void pagesAreReachedByHostName() {
    TestArea area = areas.loaded();

    assertThat(area.get("/no-such-page")).hasStatus(404);
    assertThat(area.get("/pl/no-such-page")).hasStatus(404).bodyText().contains("lang=\"pl\"");
  }
}
