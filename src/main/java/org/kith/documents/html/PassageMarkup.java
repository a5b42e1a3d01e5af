package org.kith.documents.html;

import java.util.List;
import org.kith.documents.Narrative;
import org.kith.documents.Section;
import org.kith.documents.Wording;

/** A text within a page that has a title and headings of its own. */
record PassageMarkup(Wording wording, Links links) {
  private static final List<String> HEADING_SIZES = List.of("m", "s");

  Markup of(Narrative narrative) {
    Disputes disputes = new Disputes(wording, links);
    BlockMarkup blocks = new BlockMarkup(wording, new InlineMarkup(links, disputes));
    Markup passage = new Markup();
    blocks.write(passage, narrative.opening());
    narrative.sections().forEach(section -> section(passage, blocks, section, 1));
    if (!disputes.isEmpty()) {
      disputes.write(passage);
    }
    return passage;
  }

  private static void section(Markup markup, BlockMarkup blocks, Section section, int level) {
    String size = HEADING_SIZES.get(Math.min(level, HEADING_SIZES.size()) - 1);
    markup
        .element(
            "h" + Math.min(level + 1, 6),
            section.title(),
            "id",
            section.id(),
            "class",
            "govuk-heading-" + size)
        .newLine();
    blocks.write(markup, section.blocks());
    section.subsections().forEach(part -> section(markup, blocks, part, level + 1));
  }
}
