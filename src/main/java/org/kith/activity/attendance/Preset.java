package org.kith.activity.attendance;

import java.util.Locale;

/** What a file of attendances is taken for, by its headings. */
enum Preset {
  /** Names down, dates across, a mark for who came. */
  REGISTER,
  /** A row for each time that somebody came. */
  LIST,
  /** Questions across, an answer of one person a row (Microsoft Forms). */
  FORMS,
  /** Who booked, and who was checked in. */
  EVENTBRITE,
  ZOOM,
  TEAMS;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of a meeting, whose people come and go: each is counted once. */
  boolean isMeeting() {
    return this == ZOOM || this == TEAMS;
  }
}
