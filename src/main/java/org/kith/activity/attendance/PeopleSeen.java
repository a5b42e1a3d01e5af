package org.kith.activity.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.people.PeopleInBulk.Named;

/**
 * Hands on each person of a file at least once, and keeps in mind only the last ones: who comes
 * again after very many others is handed on again, which does no harm.
 */
final class PeopleSeen {
  private static final int KEPT = 100_000;
  private static final int AT_ONCE = 2_000;

  private final Consumer<List<Named>> stage;
  private final List<Named> waiting = new ArrayList<>();

  /** By what identifies them as it is written; their place does not. */
  private final Map<Named, Long> keys =
      new LinkedHashMap<>(1 << 10, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Named, Long> eldest) {
          return size() > KEPT;
        }
      };

  PeopleSeen(Consumer<List<Named>> stage) {
    this.stage = stage;
  }

  long key(Named person) {
    Named identity =
        new Named(
            person.given(),
            person.family(),
            person.born(),
            person.phone(),
            person.email(),
            "",
            "",
            "");
    Long known = keys.get(identity);
    if (known != null) {
      return known;
    }
    long key = person.key();
    keys.put(identity, key);
    waiting.add(person);
    if (waiting.size() >= AT_ONCE) {
      end();
    }
    return key;
  }

  /** Hands on those who wait. */
  void end() {
    if (!waiting.isEmpty()) {
      stage.accept(List.copyOf(waiting));
      waiting.clear();
    }
  }
}
