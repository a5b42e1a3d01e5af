package org.kith.people.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.people.PersonLink;

/** What links join, directly or through others. */
final class Components {
  private final Map<UUID, UUID> above = new HashMap<>();

  private Components() {}

  /**
   * Every record in exactly one list.
   *
   * @param links those with a record that is not among them join nothing
   */
  static Collection<List<UUID>> of(Collection<UUID> records, Collection<PersonLink> links) {
    Components components = new Components();
    records.forEach(record -> components.above.put(record, record));
    for (PersonLink link : links) {
      if (components.above.containsKey(link.a()) && components.above.containsKey(link.b())) {
        components.above.put(components.top(link.a()), components.top(link.b()));
      }
    }
    Map<UUID, List<UUID>> together = new LinkedHashMap<>();
    records.forEach(record ->
        together.computeIfAbsent(components.top(record), top -> new ArrayList<>()).add(record));
    return together.values();
  }

  private UUID top(UUID record) {
    UUID at = record;
    while (true) {
      UUID next = above.getOrDefault(at, at);
      if (next.equals(at)) {
        return at;
      }
      above.put(at, above.getOrDefault(next, next));
      at = next;
    }
  }
}
