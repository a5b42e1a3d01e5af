package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another module shows of somebody on the person's page, such as what they came to.
 * Implemented by modules above this one, as a bean; each asks for itself what the actor may see.
 */
public interface AboutPerson {
  /** The key of the heading that these lines stand under. */
  String heading();

  /** The last first; empty: nothing, or nothing that the actor may see. */
  List<Line> about(UUID record);

  /**
   * One thing.
   *
   * @param path of its page, without language prefix; null: it has none
   * @param on when it was last; null: not known
   */
  record Line(String text, @Nullable String path, @Nullable LocalDate on) {}
}
