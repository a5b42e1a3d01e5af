package org.kith.figures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.ui.Text;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FileField;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.Upload;

/** What is asked about a funder's workbook. */
final class FunderSheetFields {
  private static final int MEGABYTES = 5;

  static final TextField NAME = TextField.of("name", "figures.sheet.name").atMost(100);
  static final TextField FUNDER = TextField.of("funder", "figures.sheet.funder").atMost(100);
  static final Field<Upload> FILE =
      FileField.of("file", "figures.sheet.file", MEGABYTES, ".xlsx");
  static final List<Field<?>> FOR_NEW = List.of(NAME, FUNDER, FILE);

  static final Field<Optional<LocalDate>> UNTIL =
      DateField.of("until", "figures.sheet.until").optional();
  static final TickField SMALL = TickField.of("small", "figures.sheet.small");
  static final List<Field<?>> FOR_FILLING = List.of(UNTIL, SMALL);

  /** Capitals or not: {@code b7} is B7. */
  static final Field<String> CELL =
      TextField.of("cell", "figures.sheet.cell")
          .wide(5)
          .matching(
              Pattern.compile("[A-Za-z]{1,3}[1-9]\\d{0,6}"), "figures.sheet.cell.wrong")
          .as(typed -> typed.toUpperCase(Locale.ROOT), cell -> cell);

  private FunderSheetFields() {}

  static Field<String> sheet(List<String> names) {
    return ChoiceField.of(
            "sheet",
            "figures.sheet.sheet",
            names.stream().map(name -> Choice.of(name, name, Text.english(name))).toList())
        .select();
  }
}
