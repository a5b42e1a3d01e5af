package org.kith.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a document under its own heading; its level is how deep it lies. Numbers are given by
 * the rendering.
 *
 * @param id the anchor, kebab-case, unique within the document and kept from edition to edition
 */
public record Section(String id, String title, List<Block> blocks, List<Section> subsections) {
  private static final Pattern KEBAB =
      Pattern.compile("[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{M}\\d]*(-[\\p{L}\\p{M}\\d]+)*");

  public Section {
    if (!KEBAB.matcher(id).matches()) {
      throw new IllegalArgumentException("not a section id: " + id);
    }
    blocks = List.copyOf(blocks);
    subsections = List.copyOf(subsections);
  }

  public Section(String id, String title, List<Block> blocks) {
    this(id, title, blocks, List.of());
  }
}
