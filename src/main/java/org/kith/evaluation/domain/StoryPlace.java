package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.Document;
import org.kith.documents.Narrative;
import org.kith.documents.Section;

/**
 * Where a text stands in a document: a run of blocks in a section, and sections below it.
 *
 * @param label the section's heading
 * @param section the section that holds it
 * @param firstBlock where its own blocks begin; behind all others where it has none
 * @param sections ids of its own sections
 */
record StoryPlace(
    WithdrawnText text,
    String label,
    String section,
    int firstBlock,
    int blocks,
    List<String> sections) {

  StoryPlace {
    sections = List.copyOf(sections);
  }

  /**
   * The places of texts in the document that was made of them; those it does not hold are left out.
   */
  static List<StoryPlace> in(Document document, List<Texts.Told> told) {
    List<StoryPlace> places = new ArrayList<>();
    told.forEach(
        text -> in(document.sections(), text.text(), text.narrative()).ifPresent(places::add));
    return places;
  }

  private static Optional<StoryPlace> in(
      List<Section> sections, WithdrawnText text, Narrative narrative) {
    for (Section section : sections) {
      int first = narrative.opening().isEmpty() ? -1 : same(section.blocks(), narrative.opening());
      List<String> own =
          narrative.sections().stream()
              .filter(part -> section.subsections().stream().anyMatch(sub -> sub == part))
              .map(Section::id)
              .toList();
      if (first >= 0 || !own.isEmpty()) {
        return Optional.of(
            new StoryPlace(
                text,
                section.title(),
                section.id(),
                first >= 0 ? first : section.blocks().size(),
                first >= 0 ? narrative.opening().size() : 0,
                own));
      }
      Optional<StoryPlace> below = in(section.subsections(), text, narrative);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** Where the very blocks of a text begin, not others that look alike; -1: nowhere. */
  private static int same(List<Block> blocks, List<Block> opening) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) == opening.getFirst()) {
        return i;
      }
    }
    return -1;
  }

  /** The document with something else instead of the text. */
  Document replaced(Document document, Block instead) {
    return new Document(
        document.title(),
        document.subtitle(),
        document.language(),
        document.direction(),
        document.published(),
        document.prepared(),
        replaced(document.sections(), instead));
  }

  private List<Section> replaced(List<Section> all, Block instead) {
    return all.stream().map(part -> replaced(part, instead)).toList();
  }

  private Section replaced(Section part, Block instead) {
    if (!part.id().equals(section)) {
      return new Section(
          part.id(), part.title(), part.blocks(), replaced(part.subsections(), instead));
    }
    List<Block> kept = new ArrayList<>(part.blocks());
    kept.subList(firstBlock, firstBlock + blocks).clear();
    kept.add(firstBlock, instead);
    List<Section> others =
        part.subsections().stream().filter(sub -> !sections.contains(sub.id())).toList();
    return new Section(part.id(), part.title(), kept, others);
  }

  /** Where this text stands once another was replaced by one block. */
  StoryPlace after(StoryPlace replaced) {
    return replaced.section.equals(section) && replaced.firstBlock <= firstBlock
        ? new StoryPlace(text, label, section, firstBlock - replaced.blocks + 1, blocks, sections)
        : this;
  }
}
