package org.kith.people.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.people.rights.RightsRequest;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.springframework.stereotype.Component;

/** How requests are shown. */
@Component
class RightsShown {
  static final String PATH = "/team/people/requests";
  static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Organisations organisations;
  private final Clock clock;

  RightsShown(Organisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(HERE));
  }

  static String path(UUID id) {
    return PATH + "/" + id;
  }

  static Crumb all(Words words) {
    return new Crumb(words.text("people.rights"), PATH);
  }

  static Crumb one(RightsRequest request, Words words) {
    return new Crumb(title(request, words), path(request.id()));
  }

  static Text title(RightsRequest request, Words words) {
    return words.text("people.rights.title." + request.kind().id());
  }

  String holder(String id, Words words) {
    return id.isEmpty()
        ? words.plain("people.rights.programme")
        : organisations.find(id).map(Organisation::name).orElse(id);
  }

  Status status(RightsRequest request, Words words) {
    if (request.isLate(today())) {
      return new Status(words.text("people.rights.state.late"), Colour.RED);
    }
    return new Status(
        words.text("people.rights.state." + request.state().id()),
        switch (request.state()) {
          case OPEN -> Colour.BLUE;
          case DONE -> Colour.GREEN;
          case REFUSED -> Colour.GREY;
        });
  }

  static String day(@Nullable Instant at, Words words) {
    return at == null
        ? words.plain("people.rights.no-day")
        : words.date(LocalDate.ofInstant(at, HERE));
  }
}
