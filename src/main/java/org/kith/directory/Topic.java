package org.kith.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What services are about.
 *
 * @param id such as {@code food}
 * @param parent id of the topic that it belongs to; null: none
 * @param names by language code; the first of each is what it is called, the others are what people
 *     may look for
 */
public record Topic(String id, @Nullable String parent, Map<String, List<String>> names) {
  public Topic {
    names = Map.copyOf(names);
  }

  /** As it is called in a language, or else in English. */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", List.of(id))).getFirst();
  }

  /** The same wherever it is published. */
  public UUID published() {
    return UUID.nameUUIDFromBytes(("kith-topic:" + id).getBytes(StandardCharsets.UTF_8));
  }
}
