package org.kith.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that anybody may come to, with all that they are told of it.
 *
 * @param holder id of the organisation that runs it
 * @param project id; null: none
 * @param venue where it is; null: the session's place says so in words, or nobody did
 * @param locality id of the locality where it is; null: not known, or everywhere
 * @param revision grows with every change of what is told
 */
public record Event(
    Session session,
    String about,
    String holder,
    @Nullable String project,
    @Nullable Venue venue,
    @Nullable String locality,
    List<String> languages,
    Joining joining,
    String contact,
    @Nullable Integer capacity,
    Instant changedAt,
    int revision) {
  public Event {
    languages = List.copyOf(languages);
  }

  /** Whether somebody may still ask for a place. */
  public boolean mayRegister(Instant now) {
    return joining == Joining.REGISTER
        && session.state() == Session.State.PLANNED
        && session.starts().isAfter(now);
  }
}
