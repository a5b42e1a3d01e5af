package org.kith.documents.docx;

import java.util.List;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.Wording;
import org.kith.documents.html.Links;
import org.kith.documents.html.Markup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes what stands within a paragraph. */
record InlineText(
    Wording wording,
    Links links,
    Addresses addresses,
    Bookmarks bookmarks,
    DisputeNotes notes,
    boolean rightToLeft) {

  void write(CTP paragraph, List<Inline> content) {
    write(paragraph, content, Look.PLAIN);
  }

  void write(CTP paragraph, List<Inline> content, Look look) {
    content.forEach(inline -> write(paragraph, paragraph::addNewR, look, inline));
  }

  void write(CTP paragraph, String text) {
    run(paragraph::addNewR, text, Look.PLAIN);
  }

  void keyFigure(CTP paragraph, FigureValue figure) {
    figure(paragraph, paragraph::addNewR, Look.PLAIN, "KeyValue", figure);
  }

  /** Text that leads to a place in the document. */
  CTHyperlink within(CTP paragraph, String id, String text, Look look) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmarks.name(id));
    run(link::addNewR, text, look);
    return link;
  }

  /** Adds text to a link. */
  void add(CTHyperlink link, String text) {
    run(link::addNewR, text, Look.PLAIN);
  }

  private void write(CTP paragraph, Supplier<CTR> runs, Look look, Inline inline) {
    switch (inline) {
      case Inline.Text(String text) -> run(runs, text, look);
      case Inline.Strong(List<Inline> content) ->
          content.forEach(part -> write(paragraph, runs, look.strongly(), part));
      case Inline.Emphasis(List<Inline> content) ->
          content.forEach(part -> write(paragraph, runs, look.withEmphasis(), part));
      case Inline.Link(String href, List<Inline> content) -> {
        CTHyperlink link = link(paragraph, href);
        Supplier<CTR> within = link == null ? runs : link::addNewR;
        Look shown = link == null ? look : look.with("Hyperlink");
        content.forEach(part -> write(paragraph, within, shown, part));
      }
      case FigureValue figure -> figure(paragraph, runs, look, "FigureValue", figure);
    }
  }

  private void figure(
      CTP paragraph, Supplier<CTR> runs, Look look, String style, FigureValue figure) {
    CTHyperlink link = figure.href() == null ? null : link(paragraph, figure.href());
    run(link == null ? runs : link::addNewR, figure.shown(), look.with(style));
    if (figure.dispute() != null) {
      int number = notes.number(figure, figure.dispute());
      String note = DisputeNotes.place(number);
      bookmarks.add(note);
      within(paragraph, note, "†" + number, Look.PLAIN.with("DisputeMark"))
          .setTooltip(wording.say("documents.disputed", String.valueOf(number)));
    }
  }

  /** An empty link; null where it would lead nowhere. */
  private @Nullable CTHyperlink link(CTP paragraph, String href) {
    String address = links.address(href);
    boolean within = address != null && address.startsWith("#");
    String target =
        address == null
            ? null
            : within ? bookmarks.name(address.substring(1)) : addresses.id(address);
    if (target == null) {
      return null;
    }
    CTHyperlink link = paragraph.addNewHyperlink();
    if (within) {
      link.setAnchor(target);
    } else {
      link.setId(target);
    }
    return link;
  }

  private void run(Supplier<CTR> runs, String text, Look look) {
    if (!text.isEmpty()) {
      CTR run = runs.get();
      look.of(run, rightToLeft && !isWrittenFromTheLeft(text));
      CTText words = run.addNewT();
      words.setStringValue(Markup.legal(text).replaceAll("\\s", " "));
      words.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }

  /** Whether a piece has letters, and all of them are of scripts such as Latin. */
  private static boolean isWrittenFromTheLeft(String text) {
    return text.codePoints().anyMatch(InlineText::isFromTheLeft)
        && text.codePoints().noneMatch(InlineText::isFromTheRight);
  }

  private static boolean isFromTheLeft(int point) {
    return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isFromTheRight(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
