package org.kith.activity.attendance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.imports.tables.TableFile;

/** Lists and exports, as programs write them. All names are invented. */
class ListShapesTest {
  @Test
  void aRowForEachAttendance() {
    ReadFile read =
        ReadFile.of(
            """
            Date,Time,First name,Surname,Email,Attended
            25/03/2026,10:00,Amina,Testova,amina@example.org,Yes
            25/03/2026,10:00,Danuta,Próbna,,No
            01/04/2026,2.30pm,Danuta,Próbna,,yes
            """);

    assertThat(read.preset()).isEqualTo(Preset.LIST);
    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly("Amina Testova 2026-03-25 10:00", "Danuta Próbna 2026-04-01 14:30");
    assertThat(read.people().getFirst().email()).isEqualTo("amina@example.org");
  }

  @Test
  void answersOfMicrosoftForms() {
    ReadFile read =
        ReadFile.of(
            """
            ID,Start time,Completion time,Email,Name,What is your name?,Which sessions did you come to?,What did you like?
            1,3/31/2026 9:01:00,3/31/2026 9:02:10,anonymous,,Amina Testova,3 March 2026;10 March 2026;,Tea
            2,3/31/2026 9:03:00,3/31/2026 9:04:00,anonymous,,Danuta Próbna,10 March 2026;,=cmd|' /C calc'!A1
            3,3/31/2026 9:05:00,3/31/2026 9:06:00,anonymous,,,10 March 2026;,
            """);

    assertThat(read.preset()).isEqualTo(Preset.FORMS);
    assertThat(read.came())
        .containsExactly(
            "Amina Testova 2026-03-03", "Amina Testova 2026-03-10", "Danuta Próbna 2026-03-10");
    assertThat(read.wrong()).containsExactly("F4: Row 4 says nobody’s name.");
  }

  @Test
  void attendeesOfEventbriteOnADayThatIsAsked() {
    String export =
        """
        Order #,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee #,Attendee Status
        101,2026-02-01 10:00:00+00:00,Amina,Testova,amina@example.org,1,Free,9001,Checked In
        102,2026-02-02 10:00:00+00:00,Danuta,Próbna,danuta@example.org,1,Free,9002,Attending
        103,2026-02-03 10:00:00+00:00,Bilal,Khan,,1,Free,9003,Not Attending
        """;
    String attending = "mark-" + Integer.toHexString("attending".hashCode());

    assertThat(ReadFile.of(export, "day", "2026-03-07").preset()).isEqualTo(Preset.EVENTBRITE);
    assertThat(ReadFile.of(export, "day", "2026-03-07").places()).containsExactly("I3");
    ReadFile read = ReadFile.of(export, "day", "2026-03-07", attending, "absent");
    assertThat(read.wrong()).isEmpty();
    assertThat(read.came()).containsExactly("Amina Testova 2026-03-07");
  }

  @Test
  void zoomCountsWhoJoinedAgainOnce() {
    String report =
        """
        Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
        899 0000 1111,Sign café,03/25/2026 10:00:12 AM,03/25/2026 11:00:00 AM,host@example.org,60,4

        Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
        Joan Host (Host),host@example.org,03/25/2026 10:00:12 AM,03/25/2026 11:00:00 AM,60,No
        Amina Testova,,03/25/2026 10:01:00 AM,03/25/2026 10:06:00 AM,5,Yes
        Amina Testova (she/her),,03/25/2026 10:07:00 AM,03/25/2026 10:17:00 AM,10,Yes
        Danuta Próbna,,03/25/2026 10:30:00 AM,03/25/2026 10:34:00 AM,4,Yes
        """;

    ReadFile read = ReadFile.of(report, "minutes", "10", "order", "month-first");
    assertThat(read.preset()).isEqualTo(Preset.ZOOM);
    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly("Joan Host 2026-03-25 10:00", "Amina Testova 2026-03-25 10:00");
    assertThat(ReadFile.of(report, "minutes", "0", "order", "month-first").came()).hasSize(3);
  }

  @Test
  void teamsInItsSectionsAndItsEncoding() {
    String report =
        """
        1. Summary
        Meeting title\tStitch and talk
        Attended participants\t2
        Start time\t3/3/26, 10:00:05 AM
        End time\t3/3/26, 11:00:00 AM
        Meeting duration\t1h

        2. Participants
        Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
        Amina Testova\t3/3/26, 10:00:30 AM\t3/3/26, 11:00:00 AM\t59m 30s\tamina@example.org\tamina@example.org\tOrganizer
        Danuta Próbna (Guest)\t3/3/26, 10:20:00 AM\t3/3/26, 10:25:00 AM\t5m\t\t\tPresenter

        3. In-Meeting Activities
        Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
        Amina Testova\t3/3/26, 10:00:30 AM\t3/3/26, 10:30:00 AM\t29m\tamina@example.org\tOrganizer
        Amina Testova\t3/3/26, 10:31:00 AM\t3/3/26, 11:00:00 AM\t29m\tamina@example.org\tOrganizer
        """;

    ReadFile read =
        ReadFile.of(
            TableFile.of("attendance.csv", ("\uFEFF" + report).getBytes(UTF_16LE)), "minutes", "0");
    assertThat(read.preset()).isEqualTo(Preset.TEAMS);
    assertThat(read.wrong()).isEmpty();
    assertThat(read.came())
        .containsExactly("Amina Testova 2026-03-03 10:00", "Danuta Próbna 2026-03-03 10:00");
  }

  @Test
  void aListWithoutHeadingsIsNoRegister() {
    assertThat(
            Layouts.of(
                    TableFile.of(
                        "x.csv",
                        "Amina,yes\nDanuta,no\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty())
        .isTrue();
  }

  @Test
  void durationsAreReadAsProgramsWriteThem() {
    assertThat(minutes("1h 5m 30s")).isEqualTo(65.5);
    assertThat(minutes("01:05:30")).isEqualTo(65.5);
    assertThat(minutes("65")).isEqualTo(65);
    assertThat(minutes("59m")).isEqualTo(59);
    assertThat(minutes("30 min")).isEqualTo(30);
    assertThat(minutes("soon")).isNull();
  }

  private static @org.jspecify.annotations.Nullable Double minutes(String text) {
    return Meeting.minutes(org.kith.imports.tables.Cell.text(text));
  }
}
