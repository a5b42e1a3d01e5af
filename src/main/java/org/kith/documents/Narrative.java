package org.kith.documents;

import java.util.List;

/**
 * A text of one file.
 *
 * @param opening what stands before the first heading
 */
public record Narrative(List<Block> opening, List<Section> sections) {
  public Narrative {
    opening = List.copyOf(opening);
    sections = List.copyOf(sections);
  }
}
