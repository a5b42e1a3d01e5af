package org.kith.activity.web;

import java.util.UUID;
import org.kith.activity.Session;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;

/** Sessions as pages of planning show them. */
final class SessionShown {
  private SessionShown() {}

  static String path(UUID id) {
    return SessionsController.PATH + "/" + id + "/plan";
  }

  static Text when(Session session, Words words) {
    return words.text(
        "activity.when",
        words.weekday(session.startsAt().toLocalDate()),
        SessionLine.time(session.startsAt()),
        SessionLine.time(session.endsAt()));
  }

  static Text where(Session session, Words words) {
    Text mode = EventWords.mode(session.mode(), words);
    return session.place().isEmpty() ? mode : Text.english(mode.text() + ": " + session.place());
  }

  static Status state(Session session, Words words) {
    return switch (session.state()) {
      case PLANNED -> new Status(words.text("activity.state.planned"), Colour.BLUE);
      case HELD -> new Status(words.text("activity.state.held"), Colour.GREEN);
      case CANCELLED -> new Status(words.text("activity.state.cancelled"), Colour.GREY);
    };
  }
}
