package org.kith.welcome.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.activity.Point;

class NearTest {
  private static final Point HERE = new Point(52.5862, -1.9829);

  /** The Earth's mean radius is 6,371.0088 km (IUGG): a degree of latitude is 111.195 km. */
  @Test
  void aDegreeOfLatitudeIsSixtyNineMiles() {
    Near near = new Near("ZZ1 1AA", "E05999999", null, HERE, null);

    assertThat(near.miles(new Point(53.5862, -1.9829)).orElseThrow())
        .isCloseTo(111_195.08 / 1609.344, within(0.001));
    assertThat(near.miles(HERE)).hasValue(0);
  }

  /** Degrees of longitude shrink by the cosine of the latitude: 0.6076 at 52.5862 degrees. */
  @Test
  void eastIsShorterThanNorth() {
    double east = HERE.metresTo(new Point(52.5862, -1.9729));

    assertThat(east).isCloseTo(1111.95 * 0.60757, within(0.2));
    assertThat(new Point(52.5862, -1.9729).metresTo(HERE)).isEqualTo(east);
  }

  @Test
  void withoutAPointWardAndLocalityTellHowFarItIs() {
    Near near = new Near("Palfrey", "E05001316", "south", null, null);

    assertThat(near.isByDistance()).isFalse();
    assertThat(near.miles(HERE)).isEmpty();
    assertThat(near.step("E05001316", "south")).isZero();
    assertThat(near.step("E05001311", "south")).isEqualTo(1);
    assertThat(near.step("E05001311", "north")).isEqualTo(2);
    assertThat(near.step(null, null)).isEqualTo(2);
  }
}
