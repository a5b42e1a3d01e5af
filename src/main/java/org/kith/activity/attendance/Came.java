package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Place;

/** Takes each person who came, once a session or more often. */
interface Came {
  /**
   * @param person key of whoever came, as {@link PeopleSeen} has it
   * @param at null: the file says no time
   * @param where the day is written
   */
  void came(long person, LocalDate day, @Nullable LocalTime at, Place where);
}
