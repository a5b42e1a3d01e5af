package org.kith.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.activity.attendance.PartnersFile.Saved;
import org.kith.imports.tables.DayOrder;
import org.kith.imports.tables.TableFile;
import org.kith.people.Born;

/** Registers with names down and dates across, as partners keep them. All names are invented. */
class RegisterShapesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

  @Test
  void namesDownAndDatesAcross() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "Register",
                    sheet ->
                        sheet
                            .row("Name", TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2))
                            .row("Amina Testova", "✓", null, "x")
                            .row("Danuta Próbna", 1, 0, "Y")
                            .row("Khan, Bilal", "present", "A", "-")));

    assertThat(read.preset()).isEqualTo(Preset.REGISTER);
    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly(
            "Amina Testova 2026-03-03",
            "Amina Testova 2026-03-17",
            "Danuta Próbna 2026-03-03",
            "Danuta Próbna 2026-03-17",
            "Bilal Khan 2026-03-03");
  }

  @Test
  void titlesAboveTotalsAndNotesBelow() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "Sheet1",
                    sheet ->
                        sheet
                            .row("Coffee morning register (synthetic)")
                            .merged(0, 4)
                            .row("Venue: Example hall", null, null, "Tutor: Joan")
                            .emptyRow()
                            .row("No", "First name", "Surname", "DOB", "03/03/26", "10/03/26")
                            .row(1, "Amina", "Testova", LocalDate.of(1984, 5, 6), "x", "x")
                            .row(2, "Danuta", "Próbna", "1971", "x", null)
                            .row(3, "Never", "Here", null, null, null)
                            .emptyRow()
                            .row(null, "Total", null, null, "=COUNTA(E5:E7)", 1)
                            .row(null, null, null, null, 2, 2)
                            .row("x = present")
                            .row(null, "Notes: the hall was cold")));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly(
            "Amina Testova 2026-03-03", "Amina Testova 2026-03-10", "Danuta Próbna 2026-03-03");
    assertThat(read.people().getFirst().born()).isEqualTo(Born.on(LocalDate.of(1984, 5, 6)));
    assertThat(read.people().getLast().born()).isEqualTo(Born.in(1971));
    assertThat(read.people()).hasSize(2);
    assertThat(read.notes()).anyMatch(note -> note.contains("“Total” is no name"));
  }

  @Test
  void aSheetAMonthWithDaysAsNumbersUnderAMergedTitle() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "Spring",
                    sheet ->
                        sheet
                            .row(null, "March 2026", null, "April 2026", null)
                            .merged(1, 2)
                            .row("Participant", 3, 10, 7, 14)
                            .row("Amina Testova", "✓", "✓", null, "✓")
                            .row("Danuta Próbna", null, "✓", "✓", null))
                .sheet(
                    "May 2026",
                    sheet ->
                        sheet
                            .row("Stitch and talk")
                            .row("Participant", "Tue 5", "Tue 12th")
                            .row("Amina Testova", "/", "/"))
                .sheet("Contacts", sheet -> sheet.row("Ring the caretaker before ten")),
            "mark-" + Integer.toHexString("/".hashCode()),
            "came");

    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly(
            "Amina Testova 2026-03-03",
            "Amina Testova 2026-03-10",
            "Amina Testova 2026-04-14",
            "Danuta Próbna 2026-03-10",
            "Danuta Próbna 2026-04-07",
            "Amina Testova 2026-05-05",
            "Amina Testova 2026-05-12");
    assertThat(read.notes()).anyMatch(note -> note.contains("“Contacts” holds no register"));
  }

  @Test
  void datesAsTextWithoutAYearAreAsked() {
    PartnersFile file =
        new PartnersFile()
            .sheet(
                "Register",
                sheet ->
                    sheet.row("Name", "Tue 3 Mar", "Tue 10 Mar").row("Amina Testova", "y", "n"));
    TableFile table = TableFile.of("r.xlsx", file.bytes());

    assertThat(ReadFile.survey(table).lacksYears).isTrue();
    assertThat(ReadFile.of(file).places()).containsExactly("“Register” B1", "“Register” C1");
    assertThat(ReadFile.of(file, "year", "2026").came())
        .containsExactly("Amina Testova 2026-03-03");
    assertThat(ReadFile.of(file, "year", "2025").wrong())
        .contains("“Register” B1: “Tue 3 Mar” cannot be right: 3 March 2025 is a Monday.");
  }

  @Test
  void whichOfDayAndMonthComesFirstIsAskedWhereNothingTells() {
    byte[] open =
        new PartnersFile()
            .sheet("R", sheet -> sheet.row("Name", "03/04/2026", "10/04/2026").row("Amina", 1, 1))
            .bytes();
    byte[] told =
        new PartnersFile()
            .sheet("R", sheet -> sheet.row("Name", "03/04/2026", "17/04/2026").row("Amina", 1, 1))
            .bytes();

    assertThat(ReadFile.survey(TableFile.of("r.xlsx", open)).asksOrder()).isTrue();
    assertThat(ReadFile.survey(TableFile.of("r.xlsx", told)).asksOrder()).isFalse();
    assertThat(ReadFile.survey(TableFile.of("r.xlsx", told)).order()).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(ReadFile.of(TableFile.of("r.xlsx", open), "order", "month-first").came())
        .as("4 October is still to come")
        .containsExactly("Amina 2026-03-04");
  }

  @Test
  void everyBadCellIsNamed() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "March",
                    sheet ->
                        sheet
                            .row("Name", "DOB", "31/02/2026", "03/03/2026", "03/03/2027")
                            .row("Amina Testova", "someday", "x", "x", "x")
                            .row("Danuta Próbna", null, "x", "?", null)
                            .row(null, null, null, "x", null)
                            .row("12", null, null, "x", null)
                            .row("Bilal Khan", null, null, "=B2", null)));

    assertThat(read.wrong())
        .containsExactlyInAnyOrder(
            "“March” C1: “31/02/2026” cannot be right: February 2026 has no day 31.",
            "“March” E1: “03/03/2027” is still to come: nobody can have been there yet.",
            "“March” B2: “someday” is no day of birth: write it as 3/4/1985, or leave it empty.",
            "“March” D3: “?” says neither that somebody came nor that they did not: say above what it means.",
            "“March” D4: Somebody is marked here, but A4 names nobody: write the name, or take the mark out.",
            "“March” A5: “12” is no name.",
            "“March” D6: “March” D6 holds a formula whose result was not saved: open the file in Excel, save it and send it again.");
  }

  @Test
  void savedResultsOfFormulasCountAndNothingIsWorkedOut() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "R",
                    sheet ->
                        sheet
                            .row("Name", TUESDAY, new Saved("B1+7", "46091"))
                            .row("Amina Testova", new Saved("1/0*0+99", "1"), "x")));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.came()).containsExactly("Amina Testova 2026-03-03", "Amina Testova 2026-03-10");
  }

  @Test
  void aNameTwiceIsOnePersonAndSaidSo() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "R",
                    sheet ->
                        sheet
                            .row("Name", TUESDAY)
                            .row("Amina Testova", "x")
                            .row("TESTOVA, Amina", "x")));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.came()).hasSize(2);
    assertThat(read.people().stream().map(one -> one.key()).distinct()).hasSize(1);
    assertThat(read.notes())
        .containsExactly(
            "“R” A3: “Amina TESTOVA” is named twice and counted as one person: if they are two, add a column with dates of birth.");
  }

  @Test
  void hiddenSheetsAndHeadingsOnEachPrintedPageAreLeftOut() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "R",
                    sheet ->
                        sheet
                            .row("Name", TUESDAY)
                            .row("Amina Testova", "x")
                            .row("Name", TUESDAY)
                            .row("Danuta Próbna", "x"))
                .sheet("Old", sheet -> sheet.row("Name", TUESDAY).row("Long Gone", "x"))
                .hidden("Old"));

    assertThat(read.wrong()).isEmpty();
    assertThat(read.came()).containsExactly("Amina Testova 2026-03-03", "Danuta Próbna 2026-03-03");
  }

  @Test
  void aRegisterWithoutAHeadingForNamesAsText() {
    ReadFile read =
        ReadFile.of(
            """
            Stitch and talk;;;
            ;03/03/2026;10/03/2026;17/03/2026
            Amina Testova;✓;;✓
            Zoë Próbna;;✓;✓
            Mo;✓;;
            """);

    assertThat(read.wrong()).isEmpty();
    assertThat(read.preset()).isEqualTo(Preset.REGISTER);
    assertThat(read.came())
        .containsExactly(
            "Amina Testova 2026-03-03",
            "Amina Testova 2026-03-17",
            "Zoë Próbna 2026-03-10",
            "Zoë Próbna 2026-03-17",
            "Mo 2026-03-03");
  }

  @Test
  void crossesBesideTicksAreAsked() {
    byte[] file =
        new PartnersFile()
            .sheet("R", sheet -> sheet.row("Name", TUESDAY).row("Amina", "✓").row("Bilal", "x"))
            .bytes();

    assertThat(ReadFile.survey(TableFile.of("r.xlsx", file)).openMarks()).containsOnlyKeys("x");
  }

  @Test
  void morningAndAfternoonAreTwoSessions() {
    ReadFile read =
        ReadFile.of(
            new PartnersFile()
                .sheet(
                    "R",
                    sheet ->
                        sheet
                            .row("Name", "03/03/2026 10:00", "03/03/2026 2pm")
                            .row("Amina Testova", "x", "x")));

    assertThat(read.came())
        .containsExactly("Amina Testova 2026-03-03 10:00", "Amina Testova 2026-03-03 14:00");
  }
}
