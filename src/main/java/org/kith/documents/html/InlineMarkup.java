package org.kith.documents.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;

/** Writes what stands within a line. */
record InlineMarkup(Links links, DisputeMarks disputes) {

  void write(Markup markup, List<Inline> content) {
    content.forEach(inline -> write(markup, inline));
  }

  void write(Markup markup, Inline inline) {
    switch (inline) {
      case Inline.Text(String text) -> markup.text(text);
      case Inline.Strong(List<Inline> content) -> wrap(markup.open("strong"), content);
      case Inline.Emphasis(List<Inline> content) -> wrap(markup.open("em"), content);
      case Inline.Link(String href, List<Inline> content) -> link(markup, href, content);
      case FigureValue figure -> figure(markup, figure);
    }
  }

  private void wrap(Markup markup, List<Inline> content) {
    write(markup, content);
    markup.close();
  }

  private void link(Markup markup, String href, List<Inline> content) {
    String address = links.address(href);
    if (address == null) {
      write(markup, content);
    } else {
      wrap(markup.open("a", "href", address, "class", "kith-doc-link govuk-link"), content);
    }
  }

  private void figure(Markup markup, FigureValue figure) {
    @Nullable String address = figure.href() == null ? null : links.address(figure.href());
    markup
        .open(
            address == null ? "span" : "a",
            "class",
            "kith-doc-figure",
            "href",
            address,
            "data-figure",
            figure.id())
        .text(figure.shown())
        .close();
    if (figure.dispute() != null) {
      disputes.mark(markup, figure, figure.dispute());
    }
  }
}
