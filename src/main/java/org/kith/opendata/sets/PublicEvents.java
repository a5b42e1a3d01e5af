package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Event;
import org.kith.activity.EventFilter;
import org.kith.activity.Events;
import org.kith.activity.Point;
import org.kith.activity.Session;
import org.kith.activity.VenueDetails;
import org.kith.opendata.Dataset;
import org.kith.organisations.Organisations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sessions that anybody may come to, from a month ago to a year ahead. */
@Component
@Order(5)
class PublicEvents implements Dataset {
  private static final int DAYS_BEFORE = 31;
  private static final int DAYS_AHEAD = 366;
  private static final int MOST = 20_000;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the session."),
          new Column("title", Type.TEXT, "What it is called."),
          new Column("about", Type.TEXT, "What happens there."),
          new Column("state", Type.TEXT, "Planned, held or cancelled."),
          new Column("starts", Type.MOMENT, "When it begins."),
          new Column("ends", Type.MOMENT, "When it ends."),
          new Column("mode", Type.TEXT, "In person, online or both."),
          new Column("organisation", Type.TEXT, "Who runs it."),
          new Column("project", Type.TEXT, "Id of the project that it belongs to."),
          new Column("place", Type.TEXT, "Where it is."),
          new Column("address", Type.TEXT, "The address of the place."),
          new Column("locality", Type.TEXT, "Id of the locality where it is."),
          new Column("latitude", Type.NUMBER, "Of the place, in degrees (WGS 84)."),
          new Column("longitude", Type.NUMBER, "Of the place, in degrees (WGS 84)."),
          new Column("languages", Type.TEXTS, "Spoken there, as BCP 47 codes."),
          new Column("joining", Type.TEXT, "Whether people just come (drop_in) or register."),
          new Column("contact", Type.TEXT, "Whom to ask."),
          new Column("changed_at", Type.MOMENT, "When anything of it changed last."));

  private final Events events;
  private final Organisations organisations;
  private final Clock clock;

  PublicEvents(Events events, Organisations organisations, Clock clock) {
    this.events = events;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "events";
  }

  @Override
  public String title() {
    return "Events";
  }

  @Override
  public String about() {
    return "A session that anybody may come to, from a month ago to a year ahead.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    List<Event> all =
        events.between(
            today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AHEAD), EventFilter.ANY, MOST);
    Map<String, String> names =
        organisations.names(all.stream().map(Event::holder).distinct().toList());
    return Slice.of(all, offset, most, one -> row(one, names));
  }

  @Override
  public @Nullable Row row(String id) {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? events
            .find(UUID.fromString(id))
            .map(one -> row(one, organisations.names(List.of(one.holder()))))
            .orElse(null)
        : null;
  }

  private static Row row(Event one, Map<String, String> names) {
    @Nullable VenueDetails venue = one.venue() == null ? null : one.venue().details();
    @Nullable Point point = venue == null ? null : venue.point();
    return Row.of(
        one.session().id().toString(),
        one.session().title(),
        given(one.about()),
        one.session().state().id(),
        one.session().starts(),
        one.session().ends(),
        one.session().mode().id(),
        names.get(one.holder()),
        one.project(),
        given(venue == null ? one.session().place() : venue.name()),
        venue == null ? null : given(venue.address()),
        one.locality(),
        point == null ? null : BigDecimal.valueOf(point.latitude()),
        point == null ? null : BigDecimal.valueOf(point.longitude()),
        one.languages(),
        one.joining().id(),
        given(one.contact()),
        one.changedAt());
  }
}
