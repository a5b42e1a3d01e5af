package org.kith.documents.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Section;
import org.kith.documents.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Word's own table of contents, filled in already: entries lead to their sections. Page numbers
 * come when the reader has Word bring it up to date.
 */
final class Contents {
  private static final int LEVELS = 2;

  private final Wording wording;
  private final Body body;
  private final InlineText inlines;
  private boolean begun;
  private @Nullable CTP last;

  Contents(Wording wording, Body body, InlineText inlines) {
    this.wording = wording;
    this.body = body;
    this.inlines = inlines;
  }

  /** Writes the entries of the sections; the notes at the end may still join them. */
  void open(List<Section> sections) {
    inlines.write(body.paragraph("TOCHeading"), wording.say("documents.contents"));
    entries(sections, "", 1);
    last = paragraph("TOC1");
  }

  /** Ends the contents, once it is known whether there are notes. */
  void close(boolean disputes) {
    CTP end = last;
    if (end == null) {
      throw new IllegalStateException("the contents were not opened");
    }
    if (disputes) {
      inlines.within(end, DisputeNotes.ID, wording.say("documents.disputes"), Look.PLAIN);
    }
    mark(end, STFldCharType.END);
  }

  private void entries(List<Section> sections, String prefix, int level) {
    int number = 1;
    for (Section section : sections) {
      String numbered = prefix + number++;
      CTHyperlink link =
          inlines.within(paragraph("TOC" + level), section.id(), numbered, Look.PLAIN);
      link.addNewR().addNewTab();
      inlines.add(link, section.title());
      if (level < LEVELS) {
        entries(section.subsections(), numbered + ".", level + 1);
      }
    }
  }

  private CTP paragraph(String style) {
    CTP paragraph = body.paragraph(style);
    if (!begun) {
      begun = true;
      mark(paragraph, STFldCharType.BEGIN);
      var instruction = paragraph.addNewR().addNewInstrText();
      instruction.setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
      mark(paragraph, STFldCharType.SEPARATE);
    }
    return paragraph;
  }

  private static void mark(CTP paragraph, STFldCharType.Enum type) {
    paragraph.addNewR().addNewFldChar().setFldCharType(type);
  }
}
