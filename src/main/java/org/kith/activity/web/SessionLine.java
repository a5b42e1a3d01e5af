package org.kith.activity.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Session;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * A session in a list.
 *
 * @param when its day and time; the day is left out where the list says it
 * @param state what became of it; null where nothing has to be said
 */
public record SessionLine(
    String path, String title, Text when, String place, @Nullable Text state, String colour) {

  static SessionLine of(Session session, boolean withDay, Words words) {
    return new SessionLine(
        SessionsController.path(session.id()),
        session.title(),
        withDay
            ? words.text(
                "activity.when",
                words.weekday(session.startsAt().toLocalDate()),
                time(session.startsAt()),
                time(session.endsAt()))
            : words.text("activity.hours", time(session.startsAt()), time(session.endsAt())),
        session.place(),
        switch (session.state()) {
          case PLANNED -> null;
          case HELD -> words.text("activity.state.held");
          case CANCELLED -> words.text("activity.state.cancelled");
        },
        session.state() == Session.State.HELD ? "green" : "grey");
  }

  static String time(ZonedDateTime moment) {
    return moment.toLocalTime().toString();
  }
}
