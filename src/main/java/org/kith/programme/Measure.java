package org.kith.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the programme said it would ask or observe to see whether something changed.
 *
 * @param question the official question that it uses; null: none
 * @param priorities ids of the priorities that it serves, in their order; may be none
 * @param projects ids of the projects that it was meant for
 * @param confirmed whether question and answers were compared with the official ones
 */
public record Measure(
    String id,
    String name,
    @Nullable OfficialQuestion question,
    List<String> answers,
    List<Tag> tags,
    List<String> priorities,
    List<String> projects,
    boolean confirmed) {

  /** Where a measure stands in a framework of indicators. */
  public record Tag(Framework framework, String domain, String indicator) {}

  public Measure {
    answers = List.copyOf(answers);
    tags = List.copyOf(tags);
    priorities = List.copyOf(priorities);
    projects = List.copyOf(projects);
  }
}
