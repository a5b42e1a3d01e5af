package org.kith.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What anybody may come to: the public's reading of sessions. */
public interface Events {
  /**
   * Sessions that start on these days, both included, by time; cancelled ones too, for whoever
   * meant to come.
   */
  List<Event> between(LocalDate first, LocalDate last, EventFilter filter, int most);

  Optional<Event> find(UUID session);

  /** The next sessions of the same activity after this one. */
  List<Event> following(UUID session, int most);

  /** Languages that are spoken at what is planned from that day on, as codes. */
  List<String> languages(LocalDate from);
}
