package org.kith.pledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

class SectorsSignedTest {
  @Test
  void aShareIsBetweenTheTenthsOnEitherSide() {
    assertThat(SectorsSigned.share(47, 86))
        .isEqualTo(new Amount(Unit.PERCENT, new BigDecimal("54.6"), new BigDecimal("54.7")));
    assertThat(SectorsSigned.share(1, 2).isExact()).isTrue();
  }
}
