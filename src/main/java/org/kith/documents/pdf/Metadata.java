package org.kith.documents.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.kith.documents.Document;
import org.kith.documents.Imprint;
import org.kith.documents.Wording;

/** What a PDF says of itself: dates as given rather than the clock's, and the pages' labels. */
final class Metadata {
  private Metadata() {}

  static void write(PDDocument pdf, Document document, Imprint imprint, Wording wording)
      throws IOException {
    Calendar made = GregorianCalendar.from(imprint.made().atZone(ZoneOffset.UTC));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(made);
    information.setModificationDate(made);
    information.setCreator("Kith");
    // the same model made at the same time is the same file to those who compare identifiers
    pdf.setDocumentId(
        Long.parseUnsignedLong(document.hash().substring(0, 16), 16) ^ made.getTimeInMillis());
    labels(pdf, wording);
  }

  /** The cover by name, then the numbers printed on the pages. */
  private static void labels(PDDocument pdf, Wording wording) {
    PDPageLabels labels = new PDPageLabels(pdf);
    PDPageLabelRange cover = new PDPageLabelRange();
    cover.setPrefix(wording.say("documents.cover"));
    labels.setLabelItem(0, cover);
    if (pdf.getNumberOfPages() > 1) {
      PDPageLabelRange pages = new PDPageLabelRange();
      pages.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      pages.setStart(2);
      labels.setLabelItem(1, pages);
    }
    pdf.getDocumentCatalog().setPageLabels(labels);
  }
}
