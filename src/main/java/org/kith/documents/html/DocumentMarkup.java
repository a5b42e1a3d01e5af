package org.kith.documents.html;

import java.util.List;
import org.kith.documents.Document;
import org.kith.documents.Section;
import org.kith.documents.Wording;

/**
 * The body of a document, the same for every medium: title page, numbered contents, sections, notes
 * on disputed figures.
 *
 * @param publisher named on the title page; empty where the site around it says so already
 */
public record DocumentMarkup(Wording wording, Links links, String publisher) {
  /** The anchor of the notes on disputed figures, where a document has any. */
  public static final String DISPUTES = Disputes.ID;

  /** Deeper sections are numbered, but the contents do not list them. */
  private static final int LEVELS_IN_CONTENTS = 2;

  private static final List<String> HEADING_SIZES = List.of("l", "m", "s");

  public Markup body(Document document) {
    Disputes disputes = new Disputes(wording, links);
    BlockMarkup blocks = new BlockMarkup(wording, new InlineMarkup(links, disputes));
    Markup sections = new Markup();
    int number = 1;
    for (Section section : document.sections()) {
      section(sections, blocks, section, String.valueOf(number++), 1);
    }
    if (!disputes.isEmpty()) {
      disputes.write(sections);
    }
    Markup body =
        new Markup()
            .open(
                "article",
                "class",
                "kith-doc",
                "lang",
                document.language(),
                "dir",
                document.direction().id());
    cover(body, document);
    contents(body, document, !disputes.isEmpty());
    return body.open("div", "class", "kith-doc-body").add(sections).close().close();
  }

  private void cover(Markup markup, Document document) {
    markup.open("header", "class", "kith-doc-cover").open("div", "class", "kith-doc-cover-title");
    if (!publisher.isBlank()) {
      markup.element("p", publisher, "class", "kith-doc-publisher");
    }
    markup.element("h1", document.title(), "class", "kith-doc-title govuk-heading-xl");
    if (!document.subtitle().isBlank()) {
      markup.element("p", document.subtitle(), "class", "kith-doc-subtitle govuk-body-l");
    }
    markup.close().open("div", "class", "kith-doc-cover-foot");
    for (String line : List.of(document.published(), document.prepared())) {
      if (!line.isBlank()) {
        markup.element("p", line, "class", "kith-doc-cover-line govuk-body");
      }
    }
    markup.close().close().newLine();
  }

  private void contents(Markup markup, Document document, boolean disputes) {
    markup
        .open("nav", "class", "kith-doc-contents", "aria-labelledby", "kith-doc-contents")
        .element(
            "h2",
            wording.say("documents.contents"),
            "id",
            "kith-doc-contents",
            "class",
            "kith-doc-contents-heading govuk-heading-m");
    entries(markup, document.sections(), "", 1);
    if (disputes) {
      markup
          .open(
              "ol",
              "class",
              "kith-doc-contents-list kith-doc-contents-1 kith-doc-contents-notes govuk-list")
          .open("li", "class", "kith-doc-contents-item");
      entry(markup, Disputes.ID, "", wording.say("documents.disputes"));
      markup.close().close();
    }
    markup.close().newLine();
  }

  private void entries(Markup markup, List<Section> sections, String prefix, int level) {
    if (sections.isEmpty() || level > LEVELS_IN_CONTENTS) {
      return;
    }
    markup.open("ol", "class", "kith-doc-contents-list kith-doc-contents-" + level + " govuk-list");
    int number = 1;
    for (Section section : sections) {
      String numbered = prefix + number++;
      markup.open("li", "class", "kith-doc-contents-item");
      entry(markup, section.id(), numbered, section.title());
      parts(markup, section, numbered + ".", level + 1);
      markup.close();
    }
    markup.close();
  }

  /** The entries below one, which the reader of a small screen unfolds. */
  private void parts(Markup markup, Section section, String prefix, int level) {
    int parts = section.subsections().size();
    if (parts == 0 || level > LEVELS_IN_CONTENTS) {
      return;
    }
    markup
        .open("details", "class", "kith-doc-contents-parts")
        .element(
            "summary",
            wording.say("documents.contents.parts", String.valueOf(parts)),
            "class",
            "kith-doc-contents-summary",
            "aria-label",
            section.title()
                + ": "
                + wording.say("documents.contents.parts", String.valueOf(parts)));
    entries(markup, section.subsections(), prefix, level);
    markup.close();
  }

  private static void entry(Markup markup, String id, String number, String title) {
    markup.open("a", "href", "#" + id, "class", "kith-doc-contents-link govuk-link");
    if (!number.isEmpty()) {
      number(markup, number);
    }
    markup.element("span", title, "class", "kith-doc-contents-title").close();
  }

  private static void number(Markup markup, String number) {
    markup.element("span", number, "class", "kith-doc-number").text(" ");
  }

  private static void section(
      Markup markup, BlockMarkup blocks, Section section, String number, int level) {
    String size = HEADING_SIZES.get(Math.min(level, HEADING_SIZES.size()) - 1);
    markup
        .open("section", "class", "kith-doc-section", "aria-labelledby", section.id())
        .open(
            "h" + Math.min(level + 1, 6),
            "id",
            section.id(),
            "class",
            "kith-doc-heading kith-doc-heading-" + level + " govuk-heading-" + size);
    number(markup, number);
    markup.text(section.title()).close().newLine();
    blocks.write(markup, section.blocks());
    int part = 1;
    for (Section subsection : section.subsections()) {
      section(markup, blocks, subsection, number + "." + part++, level + 1);
    }
    markup.close().newLine();
  }
}
