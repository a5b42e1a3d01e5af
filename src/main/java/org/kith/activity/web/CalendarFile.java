package org.kith.activity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.kith.activity.Event;
import org.kith.activity.Point;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;

/**
 * Events for people's own calendars (RFC 5545). An event keeps its UID, which is its session's, for
 * ever; its SEQUENCE grows with every change, and it stays in the file when it is cancelled, so
 * that calendars learn of both.
 *
 * @param home scheme and host of the site, and the prefix of the language
 * @param name what calendars call the whole
 */
record CalendarFile(String home, String name, List<Event> events) {
  static final String TYPE = "text/calendar;charset=UTF-8";

  private static final TimeZoneRegistry ZONES =
      TimeZoneRegistryFactory.getInstance().createRegistry();
  private static final int OCTETS = 75;

  String text() {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Kith//Events//EN"));
    calendar.add(new Version("2.0", "2.0"));
    calendar.add(new Method(Method.VALUE_PUBLISH));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(zone());
    events.forEach(event -> calendar.add(entry(event)));
    StringWriter written = new StringWriter();
    try {
      new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, written);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return folded(written.toString());
  }

  private static VTimeZone zone() {
    return ZONES.getTimeZone(Session.CLOCK.getId()).getVTimeZone();
  }

  private VEvent entry(Event event) {
    Session session = event.session();
    boolean isCancelled = session.state() == Session.State.CANCELLED;
    VEvent entry = new VEvent(false);
    entry.add(new Uid(session.id().toString()));
    entry.add(new DtStamp(event.changedAt().truncatedTo(ChronoUnit.SECONDS)));
    entry.add(new LastModified(event.changedAt().truncatedTo(ChronoUnit.SECONDS)));
    entry.add(new Sequence(event.revision()));
    entry.add(new DtStart<>(session.startsAt()));
    entry.add(new DtEnd<>(session.endsAt()));
    entry.add(new Summary(session.title()));
    entry.add(new Status(isCancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    String told = told(session.reason(), event.about(), event.contact());
    if (!told.isEmpty()) {
      entry.add(new Description(told));
    }
    String place = place(event);
    if (!place.isEmpty()) {
      entry.add(new Location(place));
    }
    if (event.venue() != null && event.venue().details().point() != null) {
      Point point = event.venue().details().point();
      entry.add(
          new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude())));
    }
    entry.add(new Url(URI.create(home + EventsController.PATH + "/" + session.id())));
    return entry;
  }

  private static String told(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  /** The venue with its address, else the words that say where it is. */
  static String place(Event event) {
    if (event.venue() == null) {
      return event.session().place();
    }
    VenueDetails venue = event.venue().details();
    return Stream.of(venue.name(), venue.address().replaceAll("\\R", ", "))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /**
   * Lines of at most 75 octets (RFC 5545, 3.1), none of them broken within a character. The library
   * counts characters.
   */
  static String folded(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 40);
    lines
        .lines()
        .forEach(line -> {
          int octets = 0;
          for (int i = 0; i < line.length(); ) {
            int next = line.offsetByCodePoints(i, 1);
            int more = line.substring(i, next).getBytes(UTF_8).length;
            if (octets + more > OCTETS) {
              folded.append("\r\n ");
              octets = 1;
            }
            folded.append(line, i, next);
            octets += more;
            i = next;
          }
          folded.append("\r\n");
        });
    return folded.toString();
  }
}
