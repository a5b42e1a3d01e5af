package org.kith.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFieldTest {
  private static final TimeField FROM = TimeField.of("from", "ui.form.day");

  @ParameterizedTest
  @CsvSource({
    "10:30, 10:30",
    "9.05, 09:05",
    "9, 09:00",
    "2pm, 14:00",
    "12 am, 00:00",
    "12.15 PM, 12:15",
    "23:59, 23:59",
  })
  void aTimeIsReadAsPeopleWriteIt(String typed, String time) {
    assertThat(Forms.posted("from", typed).get(FROM)).hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "10:60", "13pm", "0am", "noon", "10:3"})
  void whatIsNoTimeIsRefused(String typed) {
    assertThat(Forms.posted("from", typed).find(FROM)).isEmpty();
  }
}
