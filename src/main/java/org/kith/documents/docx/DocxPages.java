package org.kith.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.DocxRendering;
import org.kith.documents.Imprint;
import org.kith.documents.Wording;
import org.kith.documents.html.Links;
import org.kith.documents.html.Markup;

/** The model as a Word file, filled into the template. */
public final class DocxPages implements DocxRendering {
  private final Wording wording;

  public DocxPages(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Document document, Imprint imprint, OutputStream out) throws IOException {
    boolean rightToLeft = document.direction() == Direction.RTL;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFDocument word = Template.open(document, wording)) {
      properties(word, document, imprint);
      Body body = new Body(word, rightToLeft);
      InlineText inlines =
          new InlineText(
              wording,
              Links.from(imprint.site()),
              new Addresses(word.getPackagePart()),
              new Bookmarks(document.sections()),
              new DisputeNotes(),
              rightToLeft);
      new DocumentText(wording, body, inlines).write(document, imprint.publisher());
      word.write(file);
    }
    // the library would close the stream
    file.writeTo(out);
  }

  private static void properties(XWPFDocument word, Document document, Imprint imprint) {
    POIXMLProperties properties = word.getProperties();
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(Markup.legal(document.title()));
    core.setSubjectProperty(Markup.legal(document.subtitle()));
    core.setCreatorProperty(Markup.legal(imprint.publisher()));
    core.setLanguageProperty(document.language());
    core.setCreatedProperty(Optional.of(Date.from(imprint.made())));
    core.setModifiedProperty(Optional.of(Date.from(imprint.made())));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Kith");
    properties.getCustomProperties().addProperty("kith-document", document.hash());
  }
}
