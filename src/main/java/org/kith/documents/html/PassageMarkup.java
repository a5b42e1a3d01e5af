package org.kith.documents.html;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kith.documents.Block;
import org.kith.documents.FigureValue;
import org.kith.documents.Section;
import org.kith.documents.Wording;

/**
 * A text within a page of the site: no numbers before its headings, no notes at its end. The mark
 * of a disputed figure leads to the figure's own page, which tells what disagrees.
 *
 * @param address where a path of the site, from its root, is for the page's readers
 */
record PassageMarkup(Wording wording, Function<String, String> address) {
  private static final Pattern ELSEWHERE = Pattern.compile("(#|https:|mailto:).*");
  private static final Pattern UPWARDS = Pattern.compile("^(\\.{0,2}/)+");
  private static final String ITS_CONTRADICTIONS = "#contradictions";

  Markup of(List<Block> blocks, List<Section> sections, int headingLevel) {
    BlockMarkup written = new BlockMarkup(wording, new InlineMarkup(this::link, this::mark));
    Markup markup = new Markup();
    written.write(markup, blocks);
    sections.forEach(section -> section(markup, written, section, headingLevel));
    return markup;
  }

  private static void section(Markup markup, BlockMarkup written, Section section, int level) {
    markup
        .element(
            "h" + Math.min(level, 6),
            section.title(),
            "id",
            section.id(),
            "class",
            "govuk-heading-" + (level <= 2 ? "m" : "s"))
        .newLine();
    written.write(markup, section.blocks());
    section.subsections().forEach(part -> section(markup, written, part, level + 1));
  }

  /** Texts name other pages from wherever their file lies: {@code ../projects/pledge}. */
  private String link(String href) {
    return ELSEWHERE.matcher(href).matches()
        ? href
        : address.apply("/" + UPWARDS.matcher(href).replaceFirst(""));
  }

  private void mark(Markup markup, FigureValue figure, String explanation) {
    String words = wording.say("documents.disputed.figure", figure.shown());
    String target = figure.href();
    markup
        .open("sup", "class", "kith-doc-mark")
        .open(
            target == null ? "span" : "a",
            "href",
            target == null ? null : link(target) + ITS_CONTRADICTIONS,
            "title",
            words,
            "aria-label",
            words)
        .text("†")
        .close()
        .close();
  }
}
