package org.kith.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.directory.Topic;
import org.kith.directory.Topics;

/** The topics of a directory as one taxonomy with its terms. */
record Taxonomy(UUID id, String name, String description, String version) {
  static final UUID ID = UUID.nameUUIDFromBytes("kith-topics".getBytes(StandardCharsets.UTF_8));
  static final Taxonomy TOPICS =
      new Taxonomy(ID, "Kith topics", "What services are about, in plain words.", "1");

  /**
   * A term.
   *
   * @param term its name once more, where the profile has it
   * @param parentId null: it belongs to no other
   */
  record Term(
      UUID id,
      String code,
      String name,
      String term,
      String description,
      @Nullable UUID parentId,
      String taxonomy,
      UUID taxonomyId) {

    static Term of(Topic topic) {
      String parent = topic.parent();
      return new Term(
          topic.published(),
          topic.id(),
          topic.name("en"),
          topic.name("en"),
          String.join(", ", topic.names().getOrDefault("en", List.of())),
          parent == null ? null : Topics.shipped().find(parent).map(Topic::published).orElse(null),
          TOPICS.name(),
          ID);
    }
  }

  static List<Term> terms() {
    return Topics.shipped().all().stream().map(Term::of).toList();
  }
}
