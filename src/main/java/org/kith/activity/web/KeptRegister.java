package org.kith.activity.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register as a device gets it: first names and initials, and nothing else about anybody.
 *
 * @param when day and hours, as people say them
 * @param ends ISO 8601
 * @param counted null: nobody counted
 * @param dones operations that said the register complete and that no later one took back
 * @param counts what they counted, where they do not agree; else empty
 * @param ring whom to ring about somebody one is worried about
 */
public record KeptRegister(
    UUID session,
    String title,
    String when,
    String place,
    String ends,
    boolean isCancelled,
    boolean isDone,
    boolean isNamed,
    @Nullable Integer counted,
    List<UUID> dones,
    List<Voice> counts,
    List<Line> people,
    List<RingLine> ring) {

  /**
   * Somebody on it.
   *
   * @param before how many of the last sessions they came to
   * @param heads operations that say whether they are here and that no later one took back
   * @param voices who says what, where they do not agree; else empty
   */
  public record Line(
      UUID id, String name, boolean isHere, int before, List<UUID> heads, List<Voice> voices) {}

  /**
   * Who says what.
   *
   * @param isHere null where it is about the count
   * @param at the time on the wall
   */
  public record Voice(String by, String at, @Nullable Boolean isHere, @Nullable Integer counted) {}
}
