package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Event;
import org.kith.activity.Joining;
import org.kith.activity.Mode;
import org.kith.activity.Point;
import org.kith.activity.Session;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;

class CalendarFileTest {
  private static final UUID ID = UUID.fromString("0f000000-0000-4000-8000-000000000001");
  private static final String LONG =
      "Zażółć gęślą jaźń: بہت سے لوگ، ایک میز, \"quotes\"; back\\slash\n".repeat(4).strip();

  @Test
  void anEventIsReadBackAsItWas() throws Exception {
    VEvent read = event(read(file(Session.State.PLANNED, LONG)));

    assertThat(value(read, Property.UID)).isEqualTo(ID.toString());
    assertThat(value(read, Property.SUMMARY)).isEqualTo("Stitch; talk, and \\ tea");
    assertThat(value(read, Property.DESCRIPTION)).isEqualTo(LONG + "\n\nring us");
    assertThat(value(read, Property.LOCATION)).isEqualTo("Example hall, 1 Example Street, Walsall");
    assertThat(value(read, Property.SEQUENCE)).isEqualTo("3");
    assertThat(value(read, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(value(read, Property.GEO)).isEqualTo("52.58;-1.98");
    assertThat(value(read, Property.URL)).isEqualTo("https://example.org/pl/events/" + ID);
    assertThat(value(read, Property.DTSTAMP)).isEqualTo("20261101T091500Z");
    assertThat(ZonedDateTime.from(read.getDateTimeStart().getDate()).toOffsetDateTime())
        .isEqualTo(OffsetDateTime.parse("2026-10-27T10:00:00Z"));
  }

  /** RFC 5545, 3.4 and 3.6: what a calendar and an event have to have, once each. */
  @Test
  void everythingThatTheStandardAsksForIsThereOnce() {
    List<String> lines = file(Session.State.PLANNED, "About.").lines().toList();

    assertThat(lines).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
    for (String name :
        List.of("VERSION:2.0", "PRODID:", "METHOD:PUBLISH", "UID:", "DTSTAMP:", "SEQUENCE:")) {
      assertThat(lines).filteredOn(line -> line.startsWith(name)).as(name).hasSize(1);
    }
    assertThat(lines)
        .contains("BEGIN:VTIMEZONE", "TZID:Europe/London")
        .contains("DTSTART;TZID=Europe/London:20261027T100000")
        .contains("DTEND;TZID=Europe/London:20261027T120000");
  }

  @Test
  void whatIsCancelledStaysAndSaysSo() throws Exception {
    VEvent read = event(read(file(Session.State.CANCELLED, "About.")));

    assertThat(value(read, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(read, Property.UID)).isEqualTo(ID.toString());
  }

  /** RFC 5545, 3.1. */
  @Test
  void noLineIsLongerThan75OctetsAndEachEndsInCarriageReturnAndLineFeed() {
    String file = file(Session.State.PLANNED, LONG);

    assertThat(file).endsWith("\r\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
  }

  /** The example of RFC 5545, 3.1, unfolded again by its own rule. */
  @Test
  void aLongDescriptionIsFoldedAndUnfoldsToItself() {
    String line =
        "DESCRIPTION:This is a long description that exists on a long line, and then on another.";
    String folded = CalendarFile.folded(line + "\r\n");

    assertThat(folded.lines()).hasSize(2);
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
  }

  @net.jqwik.api.Property(tries = 200)
  void foldingLosesNothingAndBreaksNoCharacter(@ForAll String text) {
    String line = "SUMMARY:" + text.replaceAll("\\R|\\p{Cc}|\\p{Cs}|[\u2028\u2029\u0085]", "");
    String folded = CalendarFile.folded(line + "\r\n");

    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    assertThat(folded.split("\r\n", -1)).allMatch(one -> one.getBytes(UTF_8).length <= 75);
  }

  /** RFC 5545, 3.3.11: the value of its example, as the library reads and we write it. */
  @Test
  void theTextOfTheStandardsExampleIsEscapedAsItSays() {
    String file =
        file(
            Session.State.PLANNED,
            "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.");

    assertThat(file.replace("\r\n ", ""))
        .contains("DESCRIPTION:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.");
  }

  private static String file(Session.State state, String about) {
    Session session =
        new Session(
            ID,
            new UUID(0, 2),
            "hall",
            "Stitch; talk, and \\ tea",
            Instant.parse("2026-10-27T10:00:00Z"),
            Instant.parse("2026-10-27T12:00:00Z"),
            Mode.IN_PERSON,
            "Example hall",
            state,
            "",
            null,
            2);
    Venue venue =
        new Venue(
            new UUID(0, 3),
            "hall",
            new VenueDetails(
                "Example hall",
                "1 Example Street\nWalsall",
                null,
                new Point(52.58, -1.98),
                List.of(BuildingAccess.STEP_FREE),
                "",
                false),
            1);
    Event event =
        new Event(
            session,
            about,
            "hall",
            null,
            venue,
            null,
            List.of(),
            Joining.DROP_IN,
            about.equals(LONG) ? "ring us" : "",
            null,
            Instant.parse("2026-11-01T09:15:00.5Z"),
            3);
    return new CalendarFile("https://example.org/pl", "What is on", List.of(event)).text();
  }

  private static Calendar read(String file) throws Exception {
    return new CalendarBuilder().build(new StringReader(file));
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
