package org.kith.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.kith.documents.Document;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.Section;
import org.kith.documents.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes a whole document: cover, contents, sections, notes on disputed figures. */
record DocumentText(Wording wording, Body body, InlineText inlines, BlockText blocks) {
  private static final int DEEPEST_HEADING = 6;

  DocumentText(Wording wording, Body body, InlineText inlines) {
    this(
        wording,
        body,
        inlines,
        new BlockText(
            wording,
            body,
            inlines,
            new TableText(body, inlines, inlines.rightToLeft()),
            new PictureText(body, inlines)));
  }

  void write(Document document, String publisher) {
    cover(document, publisher);
    Contents contents = new Contents(wording, body, inlines);
    contents.open(document.sections());
    boolean first = true;
    for (Section section : document.sections()) {
      section(section, 1, first);
      first = false;
    }
    boolean disputes = !inlines.notes().all().isEmpty();
    if (disputes) {
      disputes();
    }
    contents.close(disputes);
  }

  private void cover(Document document, String publisher) {
    line("Publisher", publisher);
    line("Title", document.title());
    line("Subtitle", document.subtitle());
    line("CoverLine", document.published());
    line("CoverLine", document.prepared());
  }

  private void line(String style, String text) {
    if (!text.isBlank()) {
      inlines.write(body.paragraph(style), text);
    }
  }

  private void section(Section section, int level, boolean opensPage) {
    CTP heading = body.paragraph("Heading" + Math.min(level, DEEPEST_HEADING));
    if (opensPage) {
      heading.getPPr().addNewPageBreakBefore();
    }
    inlines.bookmarks().put(heading, section.id());
    inlines.write(heading, section.title());
    blocks.write(section.blocks(), Place.PAGE);
    section.subsections().forEach(part -> section(part, level + 1, false));
  }

  /** The notes, under a heading without number. */
  private void disputes() {
    CTP heading = body.paragraph("Heading1");
    heading.getPPr().addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
    heading.getPPr().addNewInd().setFirstLine(BigInteger.ZERO);
    heading.getPPr().getInd().setLeft(BigInteger.ZERO);
    inlines.bookmarks().add(DisputeNotes.ID);
    inlines.bookmarks().put(heading, DisputeNotes.ID);
    inlines.write(heading, wording.say("documents.disputes"));
    inlines.write(body.paragraph("Normal"), wording.say("documents.disputes.about"));
    BigInteger list = body.numbers(1, 0);
    inlines
        .notes()
        .all()
        .forEach((dispute, note) -> {
          CTP paragraph = body.item("Note", list, 0);
          inlines.bookmarks().put(paragraph, DisputeNotes.place(note.number()));
          FigureValue figure = note.figure();
          inlines.write(
              paragraph,
              List.of(
                  new FigureValue(figure.id(), figure.shown(), figure.href(), null),
                  new Inline.Text(" – " + dispute.explanation())));
        });
  }
}
