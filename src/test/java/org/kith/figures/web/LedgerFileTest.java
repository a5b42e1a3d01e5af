package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1922", "-3", "@SUM(A1)", "\t=1", "\r=1"})
  void whatASpreadsheetWouldCalculateIsOnlyText(String text) {
    assertThat(LedgerFile.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(LedgerFile.safe("People = learners")).isEqualTo("People = learners");
    assertThat(LedgerFile.safe("")).isEmpty();
  }
}
